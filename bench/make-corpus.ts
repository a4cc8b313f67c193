import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

// Articles for measuring, made from the sentences of one real page. The same page and count give the same bytes.

/** What an article holds beside plain paragraphs and subheads; all but `plain` needs the whole Markdown grammar. */
export type CopyKind = 'plain' | 'list' | 'emphasis' | 'link';

/** An article as a newsroom would file it. */
export interface CorpusArticle {
  readonly name: string;
  readonly kind: CopyKind;
  /** Copy slip and body, about 1,000 to 1,800 characters of body. */
  readonly text: string;
}

/** Of each 20 articles these positions hold a list, emphasis and a link: 15 %. */
const MARKED: Readonly<Record<number, CopyKind>> = { 5: 'list', 11: 'emphasis', 17: 'link' };
/** Of each 4 articles this one keeps the half-width marks of the page as received. */
const HALF_WIDTH = 3;
const LEAST = 1_000;
const MOST = 1_800;

const REPORTERS = ['李旦', '唐天喜', '曹洁'];
const PLACES = ['娄底', '郴州', '湘潭', '永州', '岳阳', '常德', '益阳', '怀化'];
const FULL_WIDTH: Readonly<Record<string, string>> = {
  ',': '，',
  '?': '？',
  '!': '！',
  ':': '：',
  ';': '；',
  '(': '（',
  ')': '）',
};

/** Makes `count` articles from the raw text of a page. */
export function makeCorpus(page: string, count: number): readonly CorpusArticle[] {
  const sentences = sentencesOf(page);
  const random = randomFrom(20_151_112);
  return Array.from({ length: count }, (_, index) => makeArticle(sentences, index, random));
}

/** Writes a corpus into a new folder. */
export function writeCorpus(articles: readonly CorpusArticle[], folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const { name, text } of articles) writeFileSync(join(folder, name), text);
}

function makeArticle(sentences: readonly string[], index: number, random: () => number): CorpusArticle {
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? '';
  const kind = MARKED[index % 20] ?? 'plain';
  const reporter = pick(REPORTERS);
  const place = pick(PLACES);
  const length = LEAST + Math.floor(random() * (MOST - LEAST - 400));
  const paragraphs = [`今日女报/凤网讯（记者 ${reporter}）${pick(sentences)}${pick(sentences)}`];
  while (paragraphs.join('').length < length) {
    if (paragraphs.length % 5 === 0) paragraphs.push(`## ${place}市妇联推进第${paragraphs.length / 5}项工作`);
    paragraphs.push(Array.from({ length: 1 + Math.floor(random() * 3) }, () => pick(sentences)).join(''));
  }
  const body = markUp(paragraphs, kind).join('\n\n');
  const slip = [
    `headline: ${place}市妇联工作推进会召开`,
    `byline: 记者 ${reporter}`,
    'date: 2015-11-12',
    'pageNumber: A02',
    'genre: news',
  ];
  return {
    name: `article-${String(index + 1).padStart(5, '0')}.md`,
    kind,
    text: `---\n${slip.join('\n')}\n---\n\n${index % 4 === HALF_WIDTH ? body : toFullWidth(body)}\n`,
  };
}

function markUp(paragraphs: readonly string[], kind: CopyKind): readonly string[] {
  const [lede = '', ...rest] = paragraphs;
  if (kind === 'list') return [lede, ...rest, '- 开展培训\n- 建立女性人才库\n- 评选“巾帼文明岗”'];
  if (kind === 'emphasis') return [lede, '**一定要高度重视新媒体的运用。**杜亚玲说。', ...rest];
  if (kind === 'link') return [lede, ...rest, '方案全文见[凤网](https://www.example.com/fangan)。'];
  return paragraphs;
}

/** Whole sentences of the page; one goes on while a quotation, title or parenthesis is open. */
function sentencesOf(page: string): readonly string[] {
  return page.split(/\r?\n/).flatMap((paragraph) => {
    const copy = paragraph.replace(/^今日女报\/凤网讯\([^)]*\)/, '');
    const sentences: string[] = [];
    let sentence = '';
    for (const character of copy) {
      sentence += character;
      if (!/[。？！”]/.test(character) || !/[。？！]”?$/.test(sentence) || isOpen(sentence)) continue;
      sentences.push(sentence);
      sentence = '';
    }
    return sentences;
  });
}

function isOpen(sentence: string): boolean {
  const count = (mark: string) => sentence.split(mark).length;
  return ['“”', '《》', '()'].some((pair) => count(pair.charAt(0)) > count(pair.charAt(1)));
}

function toFullWidth(text: string): string {
  return text.replace(
    /(?<=[\p{Script=Han}”》）])[,?!:;()]|[()](?=[\p{Script=Han}])/gu,
    (mark) => FULL_WIDTH[mark] ?? mark,
  );
}

/** Numbers from 0 to 1, the same for the same seed (a linear congruential generator, Numerical Recipes' constants). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

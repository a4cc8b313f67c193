import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readArticle } from '../../src/article/read-article.ts';
import { readDraftText } from '../../src/draft/read-draft.ts';
import { STOP_WORDS } from '../../src/language/data/stop-words.ts';
import { openSegmenter } from '../../src/language/segment/open-segmenter.ts';
import { tagArticle } from '../../src/tags/tag-article.ts';
import type { Evaluation } from './evaluation.ts';

/** An abstract with the keywords that its authors gave it. */
interface Abstract {
  readonly headline: string;
  readonly body: string;
  readonly keywords: readonly string[];
}

/** An abstract and the keywords that were found. */
interface Answer extends Abstract {
  readonly found: readonly string[];
}

/** Keywords that are compared. */
const FIRST = 5;
/** F1 of the first five, micro, in percent: the goal. */
const GOAL = 25;
const EXAMPLES = 12;

const segmenter = openSegmenter('jieba-rs', []);

/** How many of the first five keywords of an abstract are its authors', word for word. */
export const keywords: Evaluation = {
  name: 'keywords',
  run: async (corpora) => {
    const file = join(corpora, 'csl_kg_dev.tsv');
    if (!existsSync(file)) return null;
    const abstracts = abstractsOf(readFileSync(file, 'utf8'));
    const own: Answer[] = [];
    for (const it of abstracts) own.push({ ...it, found: await tagged(it) });
    const stock = abstracts.map((it) => ({ ...it, found: byFrequencyAndRarity(it) }));
    const f1 = micro(own).f1;
    const section = [
      '## Keywords',
      `The first ${FIRST} keywords of ${abstracts.length} abstracts of journals against those of their authors, equal letter for letter; the title is the headline. Of the authors' keywords ${percent(share(abstracts))} % stand in title or abstract at all. Stock TF-IDF: the plain words of the same segmenter, two characters or more and no stop words, by frequency and rarity.`,
      tableOf([
        ['caibian', own],
        ['caibian, odd lines', own.filter((_, at) => at % 2 === 0)],
        ['caibian, even lines', own.filter((_, at) => at % 2 === 1)],
        ['stock TF-IDF', stock],
      ]),
      errorsOf(own),
    ].join('\n\n');
    const failures = f1 < GOAL ? [`F1 of the first ${FIRST}: ${f1.toFixed(2)} %, at least ${GOAL}`] : [];
    return { section, failures };
  },
};

/** A line: task, abstract and title, keywords; the title stands behind the last space. */
function abstractsOf(text: string): readonly Abstract[] {
  return text
    .trim()
    .split('\n')
    .map((line) => {
      const [, words = '', given = ''] = line.split('\t');
      const space = words.lastIndexOf(' ');
      return {
        headline: words.slice(space + 1),
        body: words.slice(0, Math.max(0, space)),
        keywords: given.trim().split('_'),
      };
    });
}

async function tagged({ headline, body }: Abstract): Promise<readonly string[]> {
  const marks = body.replace(/[!-/:-@[-`{-~]/g, '\\$&');
  const text = `---\nheadline: ${JSON.stringify(headline)}\n---\n\n${marks}\n`;
  const article = readArticle(await readDraftText(text, { path: 'abstract.md', format: 'markdown' }));
  return tagArticle(article, segmenter, { limit: FIRST }).keywords.map(({ word }) => word);
}

function byFrequencyAndRarity({ headline, body }: Abstract): readonly string[] {
  const counts = new Map<string, number>();
  for (const { word } of segmenter.cut(`${headline}\n${body}`)) {
    if (word.length < 2 || STOP_WORDS.has(word) || !/^\p{L}+$/u.test(word)) continue;
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const scored = Array.from(
    counts,
    ([word, count]) => [word, count * (segmenter.rarity(word) ?? 11.7)] as const,
  );
  return scored
    .sort(([, one], [, other]) => other - one)
    .slice(0, FIRST)
    .map(([word]) => word);
}

function rightOf({ found, keywords: given }: Answer): number {
  return found.filter((word) => given.includes(word)).length;
}

interface Figures {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

function figuresOf(right: number, found: number, given: number): Figures {
  return {
    precision: found === 0 ? 0 : (right / found) * 100,
    recall: (right / given) * 100,
    f1: (2 * right * 100) / (found + given),
  };
}

/** All keywords of all abstracts together. */
function micro(answers: readonly Answer[]): Figures {
  const sum = (count: (it: Answer) => number) => answers.reduce((total, it) => total + count(it), 0);
  return figuresOf(
    sum(rightOf),
    sum((it) => it.found.length),
    sum((it) => it.keywords.length),
  );
}

/** The mean over the abstracts. */
function macro(answers: readonly Answer[]): Figures {
  const each = answers.map((it) => figuresOf(rightOf(it), it.found.length, it.keywords.length));
  const mean = (key: keyof Figures) => each.reduce((sum, it) => sum + it[key], 0) / each.length;
  return { precision: mean('precision'), recall: mean('recall'), f1: mean('f1') };
}

function tableOf(rows: readonly (readonly [string, readonly Answer[]])[]): string {
  const cells = ({ precision, recall, f1 }: Figures) => [precision, recall, f1].map(percent).join(' | ');
  return [
    '| | micro P | R | F1 | macro P | R | F1 |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...rows.map(([name, answers]) => `| ${name} | ${cells(micro(answers))} | ${cells(macro(answers))} |`),
  ].join('\n');
}

function share(abstracts: readonly Abstract[]): number {
  const all = abstracts.flatMap((it) =>
    it.keywords.map((word) => `${it.headline} ${it.body}`.includes(word)),
  );
  return (all.filter(Boolean).length / all.length) * 100;
}

/** What became of the authors' keywords that were not found, the commonest first. */
function errorsOf(answers: readonly Answer[]): string {
  const kinds = new Map<string, string[]>();
  for (const answer of answers) {
    for (const word of answer.keywords.filter((it) => !answer.found.includes(it))) {
      const [kind, example] = errorOf(answer, word);
      kinds.set(kind, [...(kinds.get(kind) ?? []), example]);
    }
  }
  const rows = [...kinds].sort(([, one], [, other]) => other.length - one.length);
  return [
    '| authors’ keywords that are not among the first five | number | examples |',
    '| --- | --- | --- |',
    ...rows.map(([kind, found]) => `| ${kind} | ${found.length} | ${found.slice(0, EXAMPLES).join('、')} |`),
  ].join('\n');
}

function errorOf({ found, headline, body }: Answer, word: string): readonly [kind: string, example: string] {
  if (!`${headline} ${body}`.includes(word)) return ['stand nowhere in the text', word];
  const longer = found.find((it) => it.includes(word));
  if (longer !== undefined) return ['found inside a longer one', `${word} (${longer})`];
  const shorter = found.find((it) => word.includes(it));
  if (shorter !== undefined) return ['found in part', `${word} (${shorter})`];
  return STOP_WORDS.has(word) ? ['too general for a newspaper', word] : ['other words were heavier', word];
}

function percent(value: number): string {
  return value.toFixed(1);
}

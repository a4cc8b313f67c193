import { sourceSpan } from '../../language/passages.ts';
import type { Article, Passage } from '../../model/article.ts';
import type { ArticleRule, Report } from '../rule.ts';
import { overlaps } from '../spans.ts';

/** What a paragraph may end with: an end mark, a mark that closes one, or one that leads on. */
const ENDS = /[。！？…”’」』）】》〉：；—～.!?:;)\]"'·]$/u;
const SENTENCE_END = /[。！？!?]/;
/** The last row of a table that was typed with bars. */
const TABLE_ROW = /\|\s*$/;
const PAUSE = /[，、；,;。]/;

/** Words that no paragraph ends with; 目的, 参与 and the like are other words. */
const LEADS_ON = /(?:(?<!目)的|以及|(?<![参赋给])与)$/u;

/** Signs before a rubric or a jump line, and the words of the latter. */
const STANDING_LINE = /^[■▲●◆★※□△○◇☆▼]|(?:下转|上接).{0,12}$/u;

/** Shorter paragraphs may be headlines or labels; received text has headlines among its paragraphs. Code points. */
const LEAST_LENGTH = { markdown: 20, plain: 40 } as const;
const LEAST_LEADING = 8;
const LEAST_PAUSED = 4;
/** A shorter piece after the last full stop is a signature: 。张三 摄. Code points. */
const LEAST_TAIL = 13;
/** A longer line is no verse. UTF-16 units. */
const LONGEST_VERSE = 26;
/** Verse keeps to one sentence a line at most. */
const SENTENCE_WITHIN = /[。！？].*[。！？]|[。！？]./;
/** How much of the text before the break the message repeats. Code points. */
const REPEATED = 8;

/** A paragraph that breaks off without an end mark. */
export const brokenParagraph: ArticleRule = {
  code: 'ST001',
  name: 'broken-paragraph',
  scope: 'article',
  severity: 'warning',
  fix: 'none',
  basis: { text: 'GB/T 15834—2011 4.1；报社惯例', verified: false },
  title: { zh: '段落在句中断开', en: 'Paragraph that breaks off' },
  why: {
    zh: '从版面复制的文字常在换栏、换页处断成两段；段末没有句末标点，不是漏了标点，就是一段被拆开。',
    en: 'Text copied from a page falls apart where a column ended: either the end mark is missing, or one paragraph became two.',
  },
  bad: [
    {
      copy: '积极创新宣传任务载体，借助家长学校等阵地，联合有关部\n\n门开展妇女儿童维权法律宣传活动，帮助广大妇女提高维权能力。',
      found: ['部'],
    },
    {
      copy: '为深入贯彻落实中央党的\n\n群团工作会议精神，省妇联召开了此次座谈会。',
      found: ['的'],
    },
    { copy: '杜亚玲强调，\n\n要抓好落实，推动妇联工作。', found: ['，'] },
    {
      copy: '大力推进妇女教育培训体系建设，最大限度地帮助妇女提高',
      found: ['高'],
    },
  ],
  good: [{ copy: '积极创新宣传任务载体，联合有关部门开展妇女儿童维权法律宣传活动，帮助妇女提高维权能力。' }],
  allows: [
    { copy: '## 统筹城乡，参与经济建设能力不断增强\n\n娄底市妇联深化“双学双比”活动。' },
    {
      copy: '杜亚玲对今后的妇联工作提出了三点要求，要求各地做到：\n\n- 高度重视新媒体的运用，推进妇联宣传工作\n- 做好推广',
    },
    {
      copy: '她写下这样几行：\n\n山那边的风，吹过\n\n水这边的人，望着\n\n一盏灯在远处亮着，等你回来吃一碗热腾腾的饭\n\n母亲站在门口，\n\n把炊烟望成一条路。\n\n她念完了，没有人说话。',
    },
    { copy: '代表们在会场外合影，周迎春、杜亚玲等参加了活动。许凯 摄' },
    {
      copy: '---\nheadline: 老屋\nbyline: 赵巧燕\ndate: 2015-11-12\ngenre: 诗歌\n---\n\n老屋在村子西头，炊烟在黄昏里慢慢升起\n\n母亲站在门口，等我们回家吃一碗热饭\n',
    },
    { copy: '| 项目 | 金额 |\n| --- | --- |\n| 培训，含食宿和往返交通费用在内 | 1,000 |\n\n会后参观。' },
    { copy: '| 项目 | 金额 |\n| 培训，含教材、食宿和往返交通费用在内 | 1,000 |\n\n会后参观。' },
    { copy: '娄底市妇联——创品牌，力推性别平等\n\n近年来，娄底市妇联不遗余力。', given: { plain: true } },
  ],
  *check({ article }) {
    if (article.genre === 'literary') return;
    yield* tornPlaces(article);
    const blocks = article.blocks.map((block) =>
      block.kind === 'paragraph' ? block.passages[0] : undefined,
    );
    for (const [index, passage] of blocks.entries()) {
      if (passage === undefined || isStandingText(passage, article) || isVerse(blocks, index)) continue;
      const next = blocks[index + 1];
      if (!breaksOff(passage.text, next?.text ?? '', article)) continue;
      yield breakIn(passage, passage.text.length, next?.text ?? '');
    }
  },
};

/** Places within the paragraphs of received text where a blank line, or another story, stands in a sentence. */
function* tornPlaces({ draft, blocks }: Article): Iterable<Report> {
  if (draft.format !== 'plain') return;
  for (const passage of blocks.filter((it) => it.kind === 'paragraph').flatMap((it) => it.passages)) {
    for (const [index, run] of passage.runs.entries()) {
      const next = passage.runs[index + 1];
      const between = draft.text.slice(run.source + run.length, next?.source ?? 0);
      // Hard-wrapped text has a line end in each line: only a blank line parts paragraphs.
      if (next === undefined || !/(?:\r\n?|\n)[^\S\r\n]*[\r\n]/.test(between)) continue;
      yield breakIn(passage, run.at + run.length, passage.text.slice(next.at));
    }
  }
}

/** The report of a break before an offset of a passage; `next` is what follows, empty when nothing does. */
function breakIn(passage: Passage, at: number, next: string): Report {
  const last = [...passage.text.slice(Math.max(0, at - 2 * REPEATED), at)].slice(-REPEATED).join('');
  const opening = [...next.slice(0, 2 * REPEATED)].slice(0, REPEATED).join('');
  return {
    span: sourceSpan(passage, at - ([...last].at(-1) ?? '').length, at),
    message: {
      zh: `段落在“${last}”处断开，没有句末标点`,
      en: `paragraph breaks off after "${last}" without an end mark`,
    },
    ...(next === ''
      ? {}
      : {
          hint: {
            zh: `下一段以“${opening}”开头；如果本是一段，请合并。`,
            en: `the next begins "${opening}": join them if they are one`,
          },
        }),
  };
}

/** Lines that are no sentences: bylines, rubrics, jump lines. */
function isStandingText(passage: Passage, article: Article): boolean {
  if (STANDING_LINE.test(passage.text)) return true;
  const end = { start: passage.span.end - 1, end: passage.span.end };
  return article.bylines.some((byline) => overlaps(byline.span, end));
}

/** Whether a paragraph is a line of verse: short ones on both sides of it, or two on one side. */
function isVerse(blocks: readonly (Passage | undefined)[], index: number): boolean {
  const isLine = (at: number) => {
    const text = blocks[at]?.text ?? '';
    return text !== '' && text.length <= LONGEST_VERSE && !SENTENCE_WITHIN.test(text);
  };
  if (!isLine(index)) return false;
  const [second, first, next, last] = [-2, -1, 1, 2].map((step) => isLine(index + step));
  return (first && (second || next)) || (next === true && last === true);
}

function breaksOff(text: string, next: string, article: Article): boolean {
  if (text === '' || ENDS.test(text) || TABLE_ROW.test(text)) return false;
  const length = [...text].length;
  if (/[，、]$/.test(text) && article.draft.format === 'markdown' && next !== '')
    return length >= LEAST_PAUSED;
  if (LEADS_ON.test(text) && length >= LEAST_LEADING && SENTENCE_END.test(next)) return true;
  if (length < LEAST_LENGTH[article.draft.format] || !PAUSE.test(text)) return false;
  return [...(text.split(SENTENCE_END).at(-1) ?? '')].length >= LEAST_TAIL;
}

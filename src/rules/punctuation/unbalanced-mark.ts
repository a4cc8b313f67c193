import { matchesIn } from '../../language/matches.ts';
import { maskedText, sourceSpan } from '../../language/passages.ts';
import type { Passage } from '../../model/article.ts';
import type { ArticleRule, Report } from '../rule.ts';
import { type ReversedQuote, reversedQuotes } from './quote-direction.ts';

/** Marks that come in pairs: opening to closing. */
const PARTNERS: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['‘', '’'],
  ['「', '」'],
  ['『', '』'],
  ['《', '》'],
  ['〈', '〉'],
  ['（', '）'],
  ['【', '】'],
]);
const CLOSING = new Set(PARTNERS.values());
const MARKS = new RegExp(`[${[...PARTNERS].flat().join('')})]`, 'g');

/** What the marks are called. */
const NAMES = [
  { marks: '“”‘’「」『』', zh: '引号', en: 'quotation mark' },
  { marks: '《》〈〉', zh: '书名号', en: 'title mark' },
  { marks: '（）【】', zh: '括号', en: 'bracket' },
] as const;

/** What stands before a bracket that numbers a list item: 1）, a）, 三）. */
const ITEM_NUMBER = /(?:^|[\s，。；：、])(?:\d{1,3}|[A-Za-z]|[一二三四五六七八九十]{1,3})$/;

/** Marks open at one time. Copy that opens more is no copy. */
const MOST_OPEN = 32;

interface LoneMark {
  readonly mark: string;
  readonly at: number;
}

/** Quotation marks, title marks and brackets without their partner. */
export const unbalancedMark: ArticleRule = {
  code: 'PU005',
  name: 'unbalanced-mark',
  scope: 'article',
  severity: 'warning',
  fix: 'none',
  basis: { text: 'GB/T 15834—2011 4.8、4.9、4.15', verified: false },
  title: { zh: '引号、括号或书名号不成对', en: 'Quotation mark, bracket or title mark without its partner' },
  why: {
    zh: '成对的标点缺了一半，读者分不清引文和正文的界线。引文分几段时，每段开头用前引号，只在末段用后引号。',
    en: 'With half a pair missing, nobody can tell where a quotation ends. One over several paragraphs opens each and closes only the last.',
  },
  bad: [
    { copy: '她说：“今后的工作有了方向。代表们都点头。', found: ['“'] },
    { copy: '并将规划中的目标任务（含参与决策进行了分解。', found: ['（'] },
    { copy: '谈到《基本国策要落细落实》》，她颇为激动。', found: ['》'] },
    { copy: '依托“阳光工程、《雨露计划”》等项目。', found: ['《', '》'] },
  ],
  good: [{ copy: '她说：“‘妇字号’基地（含社区）要办好，《规划》里写得明白。”' }],
  allows: [
    { copy: '“第一，要高度重视新媒体。\n\n“第二，要做好推广。”杜亚玲说。' },
    { copy: '申请人须：1）年满18周岁；2）有固定住所。' },
    { copy: '她说：“It’s a good start.”' },
    { copy: '依托“阳光工程“等项目。' },
    { copy: '他说：“我们读的是《论〈红楼梦〉》。”' },
  ],
  *check({ article }) {
    for (const [index, passage] of article.passages.entries()) {
      if (passage.role === 'code') continue;
      // Marks that were turned round have a rule of their own.
      const reversed = reversedQuotes(article, index);
      const lone = loneMarks(turned(maskedText(passage, ['quotation', 'title']), reversed));
      if (goesOn(lone, article.passages[index + 1])) continue;
      yield* lone.map((it) => reportOf(it, passage));
    }
  },
};

/** A text with its reversed marks turned the right way. */
function turned(text: string, reversed: readonly ReversedQuote[]): string {
  return reversed.reduce((now, { at, right }) => now.slice(0, at) + right + now.slice(at + 1), text);
}

/** A single quotation that stays open is right when the next paragraph opens it again. */
function goesOn(lone: readonly LoneMark[], next: Passage | undefined): boolean {
  const [{ mark } = { mark: '' }] = lone;
  return lone.length === 1 && /[“「]/.test(mark) && next?.text.startsWith(mark) === true;
}

function loneMarks(text: string): readonly LoneMark[] {
  const open: LoneMark[] = [];
  const lone: LoneMark[] = [];
  for (const { 0: mark, index: at } of matchesIn(text, MARKS)) {
    if (isOpening(text, at, mark)) (open.length < MOST_OPEN ? open : lone).push({ mark, at });
    else if (isClosing(text, at, mark, open)) close({ mark, at }, open, lone);
  }
  return [...lone, ...open].sort((one, other) => one.at - other.at);
}

/** A half-width bracket may be the partner of a full-width one; alone it is not judged here. */
function isOpening(text: string, at: number, mark: string): boolean {
  return PARTNERS.has(mark) && !(mark === '‘' && /\d/.test(text.charAt(at + 1)));
}

function isClosing(text: string, at: number, mark: string, open: readonly LoneMark[]): boolean {
  if (mark === ')') return open.at(-1)?.mark === '（';
  if (mark === '’' && !open.some((it) => it.mark === '‘')) return !/[A-Za-z\d]/.test(text.charAt(at - 1));
  if (mark === '）' && open.at(-1)?.mark !== '（') {
    const before = text.slice(Math.max(0, at - 4), at);
    return !ITEM_NUMBER.test(before) && !hasHalfWidthPartner(text, at);
  }
  return CLOSING.has(mark);
}

function hasHalfWidthPartner(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 80), at);
  return before.lastIndexOf('(') > Math.max(before.lastIndexOf(')'), before.lastIndexOf('）'));
}

/** Closes the innermost open mark of the kind; what was opened inside it and not closed stands alone. */
function close(closing: LoneMark, open: LoneMark[], lone: LoneMark[]): void {
  const mark = closing.mark === ')' ? '）' : closing.mark;
  const index = open.findLastIndex((it) => PARTNERS.get(it.mark) === mark);
  if (index < 0) lone.push(closing);
  else lone.push(...open.splice(index).slice(1));
}

function reportOf({ mark, at }: LoneMark, passage: Passage): Report {
  const { zh, en } = NAMES.find(({ marks }) => marks.includes(mark)) ?? NAMES[0];
  const opening = PARTNERS.has(mark);
  return {
    span: sourceSpan(passage, at, at + 1),
    message: opening
      ? { zh: `只有前${zh}，缺少后${zh}`, en: `opening ${en} without its closing one` }
      : { zh: `只有后${zh}，缺少前${zh}`, en: `closing ${en} without its opening one` },
  };
}

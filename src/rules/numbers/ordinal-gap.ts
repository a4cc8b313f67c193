import { matchesIn } from '../../language/matches.ts';
import { hanNumeral, parseNumeral } from '../../language/numerals.ts';
import { maskedText } from '../../language/passages.ts';
import type { Passage } from '../../model/article.ts';
import { reportIn } from '../report.ts';
import type { ArticleRule } from '../rule.ts';

/** Ordinals at the head of a clause. `是` alone is checked; the others keep the count where forms are mixed. */
const ORDINAL =
  /(?:([一二三四五六七八九十]{1,2})(是|要(?![素件务求点领塞道闻害])|则|为|来|曰)|(?:第|其)([一二三四五六七八九十]{1,2})(?:是|，|、|,|：)|(首先|其次|再次|再者|最后))(?![一二三四五六七八九十])/g;
/** Numbered heads of paragraphs, by their form. */
const HEAD = /^[ 　]*(?:[（(]([一二三四五六七八九十]{1,3})[）)]|([一二三四五六七八九十]{1,3})、)/;

interface Ordinal {
  readonly passage: Passage;
  readonly start: number;
  readonly written: string;
  /** Null for an ordinal that is no number (其次). */
  readonly value: number | null;
  /** Ordinals of one form count together. */
  readonly form: string;
}

/** Ordinals of a list that skip a number, repeat one, or begin after the first. */
export const ordinalGap: ArticleRule = {
  code: 'NU025',
  name: 'ordinal-gap',
  scope: 'article',
  severity: 'warning',
  fix: 'none',
  basis: { text: '报社惯例', verified: false },
  title: { zh: '序号跳号、重号', en: 'Ordinals that skip or repeat' },
  why: {
    zh: '“一是”之后是“三是”，或者有两个“二是”，不是漏了一项，就是序号没有改。',
    en: 'A list that goes from 一是 to 三是, or has 二是 twice, has lost a member or kept an old number.',
  },
  bad: [
    { copy: '工作中要做到：一是加强宣传；三是狠抓落实。', found: ['三是'] },
    { copy: '一是加强宣传；二是健全机制；二是狠抓落实。', found: ['二是'] },
    { copy: '下一步，二是要健全机制；三是要狠抓落实。', found: ['二是'] },
    { copy: '（一）加强宣传\n\n（二）健全机制\n\n（四）狠抓落实', found: ['（四）'] },
    { copy: '她提出：第一，提高认识；第二，加强培训；第四，狠抓落实。', found: ['第四，'] },
  ],
  good: [{ copy: '一是加强宣传；二是健全机制；三是狠抓落实。' }],
  allows: [
    { copy: '一是加强宣传：一是进村，二是入户；二是健全机制。' },
    { copy: '一要加强宣传；二是健全机制；三要狠抓落实。' },
    { copy: '首先要加强宣传，其次要健全机制，第三，要狠抓落实。' },
    { copy: '三要素、四要件缺一不可，二为方向，一则新闻。' },
    { copy: '做人做事，一是一，二是二。三是奇数，十是偶数。' },
    { copy: '一是加强宣传。\n\n二是健全机制。\n\n三是狠抓落实。' },
    { copy: '问题有两个：一是缺钱，二是缺人。措施有三条：一是筹钱，二是引人，三是留人。' },
  ],
  *check({ article }) {
    const ordinals = article.passages
      .filter((it) => it.role !== 'code' && it.role !== 'tableCell')
      .flatMap(ordinalsIn);
    if (ordinals.length < 2) return;
    const levels = new Map<string, number[]>();
    for (const [index, ordinal] of ordinals.entries()) {
      const open = levels.get(ordinal.form) ?? [];
      levels.set(ordinal.form, open);
      const expected = expectedBy(open, ordinal);
      if (expected === null) continue;
      const { passage, start, written, value } = ordinal;
      // A list that begins with its second goes on with its third; 二为方向 is none.
      if (expected === 1 && ordinals[index + 1]?.value !== 3) continue;
      const repeated = value !== null && expected > value;
      yield reportIn(passage, {
        start,
        end: start + written.length,
        message: {
          zh: `序号“${written}”${repeated ? '重复' : '前面缺号'}，接下来应是“${hanNumeral(expected)}”`,
          en: `ordinal "${written}" ${repeated ? 'repeats' : 'skips'} a number, ${expected} was to come`,
        },
      });
    }
  },
};

/**
 * Takes an ordinal into the open levels of its form. Gives the number that should have come, or null when the ordinal
 * is in order.
 */
function expectedBy(open: number[], { value }: Ordinal): number | null {
  if (value === null) {
    open.push((open.pop() ?? 0) + 1);
    return null;
  }
  if (value === 1) {
    open.push(1);
    return null;
  }
  const level = open.findLastIndex((last) => last === value - 1);
  if (level >= 0) {
    open.length = level;
    open.push(value);
    return null;
  }
  const last = open.at(-1) ?? 0;
  // Without a first only 二 is one of a list for certain: 三是奇数.
  if (last === 0 && value !== 2) return null;
  open.pop();
  open.push(value);
  return last + 1;
}

function ordinalsIn(passage: Passage): readonly Ordinal[] {
  if (!/[一二三四五六七八九十][是要则为来曰，、,：）)]|其次|首先/.test(passage.text)) return [];
  const text = maskedText(passage, ['quotation']);
  const head = HEAD.exec(text);
  const numeral = head?.[1] ?? head?.[2];
  const heads: readonly Ordinal[] =
    head === null || numeral === undefined
      ? []
      : [
          {
            passage,
            start: head[0].length - head[0].trimStart().length,
            written: head[0].trimStart(),
            value: parseNumeral(numeral),
            form: head[1] === undefined ? '、' : '（）',
          },
        ];
  return [...heads, ...inClauses(passage, text)];
}

function opensClause(text: string, at: number): boolean {
  return at === 0 || '：；。，！？:;, \n　“'.includes(text.charAt(at - 1));
}

function inClauses(passage: Passage, text: string): readonly Ordinal[] {
  const found = matchesIn(text, ORDINAL).filter((it) => opensClause(text, it.index));
  return found.map(({ 0: written, 1: plain, 3: ranked, index: start }) => {
    const numeral = plain ?? ranked;
    const value = numeral === undefined ? (written === '首先' ? 1 : null) : parseNumeral(numeral);
    return { passage, start, written, value, form: '是' };
  });
}

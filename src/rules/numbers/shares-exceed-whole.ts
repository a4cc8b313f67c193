import { exactText, ONE, type Quantity } from '../../language/quantities.ts';
import { reportIn } from '../report.ts';
import type { TextRule } from '../rule.ts';
import { EXCLUSIVE_PARTS } from './data/exclusive-parts.ts';
import { type Sentence, sentencesWithFigures } from './figures.ts';

/** A share of people or things that cannot exceed the whole. */
const OF_ALL =
  /占(?:总数|总人数|全部|总量|全体\p{Script=Han}{1,4}|全[省市县区村校国]\p{Script=Han}{0,4}总数|其中)的?(?:比例|比重)?(?:为|达|约)?$/u;

/** Shares of one whole that are more than the whole: one over 100%, or parts that exclude each other. */
export const sharesExceedWhole: TextRule = {
  code: 'NU023',
  name: 'shares-exceed-whole',
  scope: 'text',
  marks: '占',
  severity: 'warning',
  fix: 'none',
  basis: { text: '算术', verified: false },
  title: { zh: '比例超过百分之百', en: 'Shares of more than the whole' },
  why: {
    zh: '部分占总数不会超过100%，互不重合的各部分加起来也不会超过100%。',
    en: 'No part exceeds its whole, and parts that exclude each other add up to 100% at most.',
  },
  bad: [
    { copy: '女代表占总数的129%。', found: ['129%'] },
    { copy: '参训学员中男性占45%，女性占65%。', found: ['65%'] },
    { copy: '务农的占48%，经商的占32%，其余占30%。', found: ['30%'] },
  ],
  good: [{ copy: '参训学员中男性占45%，女性占55%。' }],
  allows: [
    { copy: '女性占65%，党员占60%，大专以上占70%。' },
    { copy: '债务占国内生产总值的129%，完成全年任务的129%。' },
    { copy: '选择甲的占60%，选择乙的占55%（可多选）。' },
    { copy: '男性占45.3%，女性占54.8%。' },
  ],
  *check(text, passage) {
    if (!text.includes('占') || !/[%％]/.test(text)) return;
    for (const sentence of sentencesWithFigures(passage, text, 1)) {
      for (const { figure, zh, en } of [...overWhole(sentence), ...sumOverWhole(sentence)]) {
        yield reportIn(passage, { start: figure.start, end: figure.end, message: { zh, en } });
      }
    }
  },
};

interface Excess {
  readonly figure: Quantity;
  readonly zh: string;
  readonly en: string;
}

function overWhole({ text, start, figures }: Sentence): readonly Excess[] {
  const over = figures.filter((it) => it.unit === '%' && it.value > 100n * ONE);
  return over
    .filter((it) => OF_ALL.test(text.slice(Math.max(0, it.start - start - 20), it.start - start)))
    .map((figure) => ({
      figure,
      zh: `部分占总数不会超过100%，这里是${figure.figures}%`,
      en: `a part is at most 100% of its whole, not ${figure.figures}%`,
    }));
}

/** Shares told as 占N% that exclude each other by what they name, or because a rest is told. */
function sumOverWhole({ text, start, figures }: Sentence): readonly Excess[] {
  const shares = figures.filter(
    (it) => it.unit === '%' && /占(?:比)?$/.test(text.slice(0, it.start - start)),
  );
  const last = shares.at(-1);
  if (last === undefined || shares.length < 2 || shares.length !== figures.length || /多选/.test(text))
    return [];
  const rest = /(?:其余|其他|其它|剩余)的?占/.exec(text);
  const restIsLast = rest !== null && rest.index + start + rest[0].length === last.start;
  const pair = shares.length === 2 && EXCLUSIVE_PARTS.some(([one, other]) => namesPair(text, one, other));
  const sum = shares.reduce((total, it) => total + it.value, 0n);
  if (!(restIsLast || pair) || sum <= 101n * ONE) return [];
  return [
    {
      figure: last,
      zh: `各部分相加是${exactText(sum)}%，超过100%`,
      en: `the parts add up to ${exactText(sum)}%, over 100%`,
    },
  ];
}

/** Whether both words of a pair stand in the text right before their shares. */
function namesPair(text: string, one: string, other: string): boolean {
  const [first, second] = text.split('占');
  return first?.includes(one) === true && second?.includes(other) === true;
}

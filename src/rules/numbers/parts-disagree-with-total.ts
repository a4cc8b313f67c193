import { matchesIn } from '../../language/matches.ts';
import { type Exact, exactText, type Quantity } from '../../language/quantities.ts';
import { reportIn } from '../report.ts';
import type { TextRule } from '../rule.ts';
import { EXCLUSIVE_PARTS } from './data/exclusive-parts.ts';
import { type Sentence, sentencesWithFigures } from './figures.ts';

/** A total that sums up the list before it. */
const TOTAL_AFTER =
  /^(?:(?![一二两三四五六七八九十])\p{Script=Han}){0,4}[，,、](?:一共|总共|共计|合计|总计|共)(?:有|为)?$/u;
/** What may stand between two members of a list that is summed up: their marks and their nouns, no sentence. */
const MEMBER_GAP = /^[\p{Script=Han}]{0,8}(?:[、，,和及]|以及)[\p{Script=Han}]{0,8}$/u;
/** 其中, or the mark before a pair of 男 and 女 told at once. */
const PARTS_FOLLOW = /其中的?[:：，,]?|[，,：:（(](?=[男女][^，。]{0,4}\d[^，。]{0,5}[，,、][男女])/g;
const SENTENCE_WORDS = /其中|同时|又|再|另|比|较|增|减|每|各|年|月|日|最|均|单|累计/;

/** Parts and a total in one sentence that do not agree. */
export const partsDisagreeWithTotal: TextRule = {
  code: 'NU018',
  name: 'parts-disagree-with-total',
  scope: 'text',
  marks: '中共计男',
  looksFor: /其中|共|合计|总计|男/,
  severity: 'warning',
  fix: 'none',
  basis: { text: '算术', verified: false },
  title: { zh: '分项与合计不符', en: 'Parts that disagree with their total' },
  why: {
    zh: '分项加起来应等于合计，其中的一项不能大于总数。不符，必有一个数字错。',
    en: 'Parts add up to their total, and no part exceeds the whole; otherwise a figure is wrong.',
  },
  bad: [
    { copy: '评出一等奖1名、二等奖2名、三等奖5名，共9名。', found: ['9名'] },
    { copy: '参加座谈的共50人，其中女性62人。', found: ['62人'] },
    { copy: '全村有村民3200人，其中男性1500人，女性1600人。', found: ['3200人'] },
    { copy: '到会代表男120人、女85人，共计215人。', found: ['215人'] },
    { copy: '参赛选手120人，男选手70人，女选手60人。', found: ['120人'] },
    { copy: '三个村分别有120人、80人和60人参加，共计280人。', found: ['280人'] },
    { copy: '下拨资金5.5亿元、配套资金1.25亿元，合计6.85亿元。', found: ['6.85亿元'] },
  ],
  good: [{ copy: '评出一等奖1名、二等奖2名、三等奖5名，共8名。' }],
  allows: [
    { copy: '参加座谈的共50人，其中女性30人，党员40人。' },
    { copy: '培训3期，走访5户，其中贫困户3户，共60人受益。' },
    { copy: '去年培训200人，今年培训300人，共500多人次。' },
    { copy: '评出特等奖1名，一等奖1名、二等奖2名，共4名。' },
    { copy: '全村共50户，其中有村民120人；男68人，女52人。' },
    { copy: '全镇3200人，其中男性1500余人，女性1600余人。' },
    { copy: '合作社有收割机5台、插秧机8台、旋耕机4台，加上去年添置的两台植保机，总共19台。' },
    { copy: '亩产由46千克提高到257千克，其中最高单产430千克。' },
    { copy: '捐款1.5万元，捐物2.2万元，共计3.8万元。' },
  ],
  *check(text, passage) {
    for (const sentence of sentencesWithFigures(passage, text, 2)) {
      for (const { figure, zh, en } of [...sumsIn(sentence), ...partsIn(sentence)]) {
        yield reportIn(passage, { start: figure.start, end: figure.end, message: { zh, en } });
      }
    }
  },
};

interface Disagreement {
  readonly figure: Quantity;
  readonly zh: string;
  readonly en: string;
}

/** Lists of quantities with their sum right after: 1名、2名、5名，共9名. */
function sumsIn({ text, start, figures }: Sentence): readonly Disagreement[] {
  return figures.flatMap((total, index) => {
    const between = text.slice((figures[index - 1]?.end ?? start) - start, total.start - start);
    if (index < 2 || total.unit === '' || total.approximate || !TOTAL_AFTER.test(between)) return [];
    const parts = listBefore(figures.slice(0, index), total, text, start);
    const all = figures.slice(0, index).filter((it) => it.unit === total.unit);
    if (parts.length < 2 || parts.length < all.length || parts.some((it) => it.approximate)) return [];
    return agrees(parts, total) ? [] : [disagreement(total, sumOf(parts))];
  });
}

/** The unbroken list of quantities of the total's unit that ends before it. */
function listBefore(
  before: readonly Quantity[],
  total: Quantity,
  text: string,
  start: number,
): readonly Quantity[] {
  const list: Quantity[] = [];
  let next: Quantity | null = null;
  for (const part of before.toReversed()) {
    if (part.unit !== total.unit) break;
    const gap = next === null ? '、项' : text.slice(part.end - start, next.start - start);
    if (!MEMBER_GAP.test(gap) || SENTENCE_WORDS.test(gap)) break;
    list.unshift(part);
    next = part;
  }
  return list;
}

/** Parts after 其中: one larger than the whole, or two that exclude each other and do not make it up. */
function partsIn({ text, start, figures }: Sentence): readonly Disagreement[] {
  const marks = matchesIn(text, PARTS_FOLLOW);
  const [mark] = marks;
  if (mark === undefined || marks.length > 1 || /[；;]/.test(text)) return [];
  const at = start + mark.index;
  const whole = figures.findLast((it) => it.end <= at);
  if (whole === undefined || whole.unit === '' || whole.unit === '%' || whole.approximate) return [];
  if (!/^[\p{Script=Han}]{0,6}[，,（(：:]?$/u.test(text.slice(whole.end - start, mark.index))) return [];
  const after = figures.filter((it) => it.start > at && it.unit === whole.unit);
  const [first, second] = after;
  if (first === undefined || first.approximate) return [];
  const lead = text.slice(mark.index + mark[0].length, first.start - start);
  if (first.value > whole.value) return isPlainPart(lead) ? [excess(first, whole)] : [];
  if (second === undefined || after.length > 2 || second.approximate) return [];
  const gap = text.slice(first.end - start, second.start - start);
  const isAll = divideWhole(lead, gap) && !agrees([first, second], whole);
  return isAll ? [disagreement(whole, sumOf([first, second]))] : [];
}

/** A noun alone names a part; 最高单产 names something else. */
function isPlainPart(lead: string): boolean {
  return /^[\p{Script=Han}]{1,8}$/u.test(lead) && !SENTENCE_WORDS.test(lead);
}

/** Whether the words before two parts name a pair that leaves nothing of the whole. */
function divideWhole(lead: string, gap: string): boolean {
  const other = gap.replace(/^[，,、和]/, '');
  return (
    gap.length <= 6 && EXCLUSIVE_PARTS.some(([one, two]) => lead.startsWith(one) && other.startsWith(two))
  );
}

function excess(part: Quantity, whole: Quantity): Disagreement {
  const [some, all] = [exactText(part.value), exactText(whole.value)];
  return {
    figure: part,
    zh: `其中的一项（${some}）大于总数（${all}）`,
    en: `a part (${some}) exceeds the whole (${all})`,
  };
}

function sumOf(parts: readonly Quantity[]): Exact {
  return parts.reduce((sum, part) => sum + part.value, 0n);
}

/** Whether parts may add up to the total, given how each was rounded. */
function agrees(parts: readonly Quantity[], total: Quantity): boolean {
  const slack = [...parts, total].reduce((sum, it) => sum + it.step / 2n, 0n);
  const difference = sumOf(parts) - total.value;
  return (difference < 0n ? -difference : difference) <= (parts.length > 1 ? slack : 0n);
}

function disagreement(total: Quantity, sum: Exact): Disagreement {
  const [parts, all] = [exactText(sum), exactText(total.value)];
  return {
    figure: total,
    zh: `分项相加是${parts}，合计却是${all}`,
    en: `the parts add up to ${parts}, the total says ${all}`,
  };
}

import type { Span } from '../model/text.ts';
import { COUNT_UNITS, MONEY_UNITS, PEOPLE_UNITS, SHARE_SIGNS, TIME_UNITS } from './data/measure-words.ts';
import { matchesIn } from './matches.ts';
import { halfWidthDigits } from './numerals.ts';

/** An exact decimal: a whole number of hundred-millionths (1e-8), so that sums and ratios never round. */
export type Exact = bigint;

/** How many `Exact` make one. */
export const ONE: Exact = 100_000_000n;

/** 万, 亿 and both, or nothing. */
export type Scale = '' | '万' | '亿' | '万亿';

/** A quantity in Arabic figures where running text states it: 23695.3万元, 50余人, 29%. */
export interface Quantity extends Span {
  /** Where figures and scale end; what a hedge and a unit follow. */
  readonly numberEnd: number;
  /** Where the figures alone end. */
  readonly figuresEnd: number;
  /** The figures in half-width, without separators. */
  readonly figures: string;
  readonly scale: Scale;
  /** What is counted, `人` or `个百分点`; empty when no listed unit follows. `％` is given as `%`. */
  readonly unit: string;
  /** The value with its scale. */
  readonly value: Exact;
  /** The value of the last place written: 0 for a plain whole number, which is exact; 1000 for 7.6万. */
  readonly step: Exact;
  /** True beside a word that hedges: 约, 近, 超过, 多, 余 … */
  readonly approximate: boolean;
}

const SCALES: Readonly<Record<Scale, Exact>> = {
  '': 1n,
  万: 10_000n,
  亿: 100_000_000n,
  万亿: 1_000_000_000_000n,
};

/** Figures that are no part of a code, a version or a longer number. */
const FIGURES =
  /(?=\d)(?<![\dA-Za-z.]|\d,)(?:\d{1,3}(?:,\d{3}){1,4}(?!\d)|\d{1,15}(?!\d))(?:\.\d{1,6}(?!\d))?(?!\.\d)/g;
const AFTER = /(万亿|[万亿])?([多余几来])?/y;
/** What the words before and after end and begin in: the cheap tests. */
const HEDGE_ENDS = '约近逾超概过足到于少多下乎';
const HEDGE_BEGINS = '多左上以余';
const HEDGE_BEFORE = /(?:[约近逾超]|大概|接近|超过|不足|不到|不少于|不超过|至少|最多|最少|上下|几乎)$/;
const HEDGE_AFTER = /^(?:多|左右|上下|以上|以下|余|以内)/;

/** Units by their first character, the longest first. Built at first use. */
let unitTable: ReadonlyMap<string, readonly string[]> | null = null;

/** The quantities in Arabic figures that a text states, in order. */
export function quantitiesIn(text: string): readonly Quantity[] {
  if (!/[\d０-９]/.test(text)) return [];
  const plain = /[０-９]/.test(text) ? halfWidthDigits(text) : text;
  return matchesIn(plain, FIGURES).map((match) => quantityAt(plain, match.index, match[0]));
}

/** An exact value as it is written in figures: 2.36953. */
export function exactText(value: Exact): string {
  const sign = value < 0n ? '-' : '';
  const size = value < 0n ? -value : value;
  const fraction = String(size % ONE)
    .padStart(8, '0')
    .replace(/0+$/, '');
  return `${sign}${size / ONE}${fraction === '' ? '' : `.${fraction}`}`;
}

/** So many digits make a whole number that a double holds exactly: much faster than reading a long one. */
const SAFE_DIGITS = 15;

/** The exact value of plain figures with at most eight decimals: `23695.3`. */
export function exactOf(figures: string): Exact {
  const point = figures.indexOf('.');
  if (point < 0 && figures.length <= SAFE_DIGITS) return BigInt(Number(figures)) * ONE;
  const [whole = '', fraction = ''] = figures.split('.');
  return BigInt(whole + fraction.padEnd(8, '0').slice(0, 8));
}

/** A value told in a scale: 236953000 in 亿 is 2.36953. */
export function inScale(value: Exact, scale: Scale): Exact {
  return value / SCALES[scale];
}

/** Whether `percent` may be the share of `part` in `whole` as written, given how each of the three was rounded. */
export function isShareOf(part: Quantity, whole: Quantity, percent: Quantity): boolean {
  // Cut-off decimals are as common as rounded ones: a whole last place is allowed either way.
  const slack = lastPlaceOf(percent);
  const [low, high] = [percent.value - slack, percent.value + slack];
  const [leastPart, mostPart] = boundsOf(part);
  const [leastWhole, mostWhole] = boundsOf(whole);
  return high * mostWhole >= leastPart * 100n * ONE && low * leastWhole <= mostPart * 100n * ONE;
}

/** The last decimal place that a quantity writes, whole numbers included: 1 for 29, 0.1 for 7.6. */
export function lastPlaceOf({ figures, scale }: Quantity): Exact {
  return placeOf(figures, scale);
}

/** The values that a quantity may stand for, given how it was rounded. */
export function boundsOf({ value, step }: Quantity): readonly [least: Exact, most: Exact] {
  return [value - step / 2n, value + step / 2n];
}

function quantityAt(text: string, start: number, written: string): Quantity {
  const figuresEnd = start + written.length;
  AFTER.lastIndex = figuresEnd;
  const [, scaleFound, hedge] = AFTER.exec(text) ?? [];
  const scale = (scaleFound ?? '') as Scale;
  const numberEnd = figuresEnd + scale.length;
  const unitStart = numberEnd + (hedge?.length ?? 0);
  const unit = unitAt(text, unitStart);
  const end = unit === '' && hedge !== undefined ? numberEnd : unitStart + unit.length;
  const figures = written.includes(',') ? written.replaceAll(',', '') : written;
  const exact = { figures, scale, value: exactOf(figures) * SCALES[scale] };
  const approximate =
    hedge !== undefined ||
    (start > 0 &&
      HEDGE_ENDS.includes(text.charAt(start - 1)) &&
      HEDGE_BEFORE.test(text.slice(Math.max(0, start - 3), start))) ||
    (end < text.length &&
      HEDGE_BEGINS.includes(text.charAt(end)) &&
      HEDGE_AFTER.test(text.slice(end, end + 2)));
  const step = scale === '' && !figures.includes('.') ? 0n : placeOf(figures, scale);
  return { start, end, numberEnd, figuresEnd, unit: unit === '％' ? '%' : unit, ...exact, step, approximate };
}

function placeOf(figures: string, scale: Scale): Exact {
  return (ONE / 10n ** BigInt(figures.split('.')[1]?.length ?? 0)) * SCALES[scale];
}

function unitAt(text: string, at: number): string {
  unitTable ??= tableOf([...PEOPLE_UNITS, ...MONEY_UNITS, ...SHARE_SIGNS, ...TIME_UNITS, ...COUNT_UNITS]);
  return unitTable.get(text.charAt(at))?.find((unit) => text.startsWith(unit, at)) ?? '';
}

function tableOf(units: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const table = new Map<string, string[]>();
  for (const unit of new Set(units)) {
    table.set(unit.charAt(0), [...(table.get(unit.charAt(0)) ?? []), unit]);
  }
  for (const listed of table.values()) listed.sort((one, other) => other.length - one.length);
  return table;
}

const DIGITS = '〇一二三四五六七八九';

/** Han digits and their other forms, with their values. */
const DIGIT_VALUES: ReadonlyMap<string, number> = new Map([
  ...[...DIGITS].map((digit, value) => [digit, value] as const),
  ['零', 0],
  ['○', 0],
  ['两', 2],
]);

/** Units from the largest down; the text before one is a numeral of its own (一万二千亿). */
const UNITS: readonly { readonly unit: string; readonly value: number }[] = [
  { unit: '亿', value: 100_000_000 },
  { unit: '万', value: 10_000 },
  { unit: '千', value: 1000 },
  { unit: '百', value: 100 },
  { unit: '十', value: 10 },
];

/** Circled numbers in three ranges of Unicode: first character, its value, last character. */
const CIRCLED: readonly (readonly [string, number, string])[] = [
  ['①', 1, '⑳'],
  ['㉑', 21, '㉟'],
  ['㊱', 36, '㊿'],
];

const LONGEST = 32;

/**
 * The number that a numeral writes: `5`, `５`, `五`, `十二`, `二〇一五`, `一万零三百`, `⑤`. Null when it is none, or when
 * its parts do not stand in the order in which Chinese writes them.
 */
export function parseNumeral(text: string): number | null {
  if (text === '' || text.length > LONGEST) return null;
  const plain = halfWidthDigits(text);
  if (/^\d{1,15}$/.test(plain)) return Number(plain);
  return parseCircled(text) ?? parseHan(text);
}

/** The text with full-width digits ０-９ made half-width; same length. */
export function halfWidthDigits(text: string): string {
  return text.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
}

/**
 * A whole number from 0 below 10^16 in Han numerals as they are read: 12 十二, 105 一百零五, 10300 一万零三百.
 * Null for any other number.
 */
export function hanNumeral(value: number): string | null {
  if (!Number.isSafeInteger(value) || value < 0 || value >= 1e16) return null;
  return value === 0 ? '零' : shortTen(spelled(value));
}

/** A year or other number digit by digit: 2015 二〇一五. */
export function hanDigits(digits: string): string {
  return digits.replace(/\d/g, (digit) => DIGITS[Number(digit)] ?? digit);
}

/** A circled number from 1 to 50 (① … ㊿); null for any other. */
export function circledNumeral(value: number): string | null {
  const range = CIRCLED.findLast(([, first]) => value >= first);
  if (range === undefined || !Number.isInteger(value) || value > 50) return null;
  return String.fromCharCode(range[0].charCodeAt(0) + value - range[1]);
}

function parseCircled(text: string): number | null {
  const range = CIRCLED.find(([first, , last]) => text.length === 1 && text >= first && text <= last);
  return range === undefined ? null : range[1] + text.charCodeAt(0) - range[0].charCodeAt(0);
}

function parseHan(text: string): number | null {
  const digits = [...text].map((it) => DIGIT_VALUES.get(it));
  if (digits.every((it) => it !== undefined)) return digits.length > 15 ? null : Number(digits.join(''));
  const value = sumOf(text);
  // What is not spelled as Chinese spells it (三百五, 五十百) is no numeral, or not surely this one.
  return hanNumeral(value) === shortTen(text.replace(/两/g, '二').replace(/[〇○]/g, '零')) ? value : null;
}

/** The value of a numeral with units, not yet known to be well spelled; NaN when a character is no numeral. */
function sumOf(text: string): number {
  for (const { unit, value } of UNITS) {
    const at = text.lastIndexOf(unit);
    if (at < 0) continue;
    const times = at === 0 && unit === '十' ? 1 : sumOf(text.slice(0, at));
    return times * value + sumOf(text.slice(at + 1));
  }
  const digits = [...text].map((it) => DIGIT_VALUES.get(it) ?? Number.NaN);
  return digits.reduce((sum, digit) => sum + digit, 0);
}

function spelled(value: number): string {
  const part = UNITS.find((it) => value >= it.value);
  if (part === undefined) return DIGITS.charAt(value);
  const rest = value % part.value;
  const gap = rest > 0 && rest < part.value / 10 ? '零' : '';
  return spelled(Math.floor(value / part.value)) + part.unit + gap + (rest === 0 ? '' : spelled(rest));
}

/** Ten to nineteen are read 十 … 十九, not 一十, where a numeral begins with them. */
function shortTen(text: string): string {
  return text.startsWith('一十') ? text.slice(1) : text;
}

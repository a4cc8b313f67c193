import { parseNumeral } from '../language/numerals.ts';
import type { Series } from '../model/article.ts';
import { type CopySlipFields, fieldValue } from './copy-slip-fields.ts';

/** An instalment's number at the end of a series' name: ⑤, （五）, (5), 之五, 第5期. */
const TRAILING_PART =
  /(?:之|第)?\s*([①-⑳㉑-㉟㊱-㊿]|[（(]\s*[\d０-９〇零一二三四五六七八九十百]{1,6}\s*[）)]|(?<=[之第]\s{0,3})[\d０-９〇零一二三四五六七八九十百]{1,6})(?:[期篇]|部分)?$/u;

/** The series that the copy slip names; null when it names none. */
export function readSeries(fields: CopySlipFields): Series | null {
  const value = fieldValue(fields, 'series', 'series')?.value;
  if (value === undefined) return null;
  if (typeof value !== 'string') return { name: value.name.trim(), part: partNumber(value.part ?? '') };
  return splitPart(value) ?? { name: value.trim(), part: null };
}

/** A series' name with an instalment's number at its end, parted; null when it ends with none. */
export function splitPart(written: string): Series | null {
  const name = written.trim();
  const match = TRAILING_PART.exec(name);
  const part = partNumber(match?.[1] ?? '');
  return match === null || part === null ? null : { name: name.slice(0, match.index).trim(), part };
}

/** The number of an instalment as written: 5, ⑤, 五, 之五, (5), 第五期; null when it is none. */
export function partNumber(written: string): number | null {
  const bare = written
    .trim()
    .replace(/^[（(之第\s]{1,4}/u, '')
    .replace(/[）)期篇\s]{1,4}$/u, '');
  const part = parseNumeral(bare);
  return part !== null && Number.isSafeInteger(part) && part > 0 ? part : null;
}

import type { CopySlipEntry } from '../../model/draft.ts';
import type { Span } from '../../model/text.ts';
import { type DraftProblem, draftProblem } from '../problems.ts';
import type { RepairedField } from './repairs.ts';

/** Why a field could not be read, as the value `reason` of `copy-slip-invalid`. */
export type InvalidReason =
  | 'no-colon'
  | 'reserved-character'
  | 'unclosed-quote'
  | 'unclosed-bracket'
  | 'text-after-bracket'
  | 'structure';

/** A field taken at its word. */
export interface LiteralField {
  readonly entry: CopySlipEntry | null;
  readonly problem: DraftProblem;
}

const KEY_LINE = /^([^\s:](?:[^:\r\n]{0,60}[^\s:])?)[ \t]*:(?:[ \t]+([^\r\n]*?))?[ \t]*(?:\r\n|\n|\r|$)/;
const LIST_ITEM = /^[ \t]*-[ \t]+([^\r\n]*?)[ \t]*$/;

/**
 * Reads a field that YAML refused as its editor meant it: the rest of the line is the value, or each item's line
 * is an item. One problem tells the first mistake; its span is the offending characters:
 * - `copy-slip-unquoted-quotes`: the value, which opens with a quotation mark and goes on after the closing one;
 * - `copy-slip-unquoted-colon`: the colon inside the value;
 * - `copy-slip-invalid`: the value, or the whole field when not even that is clear.
 * All three are repaired by writing the value anew in quotes (`setFieldEdits`).
 */
export function readLiteralField(field: RepairedField): LiteralField {
  const { source, placeOf } = field;
  const whole = { start: 0, end: source.replace(/\s+$/, '').length };
  const match = KEY_LINE.exec(source);
  const key = match?.[1];
  if (match === null || key === undefined)
    return { entry: null, problem: invalid(field, whole, 'no-colon', '') };
  const value = match[2] ?? '';
  const valueAt = match[0].indexOf(value, source.indexOf(':', key.length) + 1);
  const rest = source.slice(match[0].length);
  const items =
    rest === '' ? [{ text: value, at: valueAt }] : value === '' ? itemsOf(source, match[0].length) : null;
  if (items === null) return { entry: null, problem: invalid(field, whole, 'structure', key) };
  const faulty = items.map((item) => faultOf(field, item.text, item.at, key)).find((it) => it !== null);
  const end = (items.at(-1)?.at ?? valueAt) + (items.at(-1)?.text.length ?? 0);
  const entry: CopySlipEntry = {
    key,
    keySpan: placed(field, { start: 0, end: key.length }),
    value: rest === '' ? value : items.map((item) => item.text),
    valueSpan: placed(field, { start: rest === '' ? valueAt : source.indexOf('-', match[0].length), end }),
    span: { start: placeOf(0), end: placeOf(source.length) },
  };
  return { entry, problem: faulty ?? invalid(field, { start: valueAt, end }, 'structure', key) };
}

function itemsOf(source: string, from: number): readonly { text: string; at: number }[] | null {
  const items: { text: string; at: number }[] = [];
  let at = from;
  for (const line of source.slice(from).split(/(?<=\n)|(?<=\r)(?!\n)/)) {
    const match = LIST_ITEM.exec(line.replace(/[\r\n]+$/, ''));
    const text = match?.[1];
    if (match === null || text === undefined) return null;
    items.push({ text, at: at + match[0].indexOf(text, match[0].indexOf('-') + 1) });
    at += line.length;
  }
  return items;
}

function faultOf(field: RepairedField, value: string, at: number, key: string): DraftProblem | null {
  const span = { start: at, end: at + value.length };
  const first = value.charAt(0);
  if (first === '"' || first === "'") {
    const closing = value.indexOf(first, 1);
    if (closing === -1) return invalid(field, span, 'unclosed-quote', key);
    return closing < value.length - 1
      ? draftProblem('copy-slip-unquoted-quotes', placed(field, span), { field: key, value })
      : null;
  }
  if (first === '[' || first === '{') {
    const closes = value.includes(first === '[' ? ']' : '}');
    return invalid(field, span, closes ? 'text-after-bracket' : 'unclosed-bracket', key);
  }
  if (/^[@`%*&!|>\]},#?-]/.test(value)) return invalid(field, span, 'reserved-character', key, first);
  const colon = /:(?=\s|$)/.exec(value);
  if (colon === null) return null;
  const place = { start: at + colon.index, end: at + colon.index + 1 };
  return draftProblem('copy-slip-unquoted-colon', placed(field, place), { field: key, value });
}

function invalid(
  field: RepairedField,
  span: Span,
  reason: InvalidReason,
  key: string,
  character = '',
): DraftProblem {
  return draftProblem('copy-slip-invalid', placed(field, span), { field: key, reason, character });
}

function placed(field: RepairedField, span: Span): Span {
  return { start: field.placeOf(span.start), end: field.placeOf(span.end) };
}

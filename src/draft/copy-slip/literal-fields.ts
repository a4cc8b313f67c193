import type { CopySlipEntry } from '../../model/draft.ts';
import type { Span } from '../../model/text.ts';
import { type DraftProblem, draftProblem } from '../problems.ts';
import { lineAt, linesOf, withoutTrailing } from '../text/lines.ts';
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

/** A key's line and an item's, blanks at the end taken off. */
const KEY_LINE = /^([^\s:](?:[^:]{0,60}[^\s:])?)[ \t]*:(?:[ \t]+(.*))?$/s;
const LIST_ITEM = /^[ \t]*-[ \t]+(.*)$/s;

/** A value and where it begins in the field's source. */
interface LiteralItem {
  readonly text: string;
  readonly at: number;
}

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
  const line = lineAt(source, 0);
  const match = KEY_LINE.exec(contentOf(source, line));
  const key = match?.[1];
  if (match === null || key === undefined) return unclear(field, 'no-colon', '');
  const value = { text: match[2] ?? '', at: match[0].length - (match[2] ?? '').length };
  const isList = line.next < source.length;
  const items = isList && value.text === '' ? itemsOf(source, line.next) : isList ? null : [value];
  const last = items?.at(-1);
  if (items === null || last === undefined) return unclear(field, 'structure', key);
  const span = { start: isList ? source.indexOf('-', line.next) : value.at, end: last.at + last.text.length };
  const entry: CopySlipEntry = {
    key,
    keySpan: placed(field, { start: 0, end: key.length }),
    value: isList ? items.map((item) => item.text) : value.text,
    valueSpan: placed(field, span),
    span: { start: placeOf(0), end: placeOf(source.length) },
  };
  const faults = items.map((item) => faultOf(field, item, key));
  return { entry, problem: faults.find((it) => it !== null) ?? invalid(field, span, 'structure', key) };
}

function unclear(field: RepairedField, reason: InvalidReason, key: string): LiteralField {
  const whole = { start: 0, end: withoutTrailing(field.source, ' \t\r\n').length };
  return { entry: null, problem: invalid(field, whole, reason, key) };
}

function itemsOf(source: string, from: number): readonly LiteralItem[] | null {
  const items: LiteralItem[] = [];
  for (const line of linesOf(source, from, source.length)) {
    const match = LIST_ITEM.exec(contentOf(source, line));
    const text = match?.[1];
    if (match === null || text === undefined) return null;
    items.push({ text, at: line.start + match[0].length - text.length });
  }
  return items;
}

function contentOf(source: string, line: Span): string {
  return withoutTrailing(source.slice(line.start, line.end), ' \t');
}

function faultOf(field: RepairedField, { text: value, at }: LiteralItem, key: string): DraftProblem | null {
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

import type { CopySlipEntry } from '../../model/draft.ts';
import type { Span } from '../../model/text.ts';
import { withoutTrailing } from '../text/lines.ts';

/** `key:` and the rest of its line, blanks at the end taken off. */
const KEY_LINE = /^([A-Za-z\p{Script=Han}]+):(?: +(\S.*))?$/u;
/** Opens with no YAML indicator or space. */
const PLAIN_START = /^[^\s\-?:,[\]{}#&*!|>'"%@`]/;
/** Would end a plain scalar, begin a comment, or may not stand there. */
const NOT_PLAIN = /:(?:\s|$)|\s#|[^\S \u3000]|[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff\ud800-\udfff]/;
const LIST_ITEM = /^( +)- +(\S.*)$/;
/** What {@link isPlain} text must be besides to stand in a flow list. */
export const FLOW_ITEM = /^[\p{L}\p{N}][^,[\]{}:#"'\\\s]*(?: +[^,[\]{}:#"'\\\s]+)*$/u;

/**
 * Reads the fields that most copy slips consist of, exactly as YAML would, without loading it: plain text on
 * one line, a flow list and a block list of plain text. Null for everything else.
 */
export function readPlainField(text: string, chunk: Span): CopySlipEntry | null {
  const source = withoutTrailing(text.slice(chunk.start, chunk.end), ' \r\n');
  const lines = source.split(/\r\n|\n/).map((line) => withoutTrailing(line, ' '));
  const match = KEY_LINE.exec(lines[0] ?? '');
  const key = match?.[1];
  if (match === null || key === undefined) return null;
  const value = match[2] ?? '';
  const keySpan = { start: chunk.start, end: chunk.start + key.length };
  const entry = { key, keySpan, span: { start: chunk.start, end: chunk.end } };
  if (lines.length > 1) return value === '' ? readBlockList(source, lines, entry) : null;
  const data = value === '' ? null : readPlainValue(value);
  const end = chunk.start + match[0].length;
  return data === undefined ? null : { ...entry, value: data, valueSpan: { start: end - value.length, end } };
}

function readPlainValue(value: string): string | readonly string[] | undefined {
  if (isPlain(value)) return value;
  if (!value.startsWith('[') || !value.endsWith(']')) return undefined;
  const items = value
    .slice(1, -1)
    .split(',')
    .map((item) => withoutTrailing(item.replace(/^ +/, ''), ' '));
  return items.every((item) => FLOW_ITEM.test(item) && isPlain(item)) ? items : undefined;
}

function readBlockList(
  source: string,
  lines: readonly string[],
  entry: Pick<CopySlipEntry, 'key' | 'keySpan' | 'span'>,
): CopySlipEntry | null {
  const items = lines.slice(1).map((line) => LIST_ITEM.exec(line));
  const indent = items[0]?.[1];
  const value: string[] = [];
  for (const item of items) {
    if (item?.[2] === undefined || item[1] !== indent || !isPlain(item[2])) return null;
    value.push(item[2]);
  }
  const { start } = entry.span;
  const valueSpan = { start: start + source.indexOf('-', entry.key.length), end: start + source.length };
  return { ...entry, value, valueSpan };
}

/** True when a text on one line reads as itself where YAML expects a value outside of brackets. */
export function isPlain(value: string): boolean {
  return PLAIN_START.test(value) && !NOT_PLAIN.test(value);
}

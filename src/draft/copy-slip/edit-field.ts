import type { CopySlip, CopySlipEntry, Draft } from '../../model/draft.ts';
import type { Edit } from '../../model/text.ts';
import type { DraftProblemKind } from '../problem-kinds.ts';
import { prevailingLineEnd } from '../text/line-ends.ts';
import { quotingOf, writeFlowList, writeScalar } from './write-value.ts';

/** A field's English name and the Chinese names it may be written under. */
export interface FieldName {
  readonly english: string;
  readonly aliases: readonly string[];
}

/** Problems of a copy slip that leave no safe place to write. */
const UNWRITABLE: readonly DraftProblemKind[] = [
  'copy-slip-engine',
  'copy-slip-not-a-mapping',
  'copy-slip-too-deep',
  'copy-slip-too-large',
  'copy-slip-too-many-aliases',
];

/**
 * The edits that set one field of a draft's copy slip and touch nothing else. The key is kept as written, a
 * comment behind the value too; quotes, a flow list and a block list are kept where they can hold the new value.
 * An absent field becomes the last line, under its first Chinese name when every other key is Chinese; a draft
 * without a copy slip gets one. Empty when the field has the value already, and when nothing can be written:
 * plain text, a draft that is not editable, a slip that could not be read or is one flow mapping.
 */
export function setFieldEdits(
  draft: Draft,
  name: FieldName,
  value: string | readonly string[],
): readonly Edit[] {
  if (!draft.editable || draft.format === 'plain') return [];
  const eol = prevailingLineEnd(draft.text);
  if (draft.copySlip === null) return [newCopySlip(name, value, eol)];
  if (!isWritable(draft, draft.copySlip, name)) return [];
  const entry = entryOf(draft.copySlip, name);
  if (entry === undefined) return [newField(draft, draft.copySlip, name, value, eol)];
  return isEqual(entry.value, value) ? [] : [newValue(draft.text, entry, value, eol)];
}

function newCopySlip(name: FieldName, value: string | readonly string[], eol: string): Edit {
  const text = ['---', `${name.english}: ${writeValue(value, '')}`, '---', '', ''].join(eol);
  return { start: 0, end: 0, text };
}

function newField(
  draft: Draft,
  slip: CopySlip,
  name: FieldName,
  value: string | readonly string[],
  eol: string,
): Edit {
  const chinese =
    slip.entries.length > 0 && slip.entries.every((entry) => /^\p{Script=Han}/u.test(entry.key));
  const key = (chinese ? name.aliases[0] : undefined) ?? name.english;
  const begun = /[\r\n]$/.test(draft.text.slice(0, slip.span.end)) ? '' : eol;
  return { start: slip.span.end, end: slip.span.end, text: `${begun}${key}: ${writeValue(value, '')}${eol}` };
}

/**
 * Only the value is replaced when both it and its successor stand on the key's line; otherwise all from the
 * colon on, which also puts right a colon that was full-width or had no space behind it.
 */
function newValue(text: string, entry: CopySlipEntry, value: string | readonly string[], eol: string): Edit {
  const old = text.slice(entry.valueSpan.start, entry.valueSpan.end);
  const between = text.slice(entry.keySpan.end, entry.valueSpan.start);
  if (isBlockList(old, between) && typeof value !== 'string' && value.length > 0) {
    return { ...entry.valueSpan, text: blockList(text, entry, value, eol) };
  }
  const written = writeValue(value, old);
  if (old !== '' && /^[ \t]*:[ \t]+$/.test(between)) return { ...entry.valueSpan, text: written };
  const colon = entry.keySpan.end + Math.max(0, between.search(/[:：]/));
  return { start: colon, end: entry.valueSpan.end, text: `: ${written}` };
}

function blockList(text: string, entry: CopySlipEntry, items: readonly string[], eol: string): string {
  const indent = /[^\r\n]*$/.exec(text.slice(0, entry.valueSpan.start))?.[0] ?? '';
  const old = text.slice(entry.valueSpan.start, entry.valueSpan.end);
  const quoting = quotingOf(old.replace(/^-[ \t]*/, ''));
  return items.map((item) => `- ${writeScalar(item, quoting)}`).join(`${eol}${indent}`);
}

function writeValue(value: string | readonly string[], old: string): string {
  if (typeof value === 'string') return writeScalar(value, quotingOf(old));
  return writeFlowList(value, quotingOf(old.replace(/^\[\s*/, '')));
}

function isBlockList(old: string, between: string): boolean {
  return /^-[ \t]/.test(old) && /[\r\n]/.test(between);
}

function isWritable(draft: Draft, slip: CopySlip, name: FieldName): boolean {
  if (draft.text.slice(slip.span.start, slip.span.end).trimStart().startsWith('{')) return false;
  const kinds: readonly string[] = UNWRITABLE;
  return !draft.problems.some(
    ({ kind, values }) =>
      kinds.includes(kind) ||
      (kind === 'copy-slip-invalid' &&
        isNamed(name, values.field ?? '') &&
        entryOf(slip, name) === undefined),
  );
}

function entryOf(slip: CopySlip, name: FieldName): CopySlipEntry | undefined {
  return slip.entries.find((entry) => isNamed(name, entry.key));
}

function isNamed(name: FieldName, key: string): boolean {
  return key === name.english || name.aliases.includes(key);
}

function isEqual(old: unknown, value: string | readonly string[]): boolean {
  if (typeof value === 'string') return old === value;
  return Array.isArray(old) && old.length === value.length && value.every((item, at) => item === old[at]);
}

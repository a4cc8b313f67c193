import { isDeepStrictEqual } from 'node:util';
import type { CopySlip, CopySlipEntry, Draft } from '../../model/draft.ts';
import type { Edit } from '../../model/text.ts';
import type { DraftProblemKind } from '../problem-kinds.ts';
import { prevailingLineEnd } from '../text/line-ends.ts';
import { blockListEdit, isBlockList } from './block-list.ts';
import { commentsIn } from './comments.ts';
import type { Yaml } from './plain-data.ts';
import { faultOfEdit } from './prove-edit.ts';
import type { Refusal } from './refusals.ts';
import { quotingOf, writeFlowList, writeScalar } from './write-value.ts';
import { loadYaml } from './yaml-fields.ts';

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

/** The edits that set a field. When they could not be made there are none, and `refused` tells why. */
export interface FieldEdits {
  readonly edits: readonly Edit[];
  readonly refused: Refusal | null;
}

/**
 * The edits that set one field of a draft's copy slip and touch nothing else: reading the slip again gives the value
 * wanted, every other field as it was, and every comment, or the edit is refused. The key is kept as written; quotes,
 * a flow list and a block list are kept where they can hold the new value. An absent field becomes the last line,
 * under its first Chinese name when every other key is Chinese; a draft without a copy slip gets one. No edits, and
 * no refusal, when the field has the value already or is absent and the value is empty.
 */
export async function setFieldEdits(
  draft: Draft,
  name: FieldName,
  value: string | readonly string[],
): Promise<FieldEdits> {
  const entry = draft.copySlip === null ? undefined : entryOf(draft.copySlip, name);
  const refused = refusalOf(draft, name, entry);
  if (refused !== null) return { edits: [], refused };
  if (hasValue(entry, value)) return { edits: [], refused: null };
  if (entry !== undefined && isMarked(draft.text, entry)) return { edits: [], refused: 'anchor' };
  const yaml = await loadYaml();
  const edit = editOf(yaml, draft, name, entry, value);
  const fault = await faultOfEdit(yaml, draft, edit, (key) => isNamed(name, key), value);
  return fault === null ? { edits: [edit], refused: null } : { edits: [], refused: fault };
}

function editOf(
  yaml: Yaml,
  draft: Draft,
  name: FieldName,
  entry: CopySlipEntry | undefined,
  value: string | readonly string[],
): Edit {
  const eol = prevailingLineEnd(draft.text);
  if (draft.copySlip === null) return newCopySlip(name, value, eol);
  if (entry === undefined) return newField(draft, draft.copySlip, name, value, eol);
  if (typeof value === 'string' || value.length === 0 || !isBlockList(draft.text, entry)) {
    return newValue(draft.text, entry, value);
  }
  const { start, end } = entry.span;
  const comments = commentsIn(yaml, draft.text.slice(start, end)).map((it) => ({
    start: start + it.start,
    end: start + it.end,
  }));
  return blockListEdit(draft.text, entry, value, comments, eol);
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
function newValue(text: string, entry: CopySlipEntry, value: string | readonly string[]): Edit {
  const old = text.slice(entry.valueSpan.start, entry.valueSpan.end);
  const between = text.slice(entry.keySpan.end, entry.valueSpan.start);
  const written = writeValue(value, old);
  if (old !== '' && /^[ \t]*:[ \t]+$/.test(between)) return { ...entry.valueSpan, text: written };
  const colon = entry.keySpan.end + Math.max(0, between.search(/[:：]/));
  return { start: colon, end: entry.valueSpan.end, text: `: ${written}` };
}

function writeValue(value: string | readonly string[], old: string): string {
  if (typeof value === 'string') return writeScalar(value, quotingOf(old));
  return writeFlowList(value, quotingOf(old.replace(/^\[\s*/, '')));
}

function refusalOf(draft: Draft, name: FieldName, entry: CopySlipEntry | undefined): Refusal | null {
  if (draft.format === 'plain') return 'plain-text';
  if (!draft.editable) return 'not-editable';
  if (draft.copySlip === null) return null;
  const { start, end } = draft.copySlip.span;
  if (draft.text.slice(start, end).trimStart().startsWith('{')) return 'flow-slip';
  const kinds: readonly string[] = UNWRITABLE;
  if (draft.problems.some(({ kind }) => kinds.includes(kind))) return 'unreadable-slip';
  const unread = draft.problems.some(
    ({ kind, values }) => kind === 'copy-slip-invalid' && isNamed(name, values.field ?? ''),
  );
  return unread && entry === undefined ? 'unreadable-field' : null;
}

/** True for a value with an anchor or a tag, or a list with one at an item: another field may depend on it. */
function isMarked(text: string, { keySpan, valueSpan, value }: CopySlipEntry): boolean {
  const old = text.slice(valueSpan.start, valueSpan.end);
  if (/^\s*:\s*[&!]/.test(text.slice(keySpan.end, valueSpan.start))) return true;
  if (/^[&!]/.test(old)) return value !== old;
  return /^(?:[[{]|-\s)/.test(old) && /(?:[[{,]|(?:^|[\r\n])[ \t]*-[ \t])[ \t]*[&!]\S/.test(old);
}

function entryOf(slip: CopySlip, name: FieldName): CopySlipEntry | undefined {
  return slip.entries.find((entry) => isNamed(name, entry.key));
}

function isNamed(name: FieldName, key: string): boolean {
  return key === name.english || name.aliases.includes(key);
}

/** An empty value and none at all are one. */
function hasValue(entry: CopySlipEntry | undefined, value: string | readonly string[]): boolean {
  const old = entry?.value ?? null;
  return old === null ? value.length === 0 : isDeepStrictEqual(old, value);
}

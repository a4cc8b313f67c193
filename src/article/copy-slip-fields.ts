import { editDistance } from '../language/edit-distance.ts';
import type { CopySlipEntry, Draft, Problem } from '../model/draft.ts';
import type { Span } from '../model/text.ts';
import { commentInValue } from './comment-in-value.ts';
import { type FieldData, faultOf } from './field-schema.ts';
import {
  FIELDS,
  type FieldCard,
  type FieldKind,
  type FieldName,
  fieldKeys,
  fieldNamed,
  KIND_SHAPES,
} from './fields.ts';

/** A field whose value is what its schema asks for. */
export interface ReadField {
  readonly kind: FieldKind;
  readonly value: unknown;
  /** Source of the value. */
  readonly span: Span;
}

/** What the copy slip says, by English field name, with what is wrong in it. */
export interface CopySlipFields {
  readonly good: ReadonlyMap<FieldName, ReadField>;
  /** Where each known field's value stands, well-formed or not. */
  readonly spans: Readonly<Record<string, Span>>;
  readonly problems: readonly Problem[];
}

/** No key of ours is longer; longer ones are not compared. */
const LONGEST_KEY = 40;

/** Reads the copy slip of a draft against the table of fields. Received plain text need not have any. */
export function readCopySlipFields(draft: Draft): CopySlipFields {
  const good = new Map<FieldName, ReadField>();
  const keys = new Map<FieldName, string>();
  const spans: Record<string, Span> = {};
  const problems: Problem[] = [];
  for (const entry of draft.copySlip?.entries ?? []) {
    const card = fieldNamed(entry.key);
    if (card === null) {
      problems.push(unknownField(entry));
      continue;
    }
    const first = keys.get(card.name);
    if (first !== undefined) {
      if (first !== entry.key)
        problems.push(problem('duplicate-field', entry.keySpan, { field: entry.key, first }));
      continue;
    }
    keys.set(card.name, entry.key);
    spans[card.name] = entry.valueSpan;
    const comment = commentInValue(draft, card.name, entry);
    if (comment !== null) problems.push(comment);
    const found = faultIn(card, entry);
    if (found === null) good.set(card.name, { kind: card.kind, value: entry.value, span: entry.valueSpan });
    else problems.push(found);
  }
  return { good, spans, problems: [...problems, ...missingFields(draft, keys)] };
}

/** The value of a field that takes this kind of value; null when it is absent or ill-formed. */
export function fieldValue<K extends FieldKind>(
  fields: CopySlipFields,
  name: FieldName,
  kind: K,
): { readonly value: FieldData[K]; readonly span: Span } | null {
  const field = fields.good.get(name);
  // The schema of this very kind has accepted the value.
  return field?.kind === kind ? { value: field.value as FieldData[K], span: field.span } : null;
}

function unknownField(entry: CopySlipEntry): Problem {
  const nearest = entry.key.length > LONGEST_KEY ? undefined : nearestKey(entry.key);
  return problem('unknown-field', entry.keySpan, {
    field: entry.key,
    ...(nearest === undefined ? {} : { nearest }),
  });
}

/** The known key at most two edits away and nearer than a wholly different word; undefined when there is none. */
function nearestKey(key: string): string | undefined {
  const distances = fieldKeys().map((known) => ({
    known,
    distance: editDistance(key.toLowerCase(), known.toLowerCase()),
  }));
  const near = distances.filter(
    ({ known, distance }) => distance <= 2 && distance < Math.min(known.length, key.length),
  );
  return near.sort((one, other) => one.distance - other.distance)[0]?.known;
}

function faultIn(card: FieldCard, entry: CopySlipEntry): Problem | null {
  if (isEmpty(entry.value) || (card.kind === 'words' && isNoWord(entry.value)))
    return problem('empty-field', entry.keySpan, { field: entry.key });
  const fault = faultOf(card.kind, entry.value);
  if (fault === null) return null;
  const shape = KIND_SHAPES[card.kind];
  const written = typeof entry.value === 'string' ? { written: entry.value } : {};
  const values = {
    field: entry.key,
    expected: shape.zh,
    expectedEnglish: shape.en,
    ...written,
    ...fault.values,
  };
  return problem(fault.kind, entry.valueSpan, values);
}

function isEmpty(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() === '';
  return value === null || value === undefined || (Array.isArray(value) && value.length === 0);
}

/** YAML's ways to write that there is nothing: 人物: null. */
export function isNoWord(value: unknown): boolean {
  return typeof value === 'string' && /^(?:null|~)?$/i.test(value.trim());
}

/** Required fields that are not there. A copy slip that could not be read at all is a problem of its own. */
function missingFields(draft: Draft, keys: ReadonlyMap<FieldName, string>): Problem[] {
  const unread = keys.size === 0 && draft.problems.some((it) => it.kind.startsWith('copy-slip'));
  if (draft.format === 'plain' || unread) return [];
  const start = draft.copySlip?.span.start ?? 0;
  const missing = FIELDS.filter((card) => card.required && !keys.has(card.name));
  return missing.map((card) =>
    problem('missing-field', { start, end: start }, { field: card.name, label: card.label.zh }),
  );
}

function problem(kind: string, span: Span, values: Readonly<Record<string, string>>): Problem {
  return { kind, span, values };
}

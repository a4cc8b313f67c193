import {
  array,
  looseObject,
  optional,
  type output,
  safeParse,
  strictObject,
  string,
  union,
  type ZodMiniType,
} from 'zod/mini';
import type { FieldKind } from './fields.ts';
import { genreNamed } from './genres.ts';
import { isPageNumber, isSafeId } from './safe-names.ts';
import { readWrittenDate } from './written-date.ts';

/** What is wrong with a field's value; `values` go into the message. */
export interface FieldFault {
  readonly kind: string;
  readonly values: Readonly<Record<string, string>>;
}

const text = string();

/** A word; what YAML takes for a truth value is none. */
const word = text.check(faulty((it) => (/^(?:true|false)$/i.test(it.trim()) ? fault('wrong-type') : null)));

const person = strictObject({ role: optional(text), name: text, affiliation: optional(text) });

const picture = looseObject({
  src: text,
  cutline: optional(text),
  credit: optional(text),
  alternative: optional(text),
});

/** The schema of each kind of field. Scalars are text as written: the copy slip is read without YAML's types. */
export const FIELD_SCHEMAS = {
  text,
  words: union([array(word), word]),
  date: text.check(faulty(dateFault)),
  pageNumber: text.check(faulty((it) => (isPageNumber(it) ? null : fault('bad-page-number')))),
  genre: text.check(faulty((it) => (genreNamed(it) === null ? fault('unknown-genre') : null))),
  series: union([strictObject({ name: text, part: optional(text) }), text]),
  byline: union([text, person, array(union([text, person]))]),
  images: array(picture),
  id: text.check(faulty((it) => (isSafeId(it) ? null : fault('bad-id')))),
  check: strictObject({ ignore: optional(union([array(text), text])) }),
} satisfies Record<FieldKind, ZodMiniType>;

/** The data of a field of each kind, once its schema has accepted it. */
export type FieldData = { readonly [K in FieldKind]: output<(typeof FIELD_SCHEMAS)[K]> };

/** What is wrong with a value for a field of this kind; null when nothing is. */
export function faultOf(kind: FieldKind, value: unknown): FieldFault | null {
  const result = safeParse(FIELD_SCHEMAS[kind], value);
  if (result.success) return null;
  const found = result.error.issues[0];
  return found?.code === 'custom' && isFault(found.params) ? found.params : fault('wrong-type');
}

interface Checked {
  readonly value: string;
  readonly issues: unknown[];
}

/** A zod check that carries our own fault instead of a message in zod's words. */
function faulty(find: (value: string) => FieldFault | null): (checked: Checked) => void {
  return (checked) => {
    const params = find(checked.value);
    if (params !== null) checked.issues.push({ code: 'custom', input: checked.value, params });
  };
}

function dateFault(value: string): FieldFault | null {
  const written = readWrittenDate(value);
  if (written.is === 'date') return null;
  if (written.is === 'impossible') return fault('impossible-date');
  return fault('ambiguous-date', written.suggestion === null ? {} : { suggestion: written.suggestion });
}

function fault(kind: string, values: Readonly<Record<string, string>> = {}): FieldFault {
  return { kind, values };
}

function isFault(params: unknown): params is FieldFault {
  return typeof params === 'object' && params !== null && 'kind' in params && 'values' in params;
}

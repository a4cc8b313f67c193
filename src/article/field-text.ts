import type { Passage, PassageRole } from '../model/article.ts';
import type { Draft } from '../model/draft.ts';
import type { Span } from '../model/text.ts';
import { type CopySlipFields, fieldValue } from './copy-slip-fields.ts';
import type { FieldName } from './fields.ts';
import { plainPassage } from './passage.ts';

/** The trimmed text of a text field; null when it is absent. */
export function fieldText(fields: CopySlipFields, name: FieldName): string | null {
  return fieldValue(fields, name, 'text')?.value.trim() ?? null;
}

/**
 * The passage that a text field of the copy slip gives. Lines of one field are parted by a full-width space, as
 * the halves of a headline are. It may be edited where its value stands in the source letter for letter.
 */
export function fieldPassage(
  fields: CopySlipFields,
  name: FieldName,
  role: PassageRole,
  draft: Draft,
): Passage | null {
  const field = fieldValue(fields, name, 'text');
  if (field === null) return null;
  const text = field.value.trim().replace(/[ \t]*(?:\r\n?|\n)\s*/g, '　');
  return plainPassage(role, text, field.span, sourceOfValue(text, field.span, draft.text));
}

/** Where a scalar's value begins in its source; null when quotes, escapes or folding changed it. */
export function sourceOfValue(value: string, span: Span, source: string): number | null {
  const written = source.slice(span.start, span.end);
  if (written === value) return span.start;
  const quoted = written === `"${value}"` || written === `'${value}'`;
  return quoted && !/["'\\]/.test(value) ? span.start + 1 : null;
}

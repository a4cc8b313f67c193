import { fieldNamed } from '../article/fields.ts';
import type { Span } from '../model/text.ts';
import type { RuleContext } from './rule.ts';

/** Drafts or copy slips that were not read at all: what they lack is not known. */
const UNREAD: ReadonlySet<string> = new Set([
  'binary-file',
  'malformed-bytes',
  'improbable-encoding',
  'empty-draft',
  'copy-slip-engine',
  'copy-slip-not-a-mapping',
  'copy-slip-too-many-aliases',
  'copy-slip-too-deep',
  'copy-slip-too-large',
]);

/**
 * Whether another finding already tells why a field is not there: the file or its copy slip could not be read, the
 * field's name is misspelt, or its value stands on an unreadable line. One mistake is reported once. `at` is the
 * place of the field's key when only its value is missing.
 */
export function isAbsenceExplained({ article }: RuleContext, field: string, at?: Span): boolean {
  const { problems, text } = article.draft;
  const misread = problems.some(
    (it) =>
      UNREAD.has(it.kind) ||
      (it.kind === 'copy-slip-invalid' && (holds(text, it.span, field) || followsKey(text, it.span, at))),
  );
  const misspelt = article.problems.some(
    ({ kind, values }) => kind === 'unknown-field' && fieldNamed(values.nearest ?? '') === fieldNamed(field),
  );
  return misread || misspelt;
}

/** Whether the unreadable lines bear a name of the field at the beginning of one of them. */
function holds(text: string, span: Span, field: string): boolean {
  const card = fieldNamed(field);
  const names = card === null ? [] : [card.name, ...card.aliases];
  const lines = text.slice(span.start, span.end).split(/[\r\n]+/);
  return lines.some((line) => names.some((name) => line.trim().toLowerCase().startsWith(name.toLowerCase())));
}

/** Whether unreadable lines stand directly below a key without a value. */
function followsKey(text: string, span: Span, key: Span | undefined): boolean {
  return key !== undefined && key.end <= span.start && /^[:：]\s*$/.test(text.slice(key.end, span.start));
}

import { fieldNamed } from '../article/fields.ts';
import type { RuleContext } from './rule.ts';

/** Drafts that were not read at all: what they lack is not known. */
const UNREAD: ReadonlySet<string> = new Set(['binary-file', 'malformed-bytes', 'empty-draft']);

/**
 * Whether another finding already tells why a field is not there: the file or its copy slip could not be read, or the
 * field's name is misspelt. One mistake is reported once.
 */
export function isAbsenceExplained({ article }: RuleContext, field: string): boolean {
  const misread = article.draft.problems.some(
    ({ kind }) => UNREAD.has(kind) || (kind.startsWith('copy-slip') && !HARMLESS.has(kind)),
  );
  const misspelt = article.problems.some(
    ({ kind, values }) => kind === 'unknown-field' && fieldNamed(values.nearest ?? '') === fieldNamed(field),
  );
  return misread || misspelt;
}

/** Problems of a copy slip in spite of which all its fields were read. */
const HARMLESS: ReadonlySet<string> = new Set([
  'copy-slip-duplicate-key',
  'copy-slip-text-before',
  'copy-slip-fence-length',
]);

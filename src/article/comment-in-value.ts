import type { CopySlipEntry, Draft, Problem } from '../model/draft.ts';
import type { FieldName } from './fields.ts';

/** Fields whose value is printed as it stands. */
const PRINTED: ReadonlySet<FieldName> = new Set([
  'headline',
  'kicker',
  'deck',
  'byline',
  'summary',
  'placeTag',
  'rubric',
]);
/** A comment that is written like text: one space before its number sign, none behind. */
const CUT_OFF = /^ #+[^\s#]/;
const PLAIN_COMMENT = /\s#\s/;
const QUOTED_OR_BLOCK = /^["'|>&!*[{-]/;

/**
 * Text that YAML takes for a comment behind a printed value: `headline: 省政府 #部署`. Null when there is none. Span is
 * the value as meant, `values.value` its text, `values.lost` what YAML drops.
 */
export function commentInValue(draft: Draft, field: FieldName, entry: CopySlipEntry): Problem | null {
  if (!PRINTED.has(field) || typeof entry.value !== 'string') return null;
  const { start, end } = entry.valueSpan;
  const written = draft.text.slice(start, end);
  if (QUOTED_OR_BLOCK.test(written) || /[\r\n]/.test(written)) return null;
  const rest = draft.text.slice(end, entry.span.end);
  if (!CUT_OFF.test(rest)) return null;
  const [lost = ''] = rest
    .trim()
    .split(PLAIN_COMMENT, 1)
    .map((it) => it.trimEnd());
  const values = { field: entry.key, value: `${written} ${lost}`, lost };
  return { kind: 'copy-slip-comment-in-value', span: { start, end: end + 1 + lost.length }, values };
}

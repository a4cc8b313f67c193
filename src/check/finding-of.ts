import { fingerprintOf } from '../language/fingerprint.ts';
import { visible } from '../language/visible.ts';
import type { Draft } from '../model/draft.ts';
import type { Finding, Severity } from '../model/finding.ts';
import type { Language } from '../model/localised.ts';
import type { Range, Span } from '../model/text.ts';
import type { Report, Rule } from '../rules/rule.ts';

/** Code points of source on each side of a finding that its fingerprint and excerpt look at. */
const NEIGHBOURHOOD = 20;

/** What all findings of one draft share. */
export interface FindingSettings {
  readonly draft: Draft;
  readonly language: Language;
  /** Finds the range of a span of the draft. */
  readonly rangeOf: (span: Span) => Range;
}

/** The finding that a rule's report makes in a draft. */
export function findingOf(
  rule: Rule,
  severity: Severity,
  report: Report,
  { draft, language, rangeOf }: FindingSettings,
): Finding {
  const neighbourhood = neighbourhoodOf(draft.text, report.span);
  const fixable = rule.fix !== 'none' && report.edits !== undefined && draft.editable;
  return {
    rule: rule.code,
    name: rule.name,
    severity,
    path: draft.path,
    range: rangeOf(report.span),
    message: visible(report.message[language]),
    ...(report.hint === undefined ? {} : { hint: visible(report.hint[language]) }),
    basis: rule.basis.text,
    excerpt: visible(neighbourhood),
    ...(fixable ? { fix: { grade: rule.fix, edits: report.edits ?? [] } } : {}),
    fingerprint: fingerprintOf([rule.code, draft.path, neighbourhood].join('\0')),
  };
}

/** The text found with its neighbours on the same line. */
function neighbourhoodOf(text: string, span: Span): string {
  const before = text.slice(Math.max(0, span.start - NEIGHBOURHOOD), span.start);
  const found = text.slice(span.start, Math.min(span.end, span.start + 2 * NEIGHBOURHOOD));
  const after = text.slice(span.end, span.end + NEIGHBOURHOOD);
  return `${before.split(/[\r\n]/).at(-1)}${found}${after.split(/[\r\n]/)[0]}`.toWellFormed();
}

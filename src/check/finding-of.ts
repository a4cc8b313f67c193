import { fingerprintOf } from '../language/fingerprint.ts';
import { rangeFinder } from '../language/positions.ts';
import { visible } from '../language/visible.ts';
import type { Finding } from '../model/finding.ts';
import type { SourceText, Span } from '../model/text.ts';
import type { Report, Rule } from '../rules/rule.ts';
import type { CheckSettings } from './check-draft.ts';
import { severityOf } from './severity.ts';

/** Code points of source on each side of a finding that its fingerprint and excerpt look at. */
const NEIGHBOURHOOD = 20;

/** Makes the finding of a rule's report in one text. */
export type FindingMaker = (rule: Rule, report: Report) => Finding;

/** How findings in a text are made. */
export function findingMaker(
  source: SourceText,
  { newsroom, language }: Pick<CheckSettings, 'newsroom' | 'language'>,
): FindingMaker {
  const rangeOf = rangeFinder(source.text, source.lineStarts);
  return (rule, report) => {
    const neighbourhood = neighbourhoodOf(source.text, report.span);
    const fixable = rule.fix !== 'none' && report.edits !== undefined && source.editable;
    return {
      rule: rule.code,
      name: rule.name,
      severity: severityOf(rule, newsroom, report) ?? rule.severity,
      path: source.path,
      range: rangeOf(report.span),
      message: visible(report.message[language]),
      ...(report.hint === undefined ? {} : { hint: visible(report.hint[language]) }),
      basis: rule.basis.text,
      excerpt: visible(excerptOf(source.text, report.span)),
      ...(fixable ? { fix: { grade: rule.fix, edits: report.edits ?? [] } } : {}),
      fingerprint: fingerprintOf([rule.code, fileNameOf(source.path), neighbourhood].join('\0')),
    };
  };
}

/** The text found with its neighbours on the same line; fingerprints are made of it, so it must not change. */
function neighbourhoodOf(text: string, span: Span): string {
  // The same whatever line ends a file has: git may change them on the way.
  return partsOf(text, span).join('').replace(/\r\n?/g, '\n').toWellFormed();
}

/** As {@link neighbourhoodOf}, with a sign where a long finding was cut. */
function excerptOf(text: string, span: Span): string {
  const [before, found, after] = partsOf(text, span);
  return `${before}${found}${found.length < span.end - span.start ? '…' : ''}${after}`.toWellFormed();
}

function partsOf(text: string, span: Span): readonly [before: string, found: string, after: string] {
  const before = text.slice(Math.max(0, span.start - NEIGHBOURHOOD), span.start);
  const found = text.slice(span.start, Math.min(span.end, span.start + 2 * NEIGHBOURHOOD));
  const after = text.slice(span.end, span.end + NEIGHBOURHOOD);
  return [before.split(/[\r\n]/).at(-1) ?? '', found, after.split(/[\r\n]/)[0] ?? ''];
}

/** The last part of a path: fingerprints do not depend on the folder that caibian was called from. */
function fileNameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

import type { Finding, Severity } from '../model/finding.ts';
import type { CheckResult } from './reporter.ts';

/** Counts of a check run. */
export interface Summary {
  /** Drafts; an issue's manifest is none. */
  readonly files: number;
  readonly errors: number;
  readonly warnings: number;
  readonly advice: number;
}

/** Counts the files and the findings of each severity. */
export function summaryOf(result: CheckResult): Summary {
  const findings = result.files.flatMap((file) => file.findings);
  return {
    files: result.files.filter((file) => file.kind === 'draft').length,
    errors: countOf(findings, 'error'),
    warnings: countOf(findings, 'warning'),
    advice: countOf(findings, 'advice'),
  };
}

function countOf(findings: readonly Finding[], severity: Severity): number {
  return findings.filter((finding) => finding.severity === severity).length;
}

import type { Finding, Severity } from '../model/finding.ts';
import type { Language } from '../model/localised.ts';
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

/** The counts of a run as a line for people. */
export function countLine(result: CheckResult, language: Language): string {
  const { files, errors, warnings, advice } = summaryOf(result);
  const { fixed } = result;
  return language === 'zh'
    ? `共 ${files} 篇稿件：错误 ${errors}，警告 ${warnings}，建议 ${advice}${fixed > 0 ? `；已自动修正 ${fixed} 处` : ''}`
    : `${files} drafts: ${errors} errors, ${warnings} warnings, ${advice} advice${fixed > 0 ? `; ${fixed} fixed` : ''}`;
}

function countOf(findings: readonly Finding[], severity: Severity): number {
  return findings.filter((finding) => finding.severity === severity).length;
}

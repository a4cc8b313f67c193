import { SEVERITIES } from '../check/levels.ts';
import type { Finding } from '../model/finding.ts';
import type { Language } from '../model/localised.ts';
import { markdownText } from './markdown-text.ts';
import type { CheckResult, ReportSettings } from './reporter.ts';
import { severityWord } from './severity-words.ts';
import { countLine } from './summary.ts';
import { toldOf } from './told.ts';

/** UTF-8 bytes of rows. GitHub takes 1 MiB of summary from a step, and drops all of a longer one. */
const BUDGET = 900_000;

/** The findings as a Markdown table, the most serious first, for the summary page of a workflow run. */
export function githubSummary(result: CheckResult, { language }: ReportSettings): string {
  const findings = result.files
    .flatMap((file) => file.findings)
    .toSorted((one, other) => SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity));
  const rows = withinBudget(findings.map((it) => rowOf(it, language)));
  const heading =
    language === 'zh' ? ['级别', '位置', '规则', '问题'] : ['level', 'place', 'rule', 'finding'];
  const left = findings.length - rows.length;
  const rest = language === 'zh' ? `另有 ${left} 处没有列出。` : `${left} more are not listed.`;
  return [
    `### caibian\n\n${countLine(result, language)}\n`,
    ...(rows.length === 0 ? [] : [`| ${heading.join(' | ')} |\n|---|---|---|---|`, ...rows]),
    ...(left === 0 ? [] : [`\n${rest}`]),
    '',
  ].join('\n');
}

function rowOf(finding: Finding, language: Language): string {
  const { line, char } = finding.range.start;
  const cells = [
    severityWord(finding.severity, language),
    `${finding.path}:${line}:${char}`,
    `${finding.rule} ${finding.name}`,
    toldOf(finding),
  ];
  return `| ${cells.map(markdownText).join(' | ')} |`;
}

function withinBudget(rows: readonly string[]): readonly string[] {
  const encoder = new TextEncoder();
  let bytes = 0;
  const end = rows.findIndex((row) => {
    bytes += encoder.encode(row).length + 1;
    return bytes > BUDGET;
  });
  return end < 0 ? rows : rows.slice(0, end);
}

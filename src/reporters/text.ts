import type { CheckedFile } from '../check/checked-file.ts';
import { lineStartsOf } from '../language/positions.ts';
import { visible } from '../language/visible.ts';
import { terminalWidth } from '../language/widths.ts';
import type { Finding, Severity } from '../model/finding.ts';
import type { Language } from '../model/localised.ts';
import { type Paint, paintFor } from './paint.ts';
import type { CheckResult, Reporter } from './reporter.ts';
import { countLine } from './summary.ts';

/** Code points shown on each side of what was found. */
const CONTEXT = 20;

/** One line a finding, with the copy around it and a caret under the place; for people at a terminal. */
export const text: Reporter = {
  name: 'text',
  title: { zh: '供人阅读的文本', en: 'text for people' },
  async report(result, settings) {
    const paint = await paintFor(settings.coloured);
    const findings = result.files.flatMap((file) => reportFile(file, settings.language, paint));
    return [...findings, ...(settings.quiet ? [] : [closingLine(result, settings.language, paint)])]
      .map((line) => `${line}\n`)
      .join('');
  },
};

function reportFile(file: CheckedFile, language: Language, paint: Paint): readonly string[] {
  const lineStarts = lineStartsOf(file.text);
  return file.findings.flatMap((finding) => {
    const hint = finding.hint === undefined ? [] : [`    ${paint.dim(`→ ${finding.hint}`)}`];
    return [
      headLine(finding, language, paint),
      ...excerptLines(finding, file.text, lineStarts, paint),
      ...hint,
    ];
  });
}

function headLine(finding: Finding, language: Language, paint: Paint): string {
  const { line, char } = finding.range.start;
  const place = paint.bold(`${visible(finding.path)}:${line}:${char}`);
  const severity = colourOf(finding.severity, paint)(finding.severity);
  return `${place} ${severity} ${finding.rule} ${finding.message}${fixMark(finding, language, paint)}`;
}

function fixMark(finding: Finding, language: Language, paint: Paint): string {
  if (finding.fix === undefined) return '';
  const safe = finding.fix.grade === 'safe';
  const mark = language === 'zh' ? (safe ? '可自动修正' : '有修改建议') : safe ? 'fixable' : 'suggestion';
  return ` ${paint.green(`[${mark}]`)}`;
}

function colourOf(severity: Severity, paint: Paint): (text: string) => string {
  return severity === 'error' ? paint.red : severity === 'warning' ? paint.yellow : paint.cyan;
}

/** The line of copy around a finding, and a caret line of the same width under it. */
function excerptLines(
  finding: Finding,
  copy: string,
  lineStarts: readonly number[],
  paint: Paint,
): readonly string[] {
  const { start, end } = finding.range;
  const lineStart = lineStarts[start.line - 1] ?? 0;
  const lineEnd =
    copy.slice(lineStart, lineStarts[start.line] ?? copy.length).replace(/[\r\n]+$/, '').length + lineStart;
  if (lineStart === lineEnd) return [];
  const foundEnd = Math.max(start.offset, Math.min(end.offset, lineEnd));
  const before = lastCodePoints(copy.slice(lineStart, start.offset), CONTEXT);
  const found = firstCodePoints(copy.slice(start.offset, foundEnd), 2 * CONTEXT);
  // Of a long finding only the beginning is shown.
  const isCut = found.length < foundEnd - start.offset;
  const after = (isCut ? '…' : '') + firstCodePoints(copy.slice(foundEnd, lineEnd), CONTEXT);
  const carets = '^'.repeat(Math.max(1, terminalWidth(visible(found))));
  return [
    `    ${visible(before)}${paint.bold(visible(found))}${visible(after)}`,
    `    ${' '.repeat(terminalWidth(visible(before)))}${paint.red(carets)}`,
  ];
}

function firstCodePoints(copy: string, count: number): string {
  return [...copy.slice(0, 2 * count)].slice(0, count).join('');
}

function lastCodePoints(copy: string, count: number): string {
  return [...copy.slice(-2 * count)].slice(-count).join('');
}

function closingLine(result: CheckResult, language: Language, paint: Paint): string {
  const line = countLine(result, language);
  return result.files.every((file) => file.findings.length === 0) ? paint.green(line) : line;
}

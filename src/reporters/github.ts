import { SEVERITIES } from '../check/levels.ts';
import { visible } from '../language/visible.ts';
import type { Finding, Severity } from '../model/finding.ts';
import type { Language } from '../model/localised.ts';
import { githubSummary } from './github-summary.ts';
import type { Reporter } from './reporter.ts';
import { severityWord } from './severity-words.ts';
import { countLine } from './summary.ts';
import { toldOf } from './told.ts';

/** Annotations of one level that GitHub shows of a step (docs.github.com, workflow commands); it drops the rest. */
const SHOWN = 10;
/** Rules that the note on dropped annotations names. */
const NAMED_RULES = 10;
const LEVEL: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', advice: 'notice' };

/**
 * Workflow commands of GitHub Actions, which become annotations beside the lines of a pull request. Of a level with too
 * many findings those are chosen that show most rules, and a notice tells of the rest. Copy stands only inside a
 * command, escaped, never on a line of its own, so that it cannot be a command.
 */
export const github: Reporter = {
  name: 'github',
  title: { zh: 'GitHub Actions 的标注', en: 'annotations of GitHub Actions' },
  report(result, { language, quiet }) {
    const findings = result.files.flatMap((file) => file.findings);
    const crowded = SEVERITIES.some((severity) => ofSeverity(findings, severity).length > SHOWN);
    const shown = SEVERITIES.flatMap((severity) => {
      // The notice on the rest is one of the notices.
      const room = crowded && severity === 'advice' ? SHOWN - 1 : SHOWN;
      return chooseFor(room, ofSeverity(findings, severity));
    });
    const lines = [
      ...(crowded ? [noticeOfRest(findings, shown, language)] : []),
      ...shown.map(annotationOf),
      ...(quiet ? [] : [countLine(result, language)]),
    ];
    return lines.map((line) => `${line}\n`).join('');
  },
  jobSummary: githubSummary,
};

function ofSeverity(findings: readonly Finding[], severity: Severity): readonly Finding[] {
  return findings.filter((it) => it.severity === severity);
}

/** As many as there is room for, in order: the first of every rule, then the second of every rule, and so on. */
function chooseFor(room: number, findings: readonly Finding[]): readonly Finding[] {
  const seen = new Map<string, number>();
  const turns = findings.map((finding) => {
    const turn = seen.get(finding.rule) ?? 0;
    seen.set(finding.rule, turn + 1);
    return { finding, turn };
  });
  const chosen = new Set(turns.toSorted((one, other) => one.turn - other.turn).slice(0, room));
  return turns.filter((it) => chosen.has(it)).map((it) => it.finding);
}

function annotationOf(finding: Finding): string {
  const { start, end } = finding.range;
  // The runner refuses columns of a place that runs over several lines.
  const columns = start.line === end.line ? { col: start.char, endColumn: end.char } : {};
  const place = { file: finding.path, line: start.line, endLine: end.line, ...columns };
  return commandOf(LEVEL[finding.severity], { ...place, title: `${finding.rule} ${finding.name}` }, [
    toldOf(finding),
  ]);
}

function noticeOfRest(findings: readonly Finding[], shown: readonly Finding[], language: Language): string {
  const counts = SEVERITIES.map((severity) => {
    const [all, some] = [findings, shown].map((it) => ofSeverity(it, severity).length);
    const word = severityWord(severity, language);
    return language === 'zh' ? `${word} ${all}（标出 ${some}）` : `${all} ${word} (${some} annotated)`;
  });
  const rules = countsByRule(findings)
    .slice(0, NAMED_RULES)
    .map(([rule, count]) => `${rule} × ${count}`);
  const zh = `${counts.join('，')}。GitHub 每一级只显示 ${SHOWN} 条标注，全部在本次运行的摘要里。`;
  const en = `${counts.join(', ')}. GitHub shows ${SHOWN} annotations of a level; all are in the summary of this run.`;
  const title = language === 'zh' ? '没有全部标出' : 'Not all are annotated';
  return commandOf('notice', { title }, [
    language === 'zh' ? zh : en,
    rules.join(language === 'zh' ? '，' : ', '),
  ]);
}

/** How many findings each rule has, the most first. */
function countsByRule(findings: readonly Finding[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one);
}

/** A command with its values escaped as the runner undoes it: `%`, CR, LF; in properties also `:` and `,`. */
function commandOf(
  command: string,
  properties: Readonly<Record<string, string | number>>,
  lines: readonly string[],
): string {
  const list = Object.entries(properties).map(([name, value]) => `${name}=${escapedProperty(String(value))}`);
  return `::${command} ${list.join(',')}::${lines.map(escapedData).join('%0A')}`;
}

/** What could steer a log is made visible first, so no line end is left to be escaped. */
function escapedData(text: string): string {
  return visible(text).replace(/%/g, '%25');
}

function escapedProperty(text: string): string {
  return escapedData(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}

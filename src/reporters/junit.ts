import type { CheckedFile } from '../check/checked-file.ts';
import { reaches } from '../check/levels.ts';
import type { Finding } from '../model/finding.ts';
import type { Reporter, ReportSettings } from './reporter.ts';
import { toldOf } from './told.ts';
import { xmlAttributes, xmlText } from './xml-text.ts';

/**
 * The XML of JUnit: a suite a draft, a case a finding, one passed case for a draft without findings. A case fails when
 * its finding fails the run, so that the page of tests says what the exit code says; one below that level passes and
 * tells its finding as output. Only elements and attributes that Jenkins' own schema has are used.
 */
export const junit: Reporter = {
  name: 'junit',
  title: { zh: 'JUnit 的 XML，一篇稿件一组测试', en: 'XML of JUnit, a suite of tests for each draft' },
  report({ files }, settings) {
    const findings = files.flatMap((file) => file.findings);
    const tests = files.reduce((sum, file) => sum + Math.max(1, file.findings.length), 0);
    const counts = xmlAttributes({ tests, failures: failuresOf(findings, settings), errors: 0 });
    const suites = files.flatMap((file) => suiteOf(file, settings));
    return [
      '<?xml version="1.0" encoding="UTF-8"?>',
      `<testsuites name="caibian"${counts}>`,
      ...suites,
      '</testsuites>',
      '',
    ].join('\n');
  },
};

function failuresOf(findings: readonly Finding[], { failOn }: ReportSettings): number {
  return findings.filter((it) => reaches(it.severity, failOn)).length;
}

function suiteOf({ path, findings }: CheckedFile, settings: ReportSettings): readonly string[] {
  const counts = {
    tests: Math.max(1, findings.length),
    failures: failuresOf(findings, settings),
    errors: 0,
    skipped: 0,
    time: 0,
  };
  const passed = `    <testcase${xmlAttributes({ name: 'check', classname: path, time: 0 })}/>`;
  const cases = findings.length === 0 ? [passed] : findings.flatMap((it) => caseOf(it, settings));
  return [`  <testsuite${xmlAttributes({ name: path, ...counts })}>`, ...cases, '  </testsuite>'];
}

function caseOf(finding: Finding, { failOn }: ReportSettings): readonly string[] {
  const { rule, name, severity, path, range } = finding;
  const title = `${rule} ${name} ${range.start.line}:${range.start.char}`;
  const message = toldOf(finding);
  const told = reaches(severity, failOn)
    ? `      <failure${xmlAttributes({ message, type: severity })}>${detailsOf(finding)}</failure>`
    : `      <system-out>${xmlText(`${severity} ${message}`)}\n${detailsOf(finding)}</system-out>`;
  return [
    `    <testcase${xmlAttributes({ name: title, classname: path, time: 0 })}>`,
    told,
    '    </testcase>',
  ];
}

/** Place, copy and authority, a line each. */
function detailsOf({ path, range, excerpt, basis }: Finding): string {
  const place = `${path}:${range.start.line}:${range.start.char}`;
  return [place, excerpt, basis].map(xmlText).join('\n');
}

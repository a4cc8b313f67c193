import type { CheckedFile } from '../check/checked-file.ts';
import { lineStartsOf, rangeFinder } from '../language/positions.ts';
import type { Encoding } from '../model/draft.ts';
import type { Finding, Fix, Severity } from '../model/finding.ts';
import type { Language } from '../model/localised.ts';
import type { Range, Span } from '../model/text.ts';
import { withCardTexts } from '../rules/card-texts.ts';
import { rules } from '../rules/registry.ts';
import { artifactUri } from './artifact-uri.ts';
import { jsonText } from './json-text.ts';
import { codePointsBefore } from './prefix-counts.ts';
import type { CheckResult, Reporter, ReportSettings } from './reporter.ts';
import { ruleHelp } from './rule-help.ts';
import { toldOf } from './told.ts';

const LEVEL: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', advice: 'note' };
const PROBLEM: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  advice: 'recommendation',
};
/** Names in the registry of IANA, which SARIF asks for. */
const ENCODING: Readonly<Record<Encoding, string>> = {
  'utf-8': 'UTF-8',
  gb18030: 'GB18030',
  'utf-16le': 'UTF-16LE',
  'utf-16be': 'UTF-16BE',
};
const LOCALE: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en-US' };
const ROOT = '%SRCROOT%';

/** SARIF 2.1.0 (OASIS), for code scanning. */
export const sarif: Reporter = {
  name: 'sarif',
  title: { zh: 'SARIF 2.1.0，供代码扫描平台读取', en: 'SARIF 2.1.0 for code scanning' },
  report: (result, settings) =>
    jsonText({
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [runOf(result, settings)],
    }),
};

function runOf({ files }: CheckResult, settings: ReportSettings): unknown {
  const firsts = firstOfRules(files);
  const codes = [...firsts.keys()];
  return {
    tool: { driver: driverOf(firsts, settings) },
    language: LOCALE[settings.language],
    invocations: [{ executionSuccessful: settings.complete }],
    // The folder's own address is left out: a report is the same on every machine.
    originalUriBaseIds: { [ROOT]: { description: { text: 'The folder that caibian ran in.' } } },
    columnKind: 'unicodeCodePoints',
    newlineSequences: ['\r\n', '\n', '\r'],
    artifacts: files.map((file) => ({
      location: artifactLocation(file.path),
      roles: ['analysisTarget'],
      encoding: ENCODING[file.encoding],
    })),
    results: files.flatMap((file, index) => resultsOf(file, index, codes, settings.language)),
  };
}

/** The rules that found something, by code in order, each with its first finding. */
function firstOfRules(files: readonly CheckedFile[]): ReadonlyMap<string, Finding> {
  const findings = files.flatMap((file) => file.findings).toReversed();
  const firsts = new Map(findings.map((it) => [it.rule, it]));
  return new Map([...firsts].sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** Describes the rules that found something: the others may have been off, and hundreds of cards help nobody. */
function driverOf(firsts: ReadonlyMap<string, Finding>, { version, language }: ReportSettings): unknown {
  return {
    name: 'caibian',
    version,
    semanticVersion: version,
    language: LOCALE[language],
    rules: [...firsts].map(([code, first]) => cardOf(code, language) ?? unknownRule(first)),
  };
}

/** What a finding itself tells of a rule that is not in the registry; GitHub refuses a rule without these words. */
function unknownRule({ rule: id, name, basis }: Finding): unknown {
  return {
    id,
    name,
    shortDescription: { text: name },
    fullDescription: { text: name },
    help: { text: basis },
  };
}

/** A rule's card; null when the registry has none of this code. */
function cardOf(code: string, language: Language): unknown {
  const listed = rules.find((it) => it.code === code);
  if (listed === undefined) return null;
  const rule = withCardTexts(listed);
  return {
    id: rule.code,
    name: rule.name,
    shortDescription: { text: rule.title[language] },
    fullDescription: { text: rule.why[language] },
    help: ruleHelp(rule, language),
    defaultConfiguration: { level: LEVEL[rule.severity] },
    properties: { 'problem.severity': PROBLEM[rule.severity], tags: ['copy-editing'] },
  };
}

/** Where a file is: an absolute address needs no base. */
function artifactLocation(path: string, index?: number): unknown {
  const { uri, relative } = artifactUri(path);
  return { uri, ...(relative ? { uriBaseId: ROOT } : {}), ...(index === undefined ? {} : { index }) };
}

/** The region of a span of one draft. */
type RegionOf = (span: Span) => unknown;

function resultsOf(
  file: CheckedFile,
  index: number,
  codes: readonly string[],
  language: Language,
): readonly unknown[] {
  if (file.findings.length === 0) return [];
  const location = artifactLocation(file.path, index);
  const regionOf = regionFinder(file.text);
  return file.findings.map((finding) => ({
    ruleId: finding.rule,
    ruleIndex: codes.indexOf(finding.rule),
    level: LEVEL[finding.severity],
    message: { text: withoutLinks(toldOf(finding)) },
    locations: [
      { physicalLocation: { artifactLocation: location, region: regionOf(spanOf(finding.range)) } },
    ],
    partialFingerprints: { 'caibianFingerprint/v1': finding.fingerprint },
    ...(finding.fix === undefined ? {} : { fixes: [fixOf(finding.fix, location, regionOf, language)] }),
  }));
}

/** In a message `[words](target)` is a link (3.11.6); copy must not make one. */
function withoutLinks(text: string): string {
  return text.replace(/\\(?=[[\]\\])|\[(?=[^\]]{0,1000}\]\()/g, '\\$&');
}

function spanOf({ start, end }: Range): Span {
  return { start: start.offset, end: end.offset };
}

/** Columns, offset and length all count code points, as `columnKind` says; offsets leave out a byte order mark. */
function regionFinder(text: string): RegionOf {
  const rangeOf = rangeFinder(text, lineStartsOf(text));
  const codePoints = codePointsBefore(text);
  const before = (offset: number) => codePoints[offset] ?? 0;
  return (span) => {
    const { start, end } = rangeOf(span);
    return {
      startLine: start.line,
      startColumn: start.char,
      endLine: end.line,
      endColumn: end.char,
      charOffset: before(start.offset),
      charLength: before(end.offset) - before(start.offset),
    };
  };
}

function fixOf({ grade, edits }: Fix, location: unknown, regionOf: RegionOf, language: Language): unknown {
  const safe = grade === 'safe';
  const zh = safe ? '可自动修正' : '修改建议，由编辑决定';
  const en = safe ? 'Safe to apply' : 'A suggestion; the editor decides';
  return {
    description: { text: language === 'zh' ? zh : en },
    artifactChanges: [
      {
        artifactLocation: location,
        replacements: edits.map((edit) => ({
          deletedRegion: regionOf(edit),
          ...(edit.text === '' ? {} : { insertedContent: { text: edit.text } }),
        })),
      },
    ],
  };
}

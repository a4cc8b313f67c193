import type { CheckedFile } from '../../src/check/checked-file.ts';
import { fingerprintOf } from '../../src/language/fingerprint.ts';
import { lineStartsOf, rangeFinder } from '../../src/language/positions.ts';
import type { Encoding } from '../../src/model/draft.ts';
import type { Finding, Severity } from '../../src/model/finding.ts';
import type { CheckResult, ReportSettings } from '../../src/reporters/reporter.ts';

/** What steers a terminal, a log, a workflow or a document, as a message that no rule should make. */
export const HOSTILE_WORDS =
  '坏\u0000\u001B[2J\u009B31m\u202E\uFFFE\uD800\r\n::stop-commands::x\n##[add-mask]y ]]> <b>&"\' [点](http://x) |a|b| %0A%3A\u2028\n::error::z';

/** Text in CRLF with characters outside the BMP, and nothing after the last character. */
export const HOSTILE_TEXT = '---\r\n主题: 𬭎会\r\n---\r\n\r\n𬭎𬭎会议,大家"鼓掌".\r\n第二段,\r\n末𬭎,';

/** The text after all fixes of its findings. */
export const FIXED_TEXT = '---\r\n主题: 𬭎会\r\n---\r\n\r\n𬭎𬭎会议，大家“鼓掌”。\r\n第二段，\r\n末𬭎，完';

interface Place {
  readonly rule: string;
  readonly severity: Severity;
  /** Text found, first occurrence; an empty one is the end of the file. */
  readonly found: string;
  /** What is to stand in the place of each of these characters, in order. */
  readonly instead?: readonly (readonly [string, string])[];
}

const PLACES: readonly Place[] = [
  { rule: 'PU001', severity: 'error', found: '会议,', instead: [[',', '，']] },
  {
    rule: 'PU012',
    severity: 'advice',
    found: '"鼓掌".',
    instead: [
      ['"', '“'],
      ['"', '”'],
      ['.', '。'],
    ],
  },
  { rule: 'ST001', severity: 'warning', found: '段,\r\n末', instead: [[',', '，']] },
  {
    rule: 'XX999',
    severity: 'error',
    found: '𬭎,',
    instead: [
      [',', '，'],
      ['', '完'],
    ],
  },
  { rule: 'EN006', severity: 'warning', found: '' },
];

/** Paths as an attacker or an old disk may name files. */
export const HOSTILE_PATHS = [
  '稿件/𬭎 百分%,冒号:#?[x]|`a`.md',
  '../外面/<b>"\'&amp;@all.md',
  'C:/盘/甲.md',
  '/绝对/乙.md',
  '坏\u001B[31m\n::error file=x::名.md',
];

/** A file of that path whose findings lie in the hostile text. */
export function hostileFile(path: string, encoding: Encoding = 'utf-8'): CheckedFile {
  const rangeOf = rangeFinder(HOSTILE_TEXT, lineStartsOf(HOSTILE_TEXT));
  const findings = PLACES.map((place): Finding => {
    const start = place.found === '' ? HOSTILE_TEXT.length : HOSTILE_TEXT.indexOf(place.found);
    const edits = editsIn(start, place);
    return {
      rule: place.rule,
      name: 'half-width-mark',
      severity: place.severity,
      path,
      range: rangeOf({ start, end: start + place.found.length }),
      message: `${place.rule}${HOSTILE_WORDS}`,
      ...(place.severity === 'warning' ? {} : { hint: '改为全角' }),
      basis: 'GB/T 15834—2011 4.1',
      excerpt: place.found,
      ...(edits.length === 0 ? {} : { fix: { grade: 'safe' as const, edits } }),
      // As two findings of the same words on one line: the fingerprint is the same.
      fingerprint: fingerprintOf(path),
    };
  });
  return { kind: 'draft', path, encoding, findings, text: HOSTILE_TEXT };
}

function editsIn(
  start: number,
  { found, instead = [] }: Place,
): { start: number; end: number; text: string }[] {
  let at = 0;
  return instead.map(([old, text]) => {
    const from = old === '' ? found.length : found.indexOf(old, at);
    at = from + old.length;
    return { start: start + from, end: start + at, text };
  });
}

/** A run with every hostile path, and one clean file. */
export const HOSTILE_RESULT: CheckResult = {
  files: [
    ...HOSTILE_PATHS.map((path, index) => hostileFile(path, index === 1 ? 'gb18030' : 'utf-8')),
    { kind: 'draft', path: 'articles/干净.md', encoding: 'utf-16le', findings: [], text: '' },
  ],
  fixed: 0,
};

/** A run of one file. */
export const ONE_FILE: CheckResult = { files: [hostileFile('稿件/甲.md')], fixed: 0 };

/** A run that found nothing. */
export const CLEAN_RESULT: CheckResult = {
  files: [{ kind: 'draft', path: 'a.md', encoding: 'utf-8', findings: [], text: '' }],
  fixed: 0,
};

/** Settings of a run in Chinese that fails at errors. */
export const SETTINGS: ReportSettings = {
  language: 'zh',
  coloured: false,
  quiet: false,
  version: '1.2.3',
  failOn: 'error',
  complete: true,
};

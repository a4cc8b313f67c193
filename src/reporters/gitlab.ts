import { fingerprintOf } from '../language/fingerprint.ts';
import { visible } from '../language/visible.ts';
import type { Finding, Severity } from '../model/finding.ts';
import { jsonText } from './json-text.ts';
import type { Reporter } from './reporter.ts';
import { toldOf } from './told.ts';

/** GitLab has info, minor, major, critical and blocker; the last two are for what breaks a program. */
const SEVERITY: Readonly<Record<Severity, string>> = { error: 'major', warning: 'minor', advice: 'info' };

/** A Code Quality report (docs.gitlab.com/ci/testing/code_quality): a list of what was found, for merge requests. */
export const gitlab: Reporter = {
  name: 'gitlab',
  title: { zh: 'GitLab 的 Code Quality 报告', en: 'Code Quality report of GitLab' },
  report({ files }) {
    const unique = uniqueFingerprints();
    return jsonText(files.flatMap((file) => file.findings.map((it) => issueOf(it, unique(it)))));
  },
};

function issueOf(finding: Finding, fingerprint: string): unknown {
  const { start, end } = finding.range;
  return {
    description: visible(toldOf(finding)),
    check_name: `${finding.rule} ${finding.name}`,
    fingerprint,
    severity: SEVERITY[finding.severity],
    location: { path: finding.path, lines: { begin: start.line, end: end.line } },
  };
}

/** GitLab keeps one of several findings with the same fingerprint, so each further one gets its number mixed in. */
function uniqueFingerprints(): (finding: Finding) => string {
  const seen = new Map<string, number>();
  return ({ fingerprint }) => {
    const before = seen.get(fingerprint) ?? 0;
    seen.set(fingerprint, before + 1);
    return before === 0 ? fingerprint : fingerprintOf(`${fingerprint}\0${before}`);
  };
}

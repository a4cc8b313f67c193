import type { Finding } from '../model/finding.ts';
import { jsonText } from './json-text.ts';
import type { CheckResult, Reporter, ReportSettings } from './reporter.ts';
import { summaryOf } from './summary.ts';

/** The findings as one JSON document, version 1 of the output contract. */
export const json: Reporter = {
  name: 'json',
  title: { zh: '供程序读取的 JSON', en: 'JSON for programs' },
  report: (result, settings) => jsonText(documentOf(result, settings)),
};

function documentOf(result: CheckResult, settings: ReportSettings): unknown {
  return {
    version: 1,
    tool: { name: 'caibian', version: settings.version },
    findings: result.files.flatMap((file) => file.findings.map(inContractOrder)),
    files: result.files.map((file) => ({
      path: file.path,
      encoding: file.encoding,
      findings: file.findings.length,
    })),
    summary: { ...summaryOf(result), ...(result.fixed > 0 ? { fixed: result.fixed } : {}) },
  };
}

/** A finding with its keys in the order that the contract prints them. */
function inContractOrder(finding: Finding): Finding {
  const { rule, name, severity, path, range, message, hint, basis, excerpt, fix, fingerprint } = finding;
  return {
    rule,
    name,
    severity,
    path,
    range,
    message,
    ...(hint === undefined ? {} : { hint }),
    basis,
    excerpt,
    ...(fix === undefined ? {} : { fix }),
    fingerprint,
  };
}

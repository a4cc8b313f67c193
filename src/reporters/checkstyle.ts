import type { CheckedFile } from '../check/checked-file.ts';
import type { Finding, Severity } from '../model/finding.ts';
import type { Reporter } from './reporter.ts';
import { toldOf } from './told.ts';
import { xmlAttributes } from './xml-text.ts';

const SEVERITY: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', advice: 'info' };

/**
 * The XML of Checkstyle, which Jenkins and most CI servers read. `version` is the version of the format's reader-side
 * contract, unchanged since Checkstyle 4.3. Columns count code points.
 */
export const checkstyle: Reporter = {
  name: 'checkstyle',
  title: { zh: 'Checkstyle 的 XML', en: 'XML of Checkstyle' },
  report: ({ files }) =>
    [
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<checkstyle version="4.3">',
      ...files.flatMap(elementOf),
      '</checkstyle>',
      '',
    ].join('\n'),
};

function elementOf({ path, findings }: CheckedFile): readonly string[] {
  const name = xmlAttributes({ name: path });
  if (findings.length === 0) return [`  <file${name}/>`];
  return [`  <file${name}>`, ...findings.map((it) => `    <error${attributesOf(it)}/>`), '  </file>'];
}

/** Readers take what follows the last dot of `source` for the kind of finding. */
function attributesOf(finding: Finding): string {
  return xmlAttributes({
    line: finding.range.start.line,
    column: finding.range.start.char,
    severity: SEVERITY[finding.severity],
    message: toldOf(finding),
    source: `caibian.${finding.rule}`,
  });
}

import type { CheckedFile } from '../check/checked-file.ts';
import { applyEdits } from '../check/edits.ts';
import { lineStartsOf, rangeFinder } from '../language/positions.ts';
import type { Finding, Fix, Severity } from '../model/finding.ts';
import type { Position, Range, Span } from '../model/text.ts';
import { jsonText } from './json-text.ts';
import { utf8BytesBefore } from './prefix-counts.ts';
import type { Reporter } from './reporter.ts';
import { toldOf } from './told.ts';

const SEVERITY: Readonly<Record<Severity, string>> = { error: 'ERROR', warning: 'WARNING', advice: 'INFO' };

/**
 * The Reviewdog Diagnostic Format (github.com/reviewdog/reviewdog, proto/rdf). Its columns count UTF-8 bytes from 1,
 * and the end of a range is outside it.
 */
export const rdjson: Reporter = {
  name: 'rdjson',
  title: { zh: 'reviewdog 的诊断格式', en: 'diagnostic format of reviewdog' },
  report: ({ files }) => jsonText({ source: { name: 'caibian' }, diagnostics: files.flatMap(diagnosticsOf) }),
};

/** What the places of one draft are counted with. */
interface Places {
  readonly text: string;
  readonly rangeOf: (span: Span) => Range;
  readonly rdfRange: (range: Range) => unknown;
}

function diagnosticsOf(file: CheckedFile): readonly unknown[] {
  if (file.findings.length === 0) return [];
  const places = placesOf(file.text);
  return file.findings.map((it) => diagnosticOf(it, places));
}

function placesOf(text: string): Places {
  const lineStarts = lineStartsOf(text);
  const bytes = utf8BytesBefore(text);
  const before = (offset: number) => bytes[offset] ?? 0;
  const rdfPosition = ({ line, offset }: Position) => ({
    line,
    column: before(offset) - before(lineStarts[line - 1] ?? 0) + 1,
  });
  return {
    text,
    rangeOf: rangeFinder(text, lineStarts),
    rdfRange: ({ start, end }) => ({ start: rdfPosition(start), end: rdfPosition(end) }),
  };
}

function diagnosticOf(finding: Finding, places: Places): unknown {
  const { severity, rule, path, range, fix } = finding;
  return {
    message: toldOf(finding),
    location: { path, range: places.rdfRange(range) },
    severity: SEVERITY[severity],
    code: { value: rule },
    ...(fix === undefined || fix.edits.length === 0 ? {} : { suggestions: [suggestionOf(fix, places)] }),
  };
}

/** One suggestion for all edits of a fix: reviewdog offers each suggestion by itself, and half a fix is none. */
function suggestionOf({ edits }: Fix, { text, rangeOf, rdfRange }: Places): unknown {
  const inOrder = edits.toSorted((one, other) => one.start - other.start);
  const span = { start: inOrder[0]?.start ?? 0, end: inOrder.at(-1)?.end ?? 0 };
  const moved = inOrder.map((it) => ({ ...it, start: it.start - span.start, end: it.end - span.start }));
  return {
    range: rdfRange(rangeOf(span)),
    text: applyEdits(text.slice(span.start, span.end), moved),
  };
}

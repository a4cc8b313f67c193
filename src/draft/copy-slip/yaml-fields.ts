import type { CopySlipEntry } from '../../model/draft.ts';
import type { Span } from '../../model/text.ts';
import { type DraftProblem, draftProblem } from '../problems.ts';
import { withoutLoneCr, withoutTrailing } from '../text/lines.ts';
import { beginReading, type DataReading, plainData, type Yaml } from './plain-data.ts';

/** What YAML made of a stretch of the copy slip. */
export interface YamlFields {
  readonly entries: readonly CopySlipEntry[];
  readonly problems: readonly DraftProblem[];
}

let loading: Promise<Yaml> | null = null;

/** The YAML library, loaded when the first field needs it. */
export function loadYaml(): Promise<Yaml> {
  loading ??= import('yaml');
  return loading;
}

/**
 * Reads a stretch as a YAML mapping; null when it is none, has errors, or has a tag. The schema is YAML's failsafe one:
 * every scalar is the text as written, so that 0123 and 2015-11-31 arrive as they stand.
 * `placeOf` takes offsets in `source` to offsets in the draft.
 */
export function readYamlFields(
  yaml: Yaml,
  source: string,
  placeOf: (at: number) => number,
): YamlFields | null {
  const document = yaml.parseDocument(withoutLoneCr(source), {
    schema: 'failsafe',
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
  });
  if (document.errors.length > 0 || document.warnings.length > 0 || !yaml.isMap(document.contents))
    return null;
  const reading = beginReading(yaml, document);
  const entries: CopySlipEntry[] = [];
  for (const pair of document.contents.items) {
    const entry = entryOf(reading, pair, source, placeOf);
    if (entry === null) return null;
    entries.push(entry);
  }
  if (reading.misread) return null;
  const problems = reading.faults.map(({ kind, node }) => {
    const [start, end] = node.range ?? [0, 0];
    return draftProblem(
      kind,
      { start: placeOf(start), end: placeOf(end) },
      { field: source.slice(start, end) },
    );
  });
  return { entries, problems };
}

function entryOf(
  reading: DataReading,
  pair: { readonly key: unknown; readonly value: unknown },
  source: string,
  placeOf: (at: number) => number,
): CopySlipEntry | null {
  const { isNode, isScalar } = reading.yaml;
  if (!isScalar(pair.key) || !pair.key.range || pair.key.source === '') return null;
  const [keyStart, keyEnd] = pair.key.range;
  const range = isNode(pair.value) ? pair.value.range : null;
  reading.field = pair.key;
  const value = plainData(reading, pair.value);
  const unwritten = range == null || (value === null && range[0] === range[1]);
  const colon = source.indexOf(':', keyEnd) + 1;
  const valueSpan = unwritten
    ? { start: colon, end: colon }
    : trimmed(source, { start: range[0], end: range[1] });
  const end = lineEndAfter(source, valueSpan.end);
  return {
    key: String(pair.key.value),
    keySpan: { start: placeOf(keyStart), end: placeOf(keyEnd) },
    value,
    valueSpan: { start: placeOf(valueSpan.start), end: placeOf(valueSpan.end) },
    span: { start: placeOf(keyStart), end: placeOf(end) },
  };
}

/** A block's range takes in the line ends below it: they are not its value. */
function trimmed(source: string, span: Span): Span {
  return {
    start: span.start,
    end: span.start + withoutTrailing(source.slice(span.start, span.end), ' \t\r\n').length,
  };
}

function lineEndAfter(source: string, at: number): number {
  const rest = /[\r\n]/.exec(source.slice(at));
  if (rest === null) return source.length;
  const end = at + rest.index;
  return source.startsWith('\r\n', end) ? end + 2 : end + 1;
}

import type { DeskSeries, PublishedPart } from '../model/newsroom.ts';
import type { Files } from '../platform/platform.ts';
import {
  dayAt,
  entriesAt,
  numberAt,
  type RegisterEntry,
  readEntries,
  refuseDoubles,
  registerError,
  requiredText,
} from './register-entries.ts';

const KEYS = ['name', 'total', 'parts', 'next'];
const PART_KEYS = ['part', 'date'];

/**
 * series.yaml: series with the instalments that have appeared. Throws a UsageError that names the entry and the cure for
 * an unknown key, a number that is none, a day that does not exist, and a series or part entered twice.
 */
export function readDeskSeries(files: Files, file: string): readonly DeskSeries[] {
  const entries = readEntries(files, file, KEYS);
  refuseDoubles(entries.map((entry) => [requiredText(entry, 'name'), entry] as const));
  return entries.map(seriesOf);
}

function seriesOf(entry: RegisterEntry): DeskSeries {
  return {
    name: requiredText(entry, 'name'),
    total: numberAt(entry, 'total'),
    parts: partsOf(entry),
    next: numberAt(entry, 'next'),
  };
}

/** Parts as numbers alone, or as {part, date}. */
function partsOf(entry: RegisterEntry): readonly PublishedPart[] {
  const { parts } = entry.values;
  const full = Array.isArray(parts)
    ? parts.map((it: unknown) => (typeof it === 'string' ? { part: it } : it))
    : parts;
  const read = entriesAt({ ...entry, values: { ...entry.values, parts: full } }, 'parts', PART_KEYS);
  refuseDoubles(read.map((part) => [requiredText(part, 'part'), part] as const));
  return read.map((part) => ({ part: partNumber(part), date: dayAt(part, 'date') ?? null }));
}

function partNumber(entry: RegisterEntry): number {
  const number = numberAt(entry, 'part');
  if (number !== null) return number;
  throw registerError(entry.place, { zh: '缺少 part，请写上第几篇', en: 'lacks part: write its number' });
}

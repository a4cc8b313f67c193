import * as path from 'node:path';
import { parseCivilDate } from '../language/civil-date.ts';
import type { Localised } from '../model/localised.ts';
import type { DeskSeries, PublishedPart } from '../model/newsroom.ts';
import { UsageError } from '../model/usage-error.ts';
import type { Files } from '../platform/platform.ts';
import { readYamlFile } from './read-yaml-file.ts';

type Entry = Readonly<Record<string, unknown>>;
type Fail = (message: Localised) => UsageError;

const KEYS = ['name', 'total', 'parts', 'next'];
const PART_KEYS = ['part', 'date'];

/**
 * Reads desk/series.yaml, a list of series with the instalments that have appeared. Throws a UsageError that names
 * the entry and what is wrong with it.
 */
export function readDeskSeries(files: Files, file: string): readonly DeskSeries[] {
  const data = readYamlFile(files, file) ?? [];
  const failAt = failuresOf(path.basename(file));
  if (!Array.isArray(data)) throw failAt(1)({ zh: '应是一个列表', en: 'the file must be a list' });
  const series = data.map((entry: unknown, index) => readEntry(entry, failAt(index + 1)));
  const names = series.map((it) => it.name);
  const twice = names.findIndex((name, index) => names.indexOf(name) !== index);
  if (twice >= 0) {
    throw failAt(twice + 1)({
      zh: `“${names[twice]}”已经登记过`,
      en: `"${names[twice]}" is registered already`,
    });
  }
  return series;
}

function readEntry(entry: unknown, fail: Fail): DeskSeries {
  const fields = fieldsOf(entry, KEYS, fail);
  const { name } = fields;
  if (typeof name !== 'string' || name.trim() === '')
    throw fail({ zh: '应写明 name（系列名）', en: 'name is needed' });
  const listed = fields.parts ?? [];
  if (!Array.isArray(listed)) throw fail({ zh: 'parts 应是一个列表', en: 'parts must be a list' });
  const parts = listed.map((part: unknown) => readPart(part, fail));
  const numbers = parts.map((it) => it.part);
  const twice = numbers.find((number, index) => numbers.indexOf(number) !== index);
  if (twice !== undefined) throw fail({ zh: `第 ${twice} 篇写了两次`, en: `part ${twice} is listed twice` });
  return {
    name: name.trim(),
    total: numberIn(fields, 'total', fail),
    parts,
    next: numberIn(fields, 'next', fail),
  };
}

/** A part as a number alone, or as {part, date}. */
function readPart(entry: unknown, fail: Fail): PublishedPart {
  const fields: Entry = typeof entry === 'number' ? { part: entry } : fieldsOf(entry, PART_KEYS, fail);
  const part = numberIn(fields, 'part', fail);
  if (part === null)
    throw fail({ zh: 'parts 的每一项应像 {part: 1, date: 2015-11-12}', en: 'each part is {part, date}' });
  const written = fields.date ?? null;
  const date = typeof written === 'string' ? parseCivilDate(written) : null;
  if (written !== null && date === null)
    throw fail({
      zh: `第 ${part} 篇的 date 不是日期，应像 2015-11-12`,
      en: `date of part ${part} must be a date such as 2015-11-12`,
    });
  return { part, date };
}

function fieldsOf(entry: unknown, known: readonly string[], fail: Fail): Entry {
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry))
    throw fail({ zh: `应写成 ${known[0]}: 值`, en: `write ${known[0]}: value` });
  const unknown = Object.keys(entry).find((key) => !known.includes(key));
  if (unknown === undefined) return entry as Entry;
  throw fail({
    zh: `不认识“${unknown}”，可用的有 ${known.join('、')}`,
    en: `unknown key ${unknown}; known are ${known.join(', ')}`,
  });
}

function numberIn(fields: Entry, key: string, fail: Fail): number | null {
  const value = fields[key] ?? null;
  if (value === null) return null;
  if (typeof value === 'number' && Number.isSafeInteger(value) && value > 0) return value;
  throw fail({ zh: `${key} 应是正整数`, en: `${key} must be a whole number above 0` });
}

function failuresOf(name: string): (entry: number) => Fail {
  return (entry) => (message) =>
    new UsageError({
      zh: `${name} 第 ${entry} 项：${message.zh}。`,
      en: `${name}, entry ${entry}: ${message.en}.`,
    });
}

import * as path from 'node:path';
import { parseCivilDate } from '../language/civil-date.ts';
import { nearestWord } from '../language/edit-distance.ts';
import type { CivilDate } from '../model/civil-date.ts';
import type { Localised } from '../model/localised.ts';
import { UsageError } from '../model/usage-error.ts';
import type { Files } from '../platform/platform.ts';
import { readYamlFile } from './read-yaml-file.ts';

/** A mapping of a register or of an issue's manifest, with the words that tell where it stands: file, entry and name. */
export interface RegisterEntry {
  readonly values: Readonly<Record<string, unknown>>;
  readonly place: Localised;
}

/**
 * The entries of a register that is a list of mappings, each with one of the keys `named` (the name); none when the file
 * is empty. All scalars are text. Throws a UsageError that names file and entry for anything else, and for a key that is not
 * among `keys`.
 */
export function readEntries(
  files: Files,
  file: string,
  keys: readonly string[],
  named: readonly [string, ...string[]] = ['name'],
): readonly RegisterEntry[] {
  const data = readYamlFile(files, file, 'failsafe') ?? '';
  const name = path.basename(file);
  if (data === '') return [];
  if (!Array.isArray(data)) {
    throw registerError(
      { zh: name, en: name },
      {
        zh: `应是一个列表，每一项以“- ${named[0]}: ”开头`,
        en: `is to be a list: each entry begins with "- ${named[0]}: "`,
      },
    );
  }
  return data.map((entry: unknown, index) => {
    const place = { zh: `${name} 第 ${index + 1} 项`, en: `${name}, entry ${index + 1}` };
    const read = entryOf(entry, place, keys);
    const own = named.map((key) => textAt(read, key)).find((it) => it !== undefined);
    if (own === undefined) requiredText(read, named[0]);
    return { ...read, place: { zh: `${place.zh}（${own}）`, en: `${place.en} (${own})` } };
  });
}

/** The mappings of a list inside an entry (titles, former); none when the key is absent. Throws as {@link readEntries}. */
export function entriesAt(
  entry: RegisterEntry,
  key: string,
  keys: readonly string[],
): readonly RegisterEntry[] {
  const value = entry.values[key] ?? '';
  if (value === '') return [];
  if (!Array.isArray(value)) throw listError(entry, key);
  return value.map((it: unknown, index) => {
    const place = {
      zh: `${entry.place.zh}的 ${key} 第 ${index + 1} 条`,
      en: `${entry.place.en}, ${key} ${index + 1}`,
    };
    return entryOf(it, place, keys);
  });
}

/** The texts of a list inside an entry; none when the key is absent. Throws a UsageError for anything else. */
export function textsAt(entry: RegisterEntry, key: string): readonly string[] {
  const value = entry.values[key] ?? '';
  if (value === '') return [];
  if (!Array.isArray(value)) throw listError(entry, key);
  return value.map((it: unknown, index) => {
    if (typeof it !== 'string' || it.trim() === '') throw itemError(entry, key, index + 1);
    return it.trim();
  });
}

/** The text of a key; undefined when it is absent. Throws a UsageError for anything else. */
export function textAt(entry: RegisterEntry, key: string): string | undefined {
  const value = entry.values[key] ?? '';
  if (typeof value === 'string') return value.trim() === '' ? undefined : value.trim();
  throw registerError(entry.place, { zh: `${key} 应是一行文字`, en: `${key} is to be one line of text` });
}

/** The text of a key that must be there. Throws a UsageError when it is not. */
export function requiredText(entry: RegisterEntry, key: string): string {
  const text = textAt(entry, key);
  if (text !== undefined) return text;
  throw registerError(entry.place, { zh: `缺少 ${key}，请补上`, en: `lacks ${key}; add it` });
}

/** The day of a key; undefined when it is absent. Throws a UsageError when it is no day written 2015-11-12. */
export function dayAt(entry: RegisterEntry, key: string): CivilDate | undefined {
  const text = textAt(entry, key);
  if (text === undefined) return undefined;
  const day = parseCivilDate(text);
  if (day !== null) return day;
  throw registerError(entry.place, {
    zh: `${key} 写作“${text}”，应是存在的日期，写法如 2015-11-12`,
    en: `${key} is "${text}": it is to be a day that exists, written 2015-11-12`,
  });
}

/** The whole number of a key, 1 or more; null when it is absent. Throws a UsageError for anything else. */
export function numberAt(entry: RegisterEntry, key: string): number | null {
  const text = textAt(entry, key);
  if (text === undefined) return null;
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw registerError(entry.place, {
    zh: `${key} 写作“${text}”，应是正整数`,
    en: `${key} is "${text}": it is to be a whole number above 0`,
  });
}

/** The word of a key, or the first of `words` when it is absent. Throws a UsageError for a word that is none of them. */
export function wordAt<Word extends string>(
  entry: RegisterEntry,
  key: string,
  words: readonly [Word, ...Word[]],
): Word {
  const text = textAt(entry, key);
  if (text === undefined) return words[0];
  const word = words.find((it) => it === text);
  if (word !== undefined) return word;
  throw registerError(entry.place, {
    zh: `${key} 写作“${text}”，可用的有 ${words.join('、')}`,
    en: `${key} is "${text}": it is to be one of ${words.join(', ')}`,
  });
}

/** Throws a UsageError that names the entry when a text stands in two of these lists, or twice in one. */
export function refuseDoubles(named: readonly (readonly [text: string, entry: RegisterEntry])[]): void {
  const seen = new Map<string, RegisterEntry>();
  for (const [text, entry] of named) {
    const first = seen.get(text);
    if (first !== undefined) {
      throw registerError(entry.place, {
        zh: `“${text}”与 ${first.place.zh}重复，请合并成一项或删去一处`,
        en: `"${text}" stands in ${first.place.en} too; merge them or remove one`,
      });
    }
    seen.set(text, entry);
  }
}

/** A UsageError about one place of a register. */
export function registerError(place: Localised, what: Localised): UsageError {
  const ended = (words: string, stop: string) => (/[？?]$/.test(words) ? words : words + stop);
  return new UsageError({
    zh: `${place.zh}：${ended(what.zh, '。')}`,
    en: `${place.en}: ${ended(what.en, '.')}`,
  });
}

/** A mapping with its place. Throws a UsageError for what is no mapping, and for a key that is not among `keys`. */
export function entryOf(data: unknown, place: Localised, keys: readonly string[]): RegisterEntry {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    throw registerError(place, {
      zh: `应写成“${keys[0]}: 值”的形式，可用的键：${keys.join('、')}`,
      en: `is to be written "${keys[0]}: value"; the keys are ${keys.join(', ')}`,
    });
  }
  const unknown = Object.keys(data).find((key) => !keys.includes(key));
  if (unknown === undefined) return { values: { ...data }, place };
  const nearest = nearestWord(unknown, keys);
  throw registerError(place, {
    zh: `不认识的键 ${unknown}，${nearest === null ? `可用的键：${keys.join('、')}` : `是不是 ${nearest}？`}`,
    en: `unknown key ${unknown}; ${nearest === null ? `the keys are ${keys.join(', ')}` : `did you mean ${nearest}?`}`,
  });
}

function itemError(entry: RegisterEntry, key: string, item: number): UsageError {
  return registerError(entry.place, {
    zh: `${key} 的第 ${item} 个不是文字，请写上或删去`,
    en: `${key}, item ${item} is no text; write one or remove it`,
  });
}

function listError(entry: RegisterEntry, key: string): UsageError {
  return registerError(entry.place, {
    zh: `${key} 应是列表，如 ${key}: [甲, 乙]`,
    en: `${key} is to be a list, e.g. ${key}: [one, other]`,
  });
}

import * as path from 'node:path';
import { parseCivilDate } from '../language/civil-date.ts';
import type { PatternFinder } from '../language/linear-pattern.ts';
import type { Localised } from '../model/localised.ts';
import type { DeskTerm } from '../model/newsroom.ts';
import { UsageError } from '../model/usage-error.ts';
import type { Files } from '../platform/platform.ts';
import { readYamlFile } from './read-yaml-file.ts';

type Entry = Readonly<Record<string, unknown>>;

const KEYS = [
  ...['term', 'pattern', 'replacement', 'why', 'except', 'near', 'matches', 'allows'],
  ...['owner', 'source', 'reviewBy', 'state', 'severity'],
];

/**
 * Reads desk/terms.yaml, a list of terms and patterns with what is known of each. Throws a UsageError that names the
 * entry and what is wrong with it; a pattern that is not linear, too large or malformed is refused with the reason.
 */
export async function readTerms(files: Files, file: string): Promise<readonly DeskTerm[]> {
  const data = readYamlFile(files, file) ?? [];
  const name = path.basename(file);
  if (!Array.isArray(data)) throw wrong(name, 1, { zh: '应是一个列表', en: 'the file must be a list' });
  const terms: DeskTerm[] = [];
  for (const [index, entry] of data.entries()) terms.push(await readTerm(entry as unknown, name, index + 1));
  return terms;
}

async function readTerm(entry: unknown, name: string, number: number): Promise<DeskTerm> {
  const fail = (message: Localised) => wrong(name, number, message);
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry))
    throw fail({ zh: '应写明 term 或 pattern', en: 'term or pattern is needed' });
  const fields = entry as Entry;
  const unknown = Object.keys(fields).find((key) => !KEYS.includes(key));
  if (unknown !== undefined) {
    throw fail({
      zh: `不认识“${unknown}”，可用的有 ${KEYS.join('、')}`,
      en: `unknown key ${unknown}; known are ${KEYS.join(', ')}`,
    });
  }
  const text = (key: string) => textIn(fields, key, fail);
  const list = (key: string) => listIn(fields, key, fail);
  return {
    ...(await finderOf(text('term'), text('pattern'), fail)),
    replacement: text('replacement'),
    why: text('why') ?? '',
    except: list('except'),
    near: list('near'),
    matches: list('matches'),
    allows: list('allows'),
    owner: text('owner'),
    source: text('source'),
    reviewBy: dateIn(text('reviewBy'), fail),
    state: oneOf(text('state') ?? 'active', ['pilot', 'active'] as const, 'state', fail),
    severity: oneOf(text('severity') ?? 'warning', ['error', 'warning', 'advice'] as const, 'severity', fail),
  };
}

type Fail = (message: Localised) => UsageError;

async function finderOf(
  term: string | null,
  pattern: string | null,
  fail: Fail,
): Promise<Pick<DeskTerm, 'term' | 'find'>> {
  if ((term === null) === (pattern === null)) {
    throw fail({ zh: 'term 和 pattern 应写且只写一项', en: 'give either term or pattern' });
  }
  if (term !== null) return { term, find: findWord(term) };
  // Most desks have words only, and need no library for patterns.
  const { compilePattern } = await import('../language/linear-pattern.ts');
  const compiled = compilePattern(pattern ?? '');
  if ('find' in compiled) return { term: pattern ?? '', find: compiled.find };
  const { detail, refused } = compiled;
  throw fail(
    {
      syntax: {
        zh: `pattern 不能用（${detail}）；回溯引用、前后断言会拖慢检查，不支持，请改用 except、near`,
        en: `pattern refused (${detail}); back references and looking around would make checking slow: use except or near`,
      },
      'too-large': {
        zh: `pattern 太大（${detail}），请拆开`,
        en: `pattern is too large (${detail}); part it`,
      },
      'empty-match': { zh: 'pattern 会匹配空文本', en: 'pattern matches the empty text' },
    }[refused],
  );
}

function findWord(word: string): PatternFinder {
  return (text) => {
    const places: { start: number; end: number }[] = [];
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length))
      places.push({ start: at, end: at + word.length });
    return places;
  };
}

function textIn(fields: Entry, key: string, fail: Fail): string | null {
  const value = fields[key];
  if (value === undefined || value === null) return null;
  if (typeof value === 'string' && value.trim() !== '') return value;
  throw fail({ zh: `${key} 应是文字`, en: `${key} must be text` });
}

function listIn(fields: Entry, key: string, fail: Fail): readonly string[] {
  const value = fields[key] ?? [];
  const list: unknown[] = Array.isArray(value) ? value : [value];
  if (list.every((it): it is string => typeof it === 'string' && it !== '')) return list;
  throw fail({ zh: `${key} 应是文字的列表`, en: `${key} must be a list of texts` });
}

function dateIn(written: string | null, fail: Fail): DeskTerm['reviewBy'] {
  if (written === null) return null;
  const date = parseCivilDate(written);
  if (date !== null) return date;
  throw fail({
    zh: `reviewBy 的“${written}”不是日期，应像 2026-12-31`,
    en: `reviewBy must be a date such as 2026-12-31`,
  });
}

function oneOf<Word extends string>(written: string, words: readonly Word[], key: string, fail: Fail): Word {
  const word = words.find((it) => it === written);
  if (word !== undefined) return word;
  throw fail({
    zh: `${key} 的“${written}”不对，可用的有 ${words.join('、')}`,
    en: `${key} "${written}" must be one of ${words.join(', ')}`,
  });
}

function wrong(name: string, number: number, message: Localised): UsageError {
  return new UsageError({
    zh: `${name} 第 ${number} 项：${message.zh}。`,
    en: `${name}, entry ${number}: ${message.en}.`,
  });
}

import type { PatternFinder } from '../language/linear-pattern.ts';
import type { Localised } from '../model/localised.ts';
import type { DeskTerm } from '../model/newsroom.ts';
import type { Files } from '../platform/platform.ts';
import {
  dayAt,
  type RegisterEntry,
  readEntries,
  registerError,
  textAt,
  textsAt,
  wordAt,
} from './register-entries.ts';

const KEYS = [
  ...['term', 'pattern', 'replacement', 'why', 'except', 'near', 'matches', 'allows'],
  ...['owner', 'source', 'reviewBy', 'state', 'severity'],
];

/**
 * terms.yaml: terms and patterns with what is known of each. Throws a UsageError that names the entry and what is wrong
 * with it; a pattern that is not linear, too large or malformed is refused with the reason.
 */
export async function readTerms(files: Files, file: string): Promise<readonly DeskTerm[]> {
  const terms: DeskTerm[] = [];
  for (const entry of readEntries(files, file, KEYS, ['term', 'pattern'])) terms.push(await termOf(entry));
  return terms;
}

async function termOf(entry: RegisterEntry): Promise<DeskTerm> {
  return {
    ...(await finderOf(entry)),
    replacement: textAt(entry, 'replacement') ?? null,
    why: textAt(entry, 'why') ?? '',
    except: textsAt(entry, 'except'),
    near: textsAt(entry, 'near'),
    matches: textsAt(entry, 'matches'),
    allows: textsAt(entry, 'allows'),
    owner: textAt(entry, 'owner') ?? null,
    source: textAt(entry, 'source') ?? null,
    reviewBy: dayAt(entry, 'reviewBy') ?? null,
    state: wordAt(entry, 'state', ['active', 'pilot']),
    severity: wordAt(entry, 'severity', ['warning', 'error', 'advice']),
  };
}

async function finderOf(entry: RegisterEntry): Promise<Pick<DeskTerm, 'term' | 'isPattern' | 'find'>> {
  const [term, pattern] = [textAt(entry, 'term'), textAt(entry, 'pattern')];
  if (term !== undefined && pattern !== undefined) {
    throw registerError(entry.place, {
      zh: 'term 和 pattern 只能写一项，请删去一项',
      en: 'has both term and pattern; remove one',
    });
  }
  if (term !== undefined) return { term, isPattern: false, find: findWord(term) };
  // Most desks have words only, and need no library for patterns.
  const { compilePattern } = await import('../language/linear-pattern.ts');
  const compiled = compilePattern(pattern ?? '');
  if ('find' in compiled) return { term: pattern ?? '', isPattern: true, find: compiled.find };
  throw registerError(entry.place, refusal(compiled.refused, compiled.detail));
}

function refusal(reason: 'syntax' | 'too-large' | 'empty-match', detail: string): Localised {
  return {
    syntax: {
      zh: `pattern 不能用（${detail}）；回溯引用、前后断言会拖慢检查，不支持，请改用 except、near`,
      en: `pattern refused (${detail}); back references and looking around would make checking slow: use except or near`,
    },
    'too-large': { zh: `pattern 太大（${detail}），请拆开`, en: `pattern is too large (${detail}); part it` },
    'empty-match': { zh: 'pattern 会匹配空文本', en: 'pattern matches the empty text' },
  }[reason];
}

function findWord(word: string): PatternFinder {
  return (text) => {
    const places: { start: number; end: number }[] = [];
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length))
      places.push({ start: at, end: at + word.length });
    return places;
  };
}

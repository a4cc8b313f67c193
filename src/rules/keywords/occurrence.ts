import { nameDifference } from '../../language/name-distance.ts';
import type { Article } from '../../model/article.ts';
import type { Desk } from '../../model/newsroom.ts';

/** Longest word whose pieces and abbreviations are looked for; a longer one must stand as it is. Folded UTF-16 units. */
const LONGEST = 40;
/** What a piece of a compound has at least. */
const LEAST_PIECE = 2;
/** Longest abbreviation. */
const LONGEST_ABBREVIATION = 4;
/** A written-out form is at most so many times as long as its abbreviation, and two characters: 作协, 作家协会. */
const STRETCH = 4;
/** An abbreviation reaches into the last characters of the full form: 全国人大, 全国人民代表大会. */
const LAST_CHARACTERS = 3;

const folded = new WeakMap<Article, string>();

/**
 * A text for comparing: letters and digits alone, full-width ones made narrow, capitals small. So “互联网＋” is found as 互联网+,
 * and 王　琳 as 王琳.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** All that an article says, in its running text and in its copy slip beside the tags; folded once for all rules. */
export function foldedText(article: Article): string {
  const known = folded.get(article);
  if (known !== undefined) return known;
  const parts = [
    ...article.passages.map((it) => it.text),
    ...article.bylines.map((it) => it.text),
    ...article.credits.flatMap((it) => [it.name, it.affiliation]),
    ...[article.placeTag, article.rubric, article.series?.name, article.source],
  ];
  const text = fold(parts.filter((it) => typeof it === 'string').join('\n'));
  folded.set(article, text);
  return text;
}

/**
 * Whether a text holds a word or says the same in other letters: its pieces, as far as they make `share` of it (1: all of
 * 留守儿童 关爱), an abbreviation of it (全国人大 for 全国人民代表大会), or what it abbreviates (作家协会 for 作协). True of what
 * is no word. `text` is folded. Linear in it.
 */
export function isSaidIn(text: string, word: string, share: number): boolean {
  const wanted = fold(word);
  if (wanted === '' || text.includes(wanted)) return true;
  if (wanted.length > LONGEST) return false;
  return shareIn(text, wanted) >= share || isAbbreviatedIn(text, wanted) || isWrittenOutIn(text, wanted);
}

const formsByDesk = new WeakMap<Desk, ReadonlyMap<string, readonly string[]>>();

/** The forms that the desk's registers know of a word, itself among them: of one meaning, or of one body or person. */
export function formsOf(word: string, desk: Desk): readonly string[] {
  const known = formsByDesk.get(desk) ?? formsIn(desk);
  formsByDesk.set(desk, known);
  return known.get(word) ?? [];
}

function formsIn({ thesaurus, organisations, people }: Desk): ReadonlyMap<string, readonly string[]> {
  const entries = [
    ...thesaurus.map(({ preferred, forms }) => [preferred, ...forms]),
    ...organisations.map(({ name, short, former }) => [name, ...short, ...former.map((it) => it.name)]),
    ...people.map(({ name, aliases }) => [name, ...aliases]),
  ];
  const known = new Map<string, readonly string[]>();
  for (const forms of entries) for (const it of forms) known.set(it, [...(known.get(it) ?? []), ...forms]);
  return known;
}

/**
 * What stands in a folded text instead of a word: as long, three characters or more, and one character different that
 * sounds or looks alike (互联网思维 for 互联网思惟); null when nothing does.
 */
export function nearMissIn(text: string, word: string): string | null {
  const wanted = fold(word);
  if (wanted.length < 3 || wanted.length > LONGEST) return null;
  for (let start = 0; start + wanted.length <= text.length; start++) {
    let apart = 0;
    for (let at = 0; at < wanted.length && apart < 2; at++) {
      if (text.charCodeAt(start + at) !== wanted.charCodeAt(at)) apart++;
    }
    if (apart !== 1) continue;
    const found = text.slice(start, start + wanted.length);
    const difference = nameDifference(wanted, found);
    if (difference === 'sound' || difference === 'shape') return found;
  }
  return null;
}

/** The share of a word that pieces of it make which the text holds, 0 to 1: 1 for 留守儿童关爱 where both words stand. */
function shareIn(text: string, word: string): number {
  const covered = new Array<number>(word.length + 1).fill(0);
  for (let start = 0; start < word.length; start++) {
    const before = covered[start] ?? 0;
    covered[start + 1] = Math.max(covered[start + 1] ?? 0, before);
    for (let end = start + LEAST_PIECE; end <= word.length; end++) {
      // What a piece lacks, a longer one lacks too.
      if (!text.includes(word.slice(start, end))) break;
      covered[end] = Math.max(covered[end] ?? 0, before + end - start);
    }
  }
  return (covered[word.length] ?? 0) / word.length;
}

/** 妇联 for 妇女联合会: begins with its first character, leaves some out, and comes near its end. */
function isAbbreviatedIn(text: string, word: string): boolean {
  if (word.length < LEAST_PIECE + LAST_CHARACTERS) return false;
  const first = word.charAt(0);
  for (let at = text.indexOf(first); at >= 0; at = text.indexOf(first, at + 1)) {
    let last = 0;
    let leavesOut = false;
    for (let next = at + 1; next < text.length; next++) {
      const found = word.indexOf(text.charAt(next), last + 1);
      if (found < 0) break;
      leavesOut ||= found > last + 1;
      last = found;
      if (leavesOut && last >= word.length - LAST_CHARACTERS) return true;
    }
  }
  return false;
}

/** 作家协会 for 作协: its characters in order, close together. */
function isWrittenOutIn(text: string, word: string): boolean {
  if (word.length > LONGEST_ABBREVIATION) return false;
  const first = word.charAt(0);
  for (let at = text.indexOf(first); at >= 0; at = text.indexOf(first, at + 1)) {
    const stretch = text.slice(at, at + STRETCH * word.length + 2);
    let from = 0;
    for (const character of word) {
      from = stretch.indexOf(character, from) + 1;
      if (from === 0) break;
    }
    if (from > 0) return true;
  }
  return false;
}

import type { Segmenter, Token } from '../../language/segment/segmenter.ts';
import { FREE_TAGS, LEADS_ON } from './data/joint-words.ts';
import { SENTENCE_END } from './hard-wrap.ts';
import { joinedPhrase } from './phrase.ts';
import type { Join, JoinReason, Unit } from './unit.ts';

/** Finds characters of the same sound; see {@link HomophonesOf}. */
export type HomophonesOf = (character: string) => readonly string[];

/** What the search for torn paragraphs needs of the language. */
export interface JointKnowledge {
  readonly segmenter: Segmenter;
  /** Common characters that sound as a character does, tones apart, without itself. */
  readonly homophonesOf: HomophonesOf;
}

/** What a paragraph may end with: an end mark, a mark that closes one, or one that leads on to a list. */
const ENDS = /[。！？…”’」』）】》〉：；—～.!?:;)\]"'·]$/u;
const PAUSE = /[，、；,;。]/;
/** Characters on each side of a joint that the segmenter sees. */
const CONTEXT = 10;
const SHOWN = 4;
/** A fragment without an end mark that is shorter may be a subhead. Code points. */
const LEAST_TORN = 26;
const MOST_CANDIDATES = 3;
const CONFIDENCE: Readonly<Record<JoinReason, number>> = {
  'word-across': 0.97,
  'leads-on': 0.9,
  'no-end-mark': 0.85,
};

/**
 * Puts together the paragraphs that a column break tore: the first has no end mark, and a word runs across the cut, or
 * the first ends with a word that leads on, or is too long for display type. Nothing is put between them.
 */
export function joinTornUnits(units: readonly Unit[], knowledge: JointKnowledge): readonly Unit[] {
  const joined: Unit[] = [];
  for (const unit of units) {
    const at = beforeFurniture(joined);
    const before = joined[at];
    const join = before === undefined ? null : joinOf(joined, at, unit, knowledge);
    if (before === undefined || join === null) joined.push(unit);
    else joined[at] = merged(before, unit, join);
  }
  return joined;
}

/** Index of the last unit that is no furniture: a page number may stand between the halves. */
function beforeFurniture(units: readonly Unit[]): number {
  let at = units.length - 1;
  while (at >= 0 && units[at]?.kind === 'furniture') at--;
  return at;
}

function joinOf(units: readonly Unit[], at: number, next: Unit, knowledge: JointKnowledge): Join | null {
  const before = units[at];
  if (before === undefined || !mayBeTorn(units, at, next)) return null;
  const left = before.phrase.text;
  const right = next.phrase.text;
  const token = tokenAcross(left, right, knowledge.segmenter);
  const reason = reasonOf(before, left, right, token);
  if (reason === null) return null;
  return {
    numbers: [before.lines.at(-1)?.number ?? 0, next.lines[0]?.number ?? 0],
    left: [...left].slice(-SHOWN).join(''),
    right: [...right].slice(0, SHOWN).join(''),
    reason,
    confidence: CONFIDENCE[reason],
    candidates: token === null ? candidatesAt(left, right, knowledge) : [],
  };
}

/** Running text that breaks off, with running text after it that nothing opens. */
function mayBeTorn(units: readonly Unit[], at: number, next: Unit): boolean {
  const before = units[at];
  if (before === undefined || ENDS.test(before.phrase.text)) return false;
  const isRunning = before.kind === 'body' || before.kind === 'opening' || isFragment(units, at);
  const followsOn = next.kind === 'body' || (next.kind === 'display' && SENTENCE_END.test(next.phrase.text));
  // A page that indents its paragraphs does not indent what goes on from the column before.
  const opensParagraph = (next.lines[0]?.indent ?? 0) >= 1.5 && (before.lines[0]?.indent ?? 0) >= 1.5;
  return isRunning && followsOn && !opensParagraph;
}

/** A short line inside a story, where a subhead may stand: torn text only if the words say so. */
function isFragment(units: readonly Unit[], at: number): boolean {
  const above = units[beforeFurniture(units.slice(0, at))];
  return units[at]?.kind === 'display' && (above?.kind === 'body' || above?.kind === 'opening');
}

function reasonOf(before: Unit, left: string, right: string, token: Token | null): JoinReason | null {
  if (before.kind === 'display' && isSetApart(before)) return null;
  if (token !== null) return 'word-across';
  if (LEADS_ON.test(left)) return 'leads-on';
  if (before.kind === 'display' || /^[“‘「『《]/.test(right)) return null;
  const tail = left.split(/[。！？!?]/).at(-1) ?? '';
  return [...left].length >= LEAST_TORN && PAUSE.test(left) && [...tail].length >= 4 ? 'no-end-mark' : null;
}

/** Headings of Word and HTML, and bold lines, are subheads whatever their words are. */
function isSetApart(unit: Unit): boolean {
  return unit.lines.some((line) => line.form.kind === 'heading' || line.bold);
}

function merged(before: Unit, next: Unit, join: Join): Unit {
  const phrase = joinedPhrase([before.phrase, next.phrase]);
  return {
    kind: before.kind === 'display' ? 'body' : before.kind,
    phrase,
    lines: [...before.lines, ...next.lines],
    meant: phrase,
    joins: [...(before.joins ?? []), join, ...(next.joins ?? [])],
  };
}

/** The word of the dictionary that stands across a cut; null when the cut is between words. */
function tokenAcross(left: string, right: string, segmenter: Segmenter): Token | null {
  const before = [...left].slice(-CONTEXT).join('');
  const after = [...right].slice(0, CONTEXT).join('');
  const across = segmenter
    .cut(before + after)
    .find((token) => token.start < before.length && token.end > before.length);
  return across !== undefined && isKnown(across, segmenter) ? across : null;
}

/** A number or a Latin word across a cut is as sure as a word of the dictionary; a guessed one is not. */
function isKnown(token: Token, segmenter: Segmenter): boolean {
  if (/^[A-Za-z0-9.,%]+$/.test(token.word)) return /[A-Za-z]{2}|\d/.test(token.word);
  return /\p{Script=Han}/u.test(token.word) && segmenter.rarity(token.word) !== null;
}

/**
 * Words that would stand across the cut if one of the characters at it were misprinted for another of the same sound.
 * Asked for only where the character after or before the cut is no word by itself.
 */
function candidatesAt(left: string, right: string, knowledge: JointKnowledge): readonly string[] {
  const last = [...left].at(-1) ?? '';
  const first = [...right][0] ?? '';
  if (!/^\p{Script=Han}$/u.test(last) || !/^\p{Script=Han}$/u.test(first)) return [];
  const { segmenter, homophonesOf } = knowledge;
  const words: string[] = [];
  if (isDangling(left, right, 'after', segmenter)) {
    const stem = left.slice(0, -last.length);
    for (const other of homophonesOf(last))
      words.push(...wordAcross(stem + other, right, segmenter, stem.length));
  }
  if (isDangling(left, right, 'before', segmenter)) {
    const rest = right.slice(first.length);
    for (const other of homophonesOf(first)) words.push(...wordAcross(left, other + rest, segmenter, null));
  }
  return ranked(words, left + right, segmenter);
}

/** The word across the cut; when `from` is given it must begin there (UTF-16 offset in `left`). */
function wordAcross(
  left: string,
  right: string,
  segmenter: Segmenter,
  from: number | null,
): readonly string[] {
  const token = tokenAcross(left, right, segmenter);
  if (token === null) return [];
  const start = token.start + Math.max(0, left.length - [...left].slice(-CONTEXT).join('').length);
  return from === null || start === from ? [token.word] : [];
}

/** True when the character on one side of a cut is a token by itself and no word that stands alone. */
function isDangling(left: string, right: string, side: 'before' | 'after', segmenter: Segmenter): boolean {
  const before = [...left].slice(-CONTEXT).join('');
  const tokens = segmenter.cut(before + [...right].slice(0, CONTEXT).join(''));
  const token =
    side === 'after'
      ? tokens.find((it) => it.start === before.length)
      : tokens.find((it) => it.end === before.length);
  return token !== undefined && [...token.word].length === 1 && !FREE_TAGS.has(token.tag);
}

/** Words whose other characters the article uses come first, then the commoner ones. */
function ranked(words: readonly string[], context: string, segmenter: Segmenter): readonly string[] {
  const weight = (word: string) =>
    [...word].filter((it) => context.includes(it)).length * 4 - (segmenter.rarity(word) ?? 14);
  return [...new Set(words)].sort((one, other) => weight(other) - weight(one)).slice(0, MOST_CANDIDATES);
}

import type { Segmenter, Token } from '../../language/segment/segmenter.ts';
import { FREE_TAGS, OPENERS } from './data/joint-words.ts';
import { SENTENCE_END } from './hard-wrap.ts';
import { leadsOn } from './leads-on.ts';
import { LIST_ITEM } from './line-kind.ts';
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
/** An indented line begins a paragraph. Em. */
const INDENT = 1.5;
/** Of a paragraph as much as decides. UTF-16 units. */
const SEEN = 400;
const RUNNING: ReadonlySet<string> = new Set(['body', 'opening', 'display']);
/** A fragment without an end mark that is shorter may be a subhead. Code points. */
const LEAST_TORN = 26;
const MOST_CANDIDATES = 3;
const CONFIDENCE: Readonly<Record<JoinReason, number>> = {
  'word-across': 0.97,
  'leads-on': 0.9,
  'no-end-mark': 0.85,
};

/** Units that are one paragraph, and what joins them; one unit and no joint for most. */
interface Chain {
  readonly units: Unit[];
  readonly joins: Join[];
}

/**
 * Puts together the paragraphs that a column break tore: the first has no end mark, and a word runs across the cut, or
 * the first ends with a word that leads on, or is too long for display type. Nothing is put between them.
 */
export function joinTornUnits(units: readonly Unit[], knowledge: JointKnowledge): readonly Unit[] {
  const chains: Chain[] = [];
  for (const unit of units) {
    const at = beforeFurniture(chains, chains.length);
    const before = chains[at];
    const join =
      before === undefined ? null : joinOf(before, chains[beforeFurniture(chains, at)], unit, knowledge);
    if (before === undefined || join === null) chains.push({ units: [unit], joins: [] });
    else {
      before.units.push(unit);
      before.joins.push(join);
    }
  }
  return chains.map(paragraphOf);
}

/** Index of the last chain before `end` that is no furniture: a page number may stand between the halves. -1 for none. */
function beforeFurniture(chains: readonly Chain[], end: number): number {
  let at = end - 1;
  while (at >= 0 && chains[at]?.units[0]?.kind === 'furniture') at--;
  return at;
}

function paragraphOf({ units, joins }: Chain): Unit {
  const [first] = units;
  if (first === undefined) throw new Error('a chain without units');
  if (units.length === 1) return first;
  const phrase = joinedPhrase(units.map((it) => it.phrase));
  const kind = first.kind === 'display' ? 'body' : first.kind;
  return { kind, phrase, lines: units.flatMap((it) => it.lines), meant: phrase, joins };
}

/** The joint between a paragraph and the next unit; null when they are two. `above` stands before the paragraph. */
function joinOf(chain: Chain, above: Chain | undefined, next: Unit, knowledge: JointKnowledge): Join | null {
  const before = chain.units.at(-1);
  if (before === undefined) return null;
  const isFragment = chain.units.length === 1 && isShortLine(before, above?.units[0]);
  if (!mayBeTorn(before, isFragment, next)) return null;
  const left = before.phrase.text.slice(-SEEN);
  const right = next.phrase.text.slice(0, SEEN);
  const token = tokenAcross(left, right, knowledge.segmenter);
  const reason = reasonOf(before, isFragment, left, right, token, knowledge.segmenter);
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
function mayBeTorn(before: Unit, isFragment: boolean, next: Unit): boolean {
  if (ENDS.test(before.phrase.text) || LIST_ITEM.test(next.phrase.text)) return false;
  const isRunning = before.kind !== 'display' || isFragment;
  const followsOn = next.kind === 'body' || (next.kind === 'display' && SENTENCE_END.test(next.phrase.text));
  // A page that indents its paragraphs does not indent what goes on from the column before.
  const isIndented = [before, next].every((it) => (it.lines[0]?.indent ?? 0) >= INDENT);
  const opensParagraph = isIndented && !/[，、]$/.test(before.phrase.text);
  return RUNNING.has(before.kind) && isRunning && followsOn && !opensParagraph;
}

/** A short line inside a story, where a subhead may stand: torn text only if the words say so. */
function isShortLine(unit: Unit, above: Unit | undefined): boolean {
  return unit.kind === 'display' && (above?.kind === 'body' || above?.kind === 'opening');
}

function reasonOf(
  before: Unit,
  isFragment: boolean,
  left: string,
  right: string,
  token: Token | null,
  segmenter: Segmenter,
): JoinReason | null {
  if (isFragment && isSetApart(before)) return null;
  if (token !== null && !(isFragment && beginsWithWord(right, segmenter))) return 'word-across';
  if (leadsOn(left, segmenter)) return 'leads-on';
  if (isFragment || /^[“‘「『《]/.test(right)) return null;
  if (OPENERS.test(right)) return null;
  // No paragraph ends so, however short it is.
  if (/[，、]$/.test(left)) return 'no-end-mark';
  const tail = left.split(/[。！？!?]/).at(-1) ?? '';
  return [...left].length >= LEAST_TORN && PAUSE.test(left) && [...tail].length >= 4 ? 'no-end-mark' : null;
}

/** True for a text that is whole by itself: after 惠及多少人 the word 民政局 begins a sentence, 人民 runs across by chance. */
function beginsWithWord(right: string, segmenter: Segmenter): boolean {
  const [first] = segmenter.cut([...right].slice(0, CONTEXT).join(''));
  return first !== undefined && [...first.word].length > 1;
}

/** Headings of Word and HTML, and bold lines, are subheads whatever their words are. */
function isSetApart(unit: Unit): boolean {
  return unit.lines.some((line) => line.form.kind === 'heading' || line.bold);
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

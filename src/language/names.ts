import { isHan } from './characters.ts';
import { type NamePlace, nameEvidence } from './name-evidence.ts';
import { COMPOUND_SURNAMES, SINGLE_SURNAMES } from './surnames.ts';
import { NAME_LOOKALIKES } from './surnames-lookalikes.ts';

/** Rank of each surname, 0 the commonest. */
const SINGLE_RANKS: ReadonlyMap<string, number> = new Map([...SINGLE_SURNAMES].map((it, rank) => [it, rank]));
const COMPOUND = new Set(COMPOUND_SURNAMES);

/** Han of every plane, and the interpunct that parts the halves of minority and foreign names. */
const JOINED_NAME = /^\p{Script=Han}{1,6}(?:[·•・]\p{Script=Han}{1,8}){1,4}$/u;
/** Asked before the pattern of Latin names, which takes long to make. */
const BEGINS_HAN = /^[\u4e00-\u9fff]/;
const LATIN_NAME = /^\p{Lu}[\p{Script=Latin}.'’-]{0,30}(?: \p{Lu}[\p{Script=Latin}.'’-]{0,30}){0,4}$/u;

/** Longest run of characters that is looked at for names, and longest name in it. */
const LONGEST = 40;
const LONGEST_NAME = 4;

/**
 * True for what may well be a person's name: a known surname with one or two characters after it, a name with an
 * interpunct (阿卜杜拉·买买提), or a Latin one. Everyday words that begin with a surname (简介, 方面) are none.
 */
export function isPlausibleName(text: string): boolean {
  if (text.length > 64 || NAME_LOOKALIKES.has(text)) return false;
  if (nameCost([...text]) !== null) return true;
  return !isHanOnly(text) && (JOINED_NAME.test(text) || (!BEGINS_HAN.test(text) && LATIN_NAME.test(text)));
}

/** True for text that is Han characters and nothing else, those outside the BMP included. */
export function isHanOnly(text: string): boolean {
  return text !== '' && [...text].every((it) => isHan(it.codePointAt(0) ?? 0));
}

/** True for a single character or two characters that are a Chinese surname. */
export function isSurname(text: string): boolean {
  return SINGLE_RANKS.has(text) || COMPOUND.has(text);
}

/**
 * Parts names that run together (邢云, 王金财陈兆洪) by their surnames; names in `known` are preferred to all
 * others. Null when the text is not wholly made of plausible names.
 */
export function splitNames(text: string, known: ReadonlySet<string> = new Set()): readonly string[] | null {
  const characters = [...text];
  if (known.has(text)) return [text];
  if (characters.length > LONGEST || !isHanOnly(text)) return isPlausibleName(text) ? [text] : null;
  const best: Split[] = [{ cost: 0, names: [] }];
  for (let end = 1; end <= characters.length; end++) best.push(bestSplit(characters, end, best, known));
  return best[characters.length]?.names ?? null;
}

/** Characters parted into names; `names` is null when they cannot be parted. */
interface Split {
  readonly cost: number;
  readonly names: readonly string[] | null;
}

/** The likeliest way to part the characters before `end`, from the ways found for the shorter stretches. */
function bestSplit(
  characters: readonly string[],
  end: number,
  shorter: readonly Split[],
  known: ReadonlySet<string>,
): Split {
  let best: Split = { cost: Number.POSITIVE_INFINITY, names: null };
  for (let start = Math.max(0, end - LONGEST_NAME); start <= end - 2; start++) {
    const before = shorter[start];
    const name = characters.slice(start, end).join('');
    const cost = known.has(name) ? KNOWN_NAME : nameCost(characters.slice(start, end));
    if (before === undefined || before.names === null || cost === null || before.cost + cost >= best.cost)
      continue;
    best = { cost: before.cost + cost, names: [...before.names, name] };
  }
  return best;
}

/** Of ten people some one or two have a given name of one character: nats against two. */
const SHORT_GIVEN_NAME = 1.7;
/** Surnames of two characters are rarer than they look beside a single one. */
const COMPOUND_EVIDENCE = 5;
/** A name that is known is preferred to all others. */
const KNOWN_NAME = -1000;

/**
 * How unlikely it is that characters are one name, in nats from what is likeliest: by how common the surname is and how
 * much its characters speak for a given name. Null when they can be none.
 */
function nameCost(characters: readonly string[]): number | null {
  const text = characters.join('');
  if (!isHanOnly(text) || NAME_LOOKALIKES.has(text)) return null;
  const compound = COMPOUND.has(characters.slice(0, 2).join('')) && characters.length >= 3;
  const given = characters.slice(compound ? 2 : 1);
  if ((!compound && !SINGLE_RANKS.has(characters[0] ?? '')) || given.length < 1 || given.length > 2)
    return null;
  const surname = compound ? COMPOUND_EVIDENCE : evidenceOf(characters[0], 'surname');
  const [first, second] = given;
  const rest =
    second === undefined
      ? evidenceOf(first, 'alone') - SHORT_GIVEN_NAME
      : evidenceOf(first, 'first') + evidenceOf(second, 'second');
  return -surname - rest;
}

function evidenceOf(character: string | undefined, place: NamePlace): number {
  return nameEvidence(character?.codePointAt(0) ?? 0, place);
}

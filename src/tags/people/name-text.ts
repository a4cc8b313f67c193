import type { Token } from '../../language/segment/segmenter.ts';
import type { CutPassage } from '../copy/cut-passages.ts';
import { FAMOUS_PEOPLE } from './data/famous-people.ts';

/** A passage in which names are looked for. */
export interface NameText {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Index of the token that covers a UTF-16 unit; -1 where none does. */
  readonly tokenOf: Int32Array;
  /** What stands before and behind each offset says of a name, once it was asked (nats); NaN until then. */
  readonly before: Float64Array;
  readonly after: Float64Array;
  /** Whether it holds an interpunct or a dash, which join names. */
  readonly joints: boolean;
  /** How rare a word is in news, see Segmenter.rarity. */
  readonly rarity: (word: string) => number | null;
  /** Names that are known before: staff, register, byline, or found elsewhere in the article. */
  readonly known: KnownNames;
}

/** The known names that begin at an offset of a text. */
export type KnownNames = (text: string, start: number) => readonly string[];

/** Prepares a passage. Words of byline and dateline cover nothing: no name is looked for there. */
export function nameTextOf(
  { text, tokens }: Pick<CutPassage, 'text' | 'tokens'>,
  rarity: NameText['rarity'],
  known: KnownNames = knownNames([]),
): NameText {
  const tokenOf = new Int32Array(text.length).fill(-1);
  // Plain loops: words are short, and this runs for every one of them.
  for (let index = 0; index < tokens.length; index++) {
    const { start, end } = tokens[index] as Token;
    for (let at = start; at < end; at++) tokenOf[at] = index;
  }
  const beside = () => new Float64Array(text.length + 1).fill(Number.NaN);
  return {
    text,
    tokens,
    tokenOf,
    rarity,
    known,
    joints: /[·—]/.test(text),
    before: beside(),
    after: beside(),
  };
}

let famous: KnownNames | null = null;

/** Names for {@link NameText.known}, and with them the people whom everybody knows. */
export function knownNames(names: readonly string[]): KnownNames {
  famous ??= namesOf(FAMOUS_PEOPLE);
  const everybody = famous;
  if (names.length === 0) return everybody;
  const own = namesOf(names);
  return (text, start) => {
    const known = own(text, start);
    return known.length > 0 ? known : everybody(text, start);
  };
}

const NOBODY: readonly string[] = [];

/** One look-up a length of name, however many names there are. */
export function namesOf(names: readonly string[]): KnownNames {
  const all = new Set(names);
  // Units, not characters: a character is a string that must be made before it is looked up.
  const openings = new Set(names.map((it) => it.charCodeAt(0)));
  const lengths = [...new Set(names.map((it) => it.length))].filter((it) => it > 0);
  return (text, start) => {
    if (!openings.has(text.charCodeAt(start))) return NOBODY;
    let found: string[] | null = null;
    for (const length of lengths) {
      const name = text.slice(start, start + length);
      if (!all.has(name)) continue;
      if (found === null) found = [name];
      else found.push(name);
    }
    return found ?? NOBODY;
  };
}

/** The token that covers a UTF-16 unit; null where none does. */
export function tokenAt({ tokens, tokenOf }: NameText, offset: number): Token | null {
  return tokens[tokenOf[offset] ?? -1] ?? null;
}

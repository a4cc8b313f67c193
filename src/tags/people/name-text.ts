import type { Token } from '../../language/segment/segmenter.ts';
import type { CutPassage } from '../copy/cut-passages.ts';
import { FAMOUS_PEOPLE } from './data/famous-people.ts';

/** A passage in which names are looked for. */
export interface NameText {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Index of the token that covers a UTF-16 unit; -1 where none does. */
  readonly tokenOf: Int32Array;
  /** How rare a word is in news, see Segmenter.rarity. */
  readonly rarity: (word: string) => number | null;
  /** Names that are known before: staff, register, byline, or found elsewhere in the article. */
  readonly known: KnownNames;
}

/** The known names that begin with a UTF-16 unit. */
export type KnownNames = (first: string) => readonly string[];

/** Prepares a passage. Words of byline and dateline cover nothing: no name is looked for there. */
export function nameTextOf(
  { text, tokens }: Pick<CutPassage, 'text' | 'tokens'>,
  rarity: NameText['rarity'],
  known: KnownNames = knownNames([]),
): NameText {
  const tokenOf = new Int32Array(text.length).fill(-1);
  for (const [index, { start, end }] of tokens.entries()) tokenOf.fill(index, start, end);
  return { text, tokens, tokenOf, rarity, known };
}

let famous: ReadonlyMap<string, readonly string[]> | null = null;

/** Names for {@link NameText.known}, and with them the people whom everybody knows. */
export function knownNames(names: readonly string[]): KnownNames {
  famous ??= byFirst(FAMOUS_PEOPLE);
  const everybody = famous;
  const own = byFirst(names);
  return (first) => {
    const known = everybody.get(first) ?? NOBODY;
    const more = own.get(first);
    return more === undefined ? known : [...more, ...known];
  };
}

const NOBODY: readonly string[] = [];

function byFirst(names: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const name of new Set(names)) {
    const group = groups.get(name.charAt(0));
    if (group === undefined) groups.set(name.charAt(0), [name]);
    else group.push(name);
  }
  return groups;
}

/** The token that covers a UTF-16 unit; null where none does. */
export function tokenAt({ tokens, tokenOf }: NameText, offset: number): Token | null {
  return tokens[tokenOf[offset] ?? -1] ?? null;
}

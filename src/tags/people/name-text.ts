import type { Token } from '../../language/segment/segmenter.ts';
import type { CutPassage } from '../copy/cut-passages.ts';

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

/** Names by their first UTF-16 unit. */
export type KnownNames = ReadonlyMap<string, readonly string[]>;

/** Prepares a passage. Words of byline and dateline cover nothing: no name is looked for there. */
export function nameTextOf(
  { text, tokens }: Pick<CutPassage, 'text' | 'tokens'>,
  rarity: NameText['rarity'],
  known: KnownNames = new Map(),
): NameText {
  const tokenOf = new Int32Array(text.length).fill(-1);
  for (const [index, { start, end }] of tokens.entries()) tokenOf.fill(index, start, end);
  return { text, tokens, tokenOf, rarity, known };
}

/** Arranges names for {@link NameText.known}. */
export function knownNames(names: Iterable<string>): KnownNames {
  const known = new Map<string, string[]>();
  for (const name of new Set(names)) {
    const list = known.get(name.charAt(0));
    if (list === undefined) known.set(name.charAt(0), [name]);
    else list.push(name);
  }
  return known;
}

/** The token that covers a UTF-16 unit; null where none does. */
export function tokenAt({ tokens, tokenOf }: NameText, offset: number): Token | null {
  return tokens[tokenOf[offset] ?? -1] ?? null;
}

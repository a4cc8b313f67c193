import type { TaggedWord, Token } from './segmenter.ts';

/** Desk words by their first UTF-16 unit, the longest first. */
type DeskWordIndex = ReadonlyMap<string, readonly TaggedWord[]>;

/** Arranges desk words for {@link joinDeskWords}. */
export function indexDeskWords(words: readonly TaggedWord[]): DeskWordIndex {
  const index = new Map<string, TaggedWord[]>();
  for (const word of words) {
    const first = word.word.charAt(0);
    const list = index.get(first);
    if (list === undefined) index.set(first, [word]);
    else list.push(word);
  }
  for (const list of index.values()) list.sort((a, b) => b.word.length - a.word.length);
  return index;
}

/**
 * Makes one token of the tokens that together are a desk word, and gives it the desk's tag. The dictionaries
 * know the desk words too, but cannot hold words with punctuation (“6·26”禁毒日) and weigh words differently.
 */
export function joinDeskWords(
  text: string,
  tokens: readonly Token[],
  index: DeskWordIndex,
): readonly Token[] {
  if (index.size === 0) return tokens;
  const joined: Token[] = [];
  for (let at = 0; at < tokens.length; ) {
    const found = deskWordAt(text, tokens, at, index);
    const token = tokens[at] as Token;
    joined.push(found === null ? token : { ...found.word, start: token.start, end: found.end });
    at = found?.next ?? at + 1;
  }
  return joined;
}

interface Found {
  readonly word: TaggedWord;
  readonly end: number;
  /** Index of the token after the word. */
  readonly next: number;
}

function deskWordAt(text: string, tokens: readonly Token[], at: number, index: DeskWordIndex): Found | null {
  const start = tokens[at]?.start ?? 0;
  for (const word of index.get(text.charAt(start)) ?? []) {
    const end = start + word.word.length;
    if (!text.startsWith(word.word, start)) continue;
    let next = at;
    while ((tokens[next]?.end ?? end) < end) next++;
    if (tokens[next]?.end === end) return { word, end, next: next + 1 };
  }
  return null;
}

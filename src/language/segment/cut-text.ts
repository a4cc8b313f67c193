import { splitPieces } from './pieces.ts';
import type { TagWords, Token } from './segmenter.ts';

/**
 * The words of a text. Only runs of letters reach the library; all else is cut here, so that every library gives
 * the same tokens for it.
 */
export function cutText(text: string, tagWords: TagWords): Token[] {
  const tokens: Token[] = [];
  for (const { kind, start, end } of splitPieces(text)) {
    if (kind === 'run') pushRun(tokens, start, tagWords(text.slice(start, end)));
    else tokens.push({ word: text.slice(start, end), start, end, tag: TAGS[kind] });
  }
  return tokens;
}

const TAGS = { date: 't', number: 'm', other: 'x' } as const;

function pushRun(tokens: Token[], runStart: number, words: ReturnType<TagWords>): void {
  let start = runStart;
  for (const { word, tag } of words) {
    const end = start + word.length;
    const known = tag === 'x' || tag === '' ? unknownTag(word) : tag;
    tokens.push({ word, start, end, tag: known });
    start = end;
  }
}

/** One library tags Latin letters and digits, the other calls them unknown. */
function unknownTag(word: string): string {
  if (/^[0-9]+$/.test(word)) return 'm';
  return /^[A-Za-z0-9]+$/.test(word) ? 'eng' : 'x';
}

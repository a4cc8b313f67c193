import type { Token } from '../../language/segment/segmenter.ts';

/** Index of the last token that starts at an offset or before it, -1 when none does. By binary search. */
export function lastTokenFrom(tokens: readonly Token[], offset: number): number {
  let low = -1;
  let high = tokens.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((tokens[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Index of the token that starts at an offset, -1 when none does. */
export function tokenAt(tokens: readonly Token[], offset: number): number {
  const at = lastTokenFrom(tokens, offset);
  return tokens[at]?.start === offset ? at : -1;
}

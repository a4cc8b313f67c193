import { isSpace, joinsPrevious } from './characters.ts';

const ZERO_WIDTH_JOINER = 0x200d;

/**
 * The end of the cluster that begins at an offset: a code point with the combining marks, selectors, modifiers and
 * joined code points after it, or the two letters of a flag. Clusters are never split, by a line break or a cut
 * excerpt. A space is a cluster of its own. UTF-16 offset; the text's end when there is nothing at `at`.
 */
export function clusterEnd(text: string, at: number): number {
  const first = text.codePointAt(at);
  if (first === undefined) return text.length;
  let end = at + lengthOf(first);
  if (isSpace(first)) return end;
  if (isRegionalIndicator(first) && isRegionalIndicator(text.codePointAt(end))) end += 2;
  for (let next = text.codePointAt(end); next !== undefined; next = text.codePointAt(end)) {
    if (!joinsPrevious(next)) break;
    end += lengthOf(next);
    if (next === ZERO_WIDTH_JOINER) end += lengthOf(text.codePointAt(end));
  }
  return end;
}

function lengthOf(codePoint: number | undefined): number {
  if (codePoint === undefined) return 0;
  return codePoint > 0xffff ? 2 : 1;
}

function isRegionalIndicator(codePoint: number | undefined): boolean {
  return codePoint !== undefined && codePoint >= 0x1f1e6 && codePoint <= 0x1f1ff;
}

/**
 * All matches of a global pattern in a text, in order. As `matchAll`, which clones the pattern at each call; of a text
 * without a match this costs one look and no object.
 */
export function matchesIn(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (match === null) return NONE;
  const matches: RegExpExecArray[] = [];
  for (; match !== null; match = pattern.exec(text)) {
    matches.push(match);
    if (match[0] === '') pattern.lastIndex = placeAfter(text, pattern);
  }
  return matches;
}

/**
 * The place behind an empty match. A pattern of code points would, asked within a surrogate pair, go back to its beginning
 * and match there for ever.
 */
function placeAfter(text: string, { lastIndex, flags }: RegExp): number {
  const isPair = /[uv]/.test(flags) && (text.codePointAt(lastIndex) ?? 0) > 0xffff;
  return lastIndex + (isPair ? 2 : 1);
}

const NONE: readonly RegExpExecArray[] = [];

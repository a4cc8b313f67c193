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
    if (match[0] === '') pattern.lastIndex += 1;
  }
  return matches;
}

const NONE: readonly RegExpExecArray[] = [];

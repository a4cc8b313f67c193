const BEGINS = /^\p{L}/u;
const PLAIN = /[\p{L}\p{N}]/u;

/**
 * An id for an entry, from its name and code: 李旦, 祁阳县-431121. What is no letter or digit is written as its code point
 * between low lines (`阿卜杜拉_b7_买买提`), so that two names never meet; an id begins with a letter.
 */
export function anchorOf(name: string, code: string | null): string {
  const letters = [...name];
  const id = letters.map((it, at) => (at === 0 ? firstOf(it) : PLAIN.test(it) ? it : coded(it))).join('');
  return code === null ? id : `${id}-${code.replace(/^.*:/, '').replace(/[^\p{L}\p{N}]/gu, coded)}`;
}

/** No other id begins with x and two low lines: what follows an x is a letter, or a code of one low line. */
function firstOf(character: string): string {
  return BEGINS.test(character) ? character : `x_${coded(character)}`;
}

function coded(character: string): string {
  return `_${(character.codePointAt(0) ?? 0).toString(16)}_`;
}

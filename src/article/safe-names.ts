const CONTROL = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;
const WEB_ADDRESS = /^https?:\/\/[^\s\\]+$/i;
const PAGE_NUMBER = /^[A-Za-z]{0,3}\d{1,3}$/;
const SAFE_ID = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}._-]{0,127}$/u;

/**
 * True for a picture's web address, or for its path below the draft's folder. A path that climbs out (`..`, also
 * written %2e%2e), is absolute, has a backslash, another scheme or a control character is not safe.
 */
export function isSafePath(path: string): boolean {
  if (path === '' || CONTROL.test(path)) return false;
  if (WEB_ADDRESS.test(path)) return true;
  const plain = path.replace(/%2e/gi, '.').replace(/%2f/gi, '/').replace(/%5c/gi, '\\').replace(/%3a/gi, ':');
  return !/^[/~]|[\\:]/.test(plain) && !plain.split('/').includes('..');
}

/** True for an id that is one safe path segment: letters, digits, Han, and . _ - after the first. */
export function isSafeId(id: string): boolean {
  return SAFE_ID.test(id) && !id.includes('..') && !id.endsWith('.');
}

/** True for a page number as papers write them: A02, 04, AA12. */
export function isPageNumber(text: string): boolean {
  return PAGE_NUMBER.test(text);
}

/**
 * The article's name in outputs: the file name without its ending, made one safe path segment. `article` when
 * nothing of it is left.
 */
export function slugOf(path: string): string {
  const file = path.split(/[/\\]/).at(-1) ?? '';
  const stem = file.replace(/\.[A-Za-z\d]{1,12}$/, '');
  // Most file names are plain: the costly pattern is not compiled for them.
  const slug = /^[\w-]*$/.test(stem) ? stem : stem.normalize('NFC').replace(/[^\p{L}\p{M}\p{N}_-]/gu, '-');
  const cut = [...slug].slice(0, 80).join('');
  return trimHyphens(cut) || 'article';
}

function trimHyphens(text: string): string {
  let start = 0;
  let end = text.length;
  while (text[start] === '-') start++;
  while (end > start && text[end - 1] === '-') end--;
  return text.slice(start, end);
}

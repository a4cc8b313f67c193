import { AFTER_NAMES, BEFORE_NAMES } from './data/name-neighbours.ts';
import { isPlausibleName, isSurname } from './names.ts';

const HAN_AT_END = /\p{Script=Han}$/u;
const BEFORE = new RegExp(`(?:${BEFORE_NAMES.join('|')})$`);
const AFTER = new RegExp(`^(?:${AFTER_NAMES.join('|')})`);

/**
 * Whether the character at an offset may be part of a given name: a surname stands one or two characters before
 * it. With `certain`, the name must also begin the text or stand after a mark or an office, or before a word of
 * saying. UTF-16 offset of the character's first unit.
 */
export function mayBeInGivenName(text: string, at: number, certain: boolean): boolean {
  const before = [...text.slice(Math.max(0, at - 6), at)];
  const own = String.fromCodePoint(text.codePointAt(at) ?? 0);
  const next = [...text.slice(at + own.length, at + own.length + 2)][0] ?? '';
  for (const length of [1, 2, 3]) {
    const head = before.slice(-length).join('');
    if ([...head].length < length || !opensWithSurname(head)) continue;
    for (const name of [head + own, head + own + next]) {
      if (!isPlausibleName(name)) continue;
      const start = at - head.length;
      if (!certain || standsAsName(text.slice(0, start), text.slice(start + name.length))) return true;
    }
  }
  return false;
}

function opensWithSurname(head: string): boolean {
  const [first = '', second = ''] = head;
  return isSurname(first) || isSurname(first + second);
}

function standsAsName(before: string, after: string): boolean {
  const left = before.slice(-4);
  return left === '' || !HAN_AT_END.test(left) || BEFORE.test(left) || AFTER.test(after.slice(0, 3));
}

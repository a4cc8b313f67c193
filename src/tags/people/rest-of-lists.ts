import { isSurname } from '../../language/names.ts';
import type { Span } from '../../model/text.ts';
import { uncovered } from '../copy/uncovered.ts';
import { LISTED } from './data/name-weights.ts';
import { NO_NAMES } from './data/no-names.ts';
import type { FoundName } from './found-name.ts';

/** A member of a list between two 、, with what brackets behind it say. */
const MEMBER =
  /(?<=、)(\p{Script=Han}{2,3})(?:[（(][^（）()、]{1,8}[）)])?(?=、|等|[0-9]{1,3}(?:人|名|位)|$|[。，；])/gu;

/**
 * The members of lists that are built like names though nothing else shows it (方向明、金石开、查良玉), where most members are
 * names for certain or of that build.
 */
export function restOfLists(text: string, names: readonly FoundName[]): readonly FoundName[] {
  if (names.length === 0 || !text.includes('、')) return [];
  const ends = new Map(names.map((it) => [it.start, it.end]));
  const lists = listsIn(text);
  const free = new Set(uncovered(lists.flat(), names, text.length));
  return lists.flatMap((list) => {
    const others = list.filter((it) => free.has(it));
    const alike = others.filter((it) => isNameBuilt(text.slice(it.start, it.end)));
    const found = list.filter((it) => ends.get(it.start) === it.end).length;
    // Two names make a list of names; one does when all others are built like names.
    const isOfNames = found >= 2 || (found === 1 && alike.length === others.length);
    return isOfNames ? alike.map((it) => ({ ...it, evidence: LISTED })) : [];
  });
}

/** The members of each list; those of one list stand side by side. */
function listsIn(text: string): readonly (readonly Span[])[] {
  const lists: Span[][] = [];
  let end = -1;
  for (const match of text.matchAll(MEMBER)) {
    const [whole, name = ''] = match;
    const span = { start: match.index, end: match.index + name.length };
    if (match.index === end + 1) lists.at(-1)?.push(span);
    else lists.push([span]);
    end = match.index + whole.length;
  }
  return lists;
}

function isNameBuilt(member: string): boolean {
  return isSurname(member.charAt(0)) && !NO_NAMES.has(member);
}

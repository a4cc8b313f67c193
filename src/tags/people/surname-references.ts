import { officesIn } from '../../language/mention-titles.ts';
import { isSurname } from '../../language/names.ts';
import type { CutPassage } from '../copy/cut-passages.ts';
import { uncovered } from '../copy/uncovered.ts';
import type { NameMention } from './name-mentions.ts';

/** Surnames with an office behind them (易书记), where one of the names alone has that surname; `name` is the whole name. */
export function surnameReferences(
  passages: readonly CutPassage[],
  found: readonly NameMention[],
  names: readonly string[],
): readonly NameMention[] {
  const bySurname = soleBearers(names);
  if (bySurname.size === 0) return [];
  const taken = groupsOf(found);
  return passages.flatMap(({ text }, passage) =>
    uncovered(referencesIn(text, passage, bySurname), taken.get(passage) ?? [], text.length),
  );
}

function groupsOf(found: readonly NameMention[]): ReadonlyMap<number, readonly NameMention[]> {
  const groups = new Map<number, NameMention[]>();
  for (const mention of found) {
    const group = groups.get(mention.passage);
    if (group === undefined) groups.set(mention.passage, [mention]);
    else group.push(mention);
  }
  return groups;
}

/** The name by its surname, for surnames that one name alone has. */
function soleBearers(names: readonly string[]): ReadonlyMap<string, string> {
  const bearers = new Map<string, string | null>();
  for (const name of names) {
    const size = name.length > 2 && isSurname(name.slice(0, 2)) ? 2 : 1;
    const surname = name.slice(0, size);
    if (isSurname(surname)) bearers.set(surname, bearers.has(surname) ? null : name);
  }
  return new Map(
    [...bearers].flatMap(([surname, name]) => (name === null ? [] : [[surname, name] as const])),
  );
}

function referencesIn(
  text: string,
  passage: number,
  bySurname: ReadonlyMap<string, string>,
): readonly NameMention[] {
  return officesIn(text).flatMap(({ start: end, kind }) => {
    const size = [2, 1].find((it) => bySurname.has(text.slice(end - it, end)));
    const name = size === undefined || end < size ? undefined : bySurname.get(text.slice(end - size, end));
    if (kind !== 'office' || size === undefined || name === undefined) return [];
    return [{ passage, start: end - size, end, name, evidence: 0, title: null }];
  });
}

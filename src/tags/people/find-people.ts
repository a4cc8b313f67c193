import { officeAt } from '../../language/mention-titles.ts';
import { isSurname } from '../../language/names.ts';
import type { Segmenter } from '../../language/segment/segmenter.ts';
import type { Credit } from '../../model/article.ts';
import type { TaggedPerson } from '../../model/tags.ts';
import type { Copy } from '../copy/copy.ts';
import type { CutPassage } from '../copy/cut-passages.ts';
import { type Mention, type Named, sourceOf } from '../copy/mention.ts';
import { ownNames } from '../copy/own-names.ts';
import { CERTAIN } from './data/name-weights.ts';
import { knownNames, nameTextOf } from './name-text.ts';
import { namesIn } from './names-in.ts';
import { titlesOf } from './title-of.ts';

/**
 * The people of an article: those whom its bylines credit, then those of its text in the order of mention. A name that
 * one place shows for certain is found at its other places too, and so is a surname with an office (易书记) that one
 * person alone can be meant by.
 */
export function findPeople(copy: Copy, rarity: Segmenter['rarity']): readonly Named<TaggedPerson>[] {
  const credits = creditsOf(copy);
  const seeds = [...credits.keys(), ...registered(copy)];
  const own = new Set(ownNames(copy));
  const found = findNames(copy.passages, rarity, seeds).filter((it) => !own.has(it.name));
  const people = new Map<string, readonly NameMention[]>();
  for (const name of credits.keys()) people.set(name, []);
  for (const mention of found) people.set(mention.name, [...(people.get(mention.name) ?? []), mention]);
  const whole = joinParts(people);
  const references = referencesIn(copy.passages, found, [...whole.keys()]);
  return [...whole].map(([name, mentions]) => {
    const all = [...mentions, ...references.filter((it) => it.name === name)].sort(byPlace);
    return { thing: personOf(name, all, credits.get(name), copy.passages), mentions: all };
  });
}

/** A place where somebody is named; `name` is the whole name. */
interface NameMention extends Mention {
  readonly name: string;
  /** Evidence in nats. */
  readonly evidence: number;
  /** The title that stands with it. */
  readonly title: string | null;
}

/** The people whom the bylines credit, by name; the first credit of each. */
function creditsOf({ article }: Copy): ReadonlyMap<string, Credit> {
  const credits = new Map<string, Credit>();
  for (const credit of [...article.credits, ...article.bylines.flatMap((it) => it.credits)]) {
    if (!credits.has(credit.name)) credits.set(credit.name, credit);
  }
  return credits;
}

/** Names that the newsroom's registers know. */
function registered({ options }: Copy): readonly string[] {
  const staff = (options.staff ?? []).map((it) => it.name);
  return [...staff, ...(options.people ?? []).flatMap((it) => [it.name, ...it.aliases])];
}

/** Names in all passages; those that are certain somewhere are looked for everywhere. */
function findNames(
  passages: readonly CutPassage[],
  rarity: Segmenter['rarity'],
  seeds: readonly string[],
): readonly NameMention[] {
  const first = readAll(passages, rarity, seeds);
  const certain = first.filter((it) => it.evidence >= CERTAIN).map((it) => it.name);
  const news = new Set(certain.filter((it) => !seeds.includes(it)));
  // A name that stands only once is found already.
  const again = passages.some(({ text }, passage) =>
    [...news].some(
      (name) => countOf(name, text) > first.filter((it) => it.passage === passage && it.name === name).length,
    ),
  );
  return again ? readAll(passages, rarity, [...seeds, ...news]) : first;
}

function countOf(name: string, text: string): number {
  return text.split(name).length - 1;
}

function readAll(
  passages: readonly CutPassage[],
  rarity: Segmenter['rarity'],
  seeds: readonly string[],
): readonly NameMention[] {
  const known = knownNames(seeds);
  return passages.flatMap((cut, passage) => {
    const text = nameTextOf(cut, rarity, known);
    const names = namesIn(text);
    const titles = titlesOf(text, names);
    return names.map(({ start, end, evidence }, index) => {
      return {
        passage,
        start,
        end,
        evidence,
        name: cut.text.slice(start, end),
        title: titles[index] ?? null,
      };
    });
  });
}

/** Mentions by the whole name: 马吉 belongs to 约翰·马吉 where the article has him. */
function joinParts(
  people: ReadonlyMap<string, readonly NameMention[]>,
): ReadonlyMap<string, readonly NameMention[]> {
  const joined = [...people.keys()].filter((name) => name.includes('·'));
  if (joined.length === 0) return people;
  const whole = new Map<string, readonly NameMention[]>();
  for (const [name, mentions] of people) {
    const full = joined.find((it) => it.endsWith(`·${name}`)) ?? name;
    whole.set(full, [...(whole.get(full) ?? []), ...mentions]);
  }
  return whole;
}

/** Surnames with an office behind them, where one of the names alone has that surname. */
function referencesIn(
  passages: readonly CutPassage[],
  found: readonly NameMention[],
  names: readonly string[],
): readonly NameMention[] {
  const bySurname = soleBearers(names);
  if (bySurname.size === 0) return [];
  return passages.flatMap(({ text }, passage) => {
    const taken = found.filter((it) => it.passage === passage);
    return surnamesBeforeOffices(text, bySurname)
      .filter(({ start, end }) => !taken.some((it) => it.start < end && start < it.end))
      .map(({ start, end, name }) => ({ passage, start, end, name, evidence: 0, title: null }));
  });
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

function surnamesBeforeOffices(
  text: string,
  bySurname: ReadonlyMap<string, string>,
): readonly { readonly start: number; readonly end: number; readonly name: string }[] {
  return [...bySurname].flatMap(([surname, name]) => {
    const places = [];
    for (let start = text.indexOf(surname); start >= 0; start = text.indexOf(surname, start + 1)) {
      const end = start + surname.length;
      if (officeAt(text, end)?.kind === 'office') places.push({ start, end, name });
    }
    return places;
  });
}

function personOf(
  name: string,
  mentions: readonly NameMention[],
  credit: Credit | undefined,
  passages: readonly CutPassage[],
): TaggedPerson {
  const title = mentions.find((it) => it.title !== null)?.title ?? null;
  const [earliest] = mentions;
  const first = credit?.span.start ?? (earliest === undefined ? 0 : sourceOf(earliest, passages));
  return {
    name,
    ...(title === null ? {} : { title }),
    ...(credit === undefined ? {} : { role: credit.role }),
    first,
    mentions: mentions.length,
    confidence: credit === undefined ? confidenceOf(mentions) : 1,
  };
}

/** The likelihood that the evidence of the clearest mention stands for; two decimals. */
function confidenceOf(mentions: readonly NameMention[]): number {
  const most = Math.max(...mentions.map((it) => it.evidence));
  return Math.round(100 / (1 + Math.exp(-most))) / 100;
}

function byPlace(one: Mention, other: Mention): number {
  return one.passage - other.passage || one.start - other.start;
}

import type { Segmenter } from '../../language/segment/segmenter.ts';
import type { Credit } from '../../model/article.ts';
import type { TaggedPerson } from '../../model/tags.ts';
import type { Copy } from '../copy/copy.ts';
import type { CutPassage } from '../copy/cut-passages.ts';
import { type Mention, type Named, sourceOf } from '../copy/mention.ts';
import { ownNames } from '../copy/own-names.ts';
import { type NameMention, nameMentions } from './name-mentions.ts';
import { surnameReferences } from './surname-references.ts';

/**
 * The people of an article: those whom its bylines credit, then those of its text in the order of mention. A name that
 * one place shows for certain is found at its other places too, and so is a surname with an office (易书记) that one
 * person alone can be meant by.
 */
export function findPeople(copy: Copy, rarity: Segmenter['rarity']): readonly Named<TaggedPerson>[] {
  const credits = creditsOf(copy);
  const own = new Set(ownNames(copy));
  const seeds = [...credits.keys(), ...registered(copy)];
  const found = nameMentions(copy.passages, rarity, seeds).filter((it) => !own.has(it.name));
  const fullNames = fullNamesOf(found);
  const names = [...new Set([...credits.keys(), ...found.map((it) => fullNames(it.name))])];
  const people = new Map<string, NameMention[]>(names.map((name) => [name, []]));
  for (const mention of found) people.get(fullNames(mention.name))?.push(mention);
  for (const mention of surnameReferences(copy.passages, found, names))
    people.get(mention.name)?.push(mention);
  return [...people].map(([name, mentions]) => {
    const inOrder = mentions.sort(byPlace);
    return { thing: personOf(name, inOrder, credits.get(name), copy.passages), mentions: inOrder };
  });
}

/** A paper, its desk or a column that a byline names where people stand: 新华社发, 本报编辑部, 新华时评. */
const NO_AUTHOR = /[报社台网]|编辑部|评论|时评|记者|通讯员/;

/** The people whom the bylines credit, by name; the first credit of each. */
function creditsOf({ article }: Copy): ReadonlyMap<string, Credit> {
  const credits = new Map<string, Credit>();
  for (const credit of [...article.credits, ...article.bylines.flatMap((it) => it.credits)]) {
    if (!credits.has(credit.name) && !NO_AUTHOR.test(credit.name)) credits.set(credit.name, credit);
  }
  return credits;
}

/** Names that the newsroom's registers know. */
function registered({ options }: Copy): readonly string[] {
  const staff = (options.staff ?? []).map((it) => it.name);
  return [...staff, ...(options.people ?? []).flatMap((it) => [it.name, ...it.aliases])];
}

/** The whole name that a name stands for: 马吉 for 约翰·马吉 where the article has him. */
function fullNamesOf(found: readonly NameMention[]): (name: string) => string {
  const byLastPart = new Map<string, string>();
  for (const { name } of found) {
    const last = name.slice(name.lastIndexOf('·') + 1);
    if (last !== name && !byLastPart.has(last)) byLastPart.set(last, name);
  }
  return (name) => byLastPart.get(name) ?? name;
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
  const most = mentions.reduce((best, it) => Math.max(best, it.evidence), 0);
  return Math.round(100 / (1 + Math.exp(-most))) / 100;
}

function byPlace(one: Mention, other: Mention): number {
  return one.passage - other.passage || one.start - other.start;
}

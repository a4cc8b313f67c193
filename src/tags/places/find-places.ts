import {
  type Division,
  type DivisionsOfDay,
  divisionsOn,
  isCovered,
} from '../../language/places/divisions.ts';
import { COMMON_NOUNS } from '../../language/places/place-words.ts';
import { stemOf } from '../../language/places/stems.ts';
import type { Article } from '../../model/article.ts';
import type { PlaceLink, TaggedPlace } from '../../model/tags.ts';
import type { Copy } from '../copy/copy.ts';
import type { CutPassage } from '../copy/cut-passages.ts';
import { type Mention, type Named, sourceOf } from '../copy/mention.ts';
import { backReferencesIn } from './back-references.ts';
import type { FoundName } from './found-name.ts';
import { fullNamesIn } from './read-full-names.ts';
import { readLabels } from './read-labels.ts';
import { readNames } from './read-names.ts';
import { regionChain } from './region.ts';
import { resolveNames } from './resolve-names.ts';

/** A place with all that names it. */
interface Gathered {
  readonly division: Division | null;
  /** As written, in the order of mention. */
  readonly names: FoundName[];
  readonly mentions: Mention[];
}

/**
 * The places of an article, its place tag and its dateline's place among them, in the order of mention: divisions of
 * China as of its date, towns and villages, countries, foreign cities and regions. A division that is known beyond
 * doubt bears its full name in the tables (郴州市 where the copy says 郴州), so that an index has one name a place;
 * others bear the fullest name in the article. The place at the head of a body's name counts (湖南省妇联).
 */
export function findPlaces({ article, passages, options }: Copy): readonly Named<TaggedPlace>[] {
  const day = divisionsOn(article.date);
  const names = [...readLabels(article, day), ...namesIn(passages, article, day)];
  const region = regionChain(options.region, day);
  const resolved = resolveNames(names, region);
  const places = gather(names, resolved);
  const divisions = [...new Map([...resolved.values()].map((it) => [it.code, it])).values()];
  for (const { division, at } of backReferencesIn(passages, article, divisions, region))
    placeOf(places, division.code, division).mentions.push(at);
  return [...places.values()]
    .map((it) => named(it, resolved, article, { day, passages }))
    .sort((one, other) => one.thing.first - other.thing.first);
}

/** The names in the running text. A name without kind counts more readily when the article has it in full. */
function namesIn(
  passages: readonly CutPassage[],
  article: Article,
  day: DivisionsOfDay,
): readonly FoundName[] {
  const full = passages.map(fullNamesIn);
  const known = new Set(
    full.flatMap((mentions) => mentions.flatMap((it) => it.divisions.map((division) => division.stem))),
  );
  for (const label of [article.placeTag, article.dateline?.place]) {
    if (label !== null && label !== undefined) known.add(stemOf(label));
  }
  return passages.flatMap((cut, at) => readNames(cut, at, { full: full[at] ?? [], known, day }));
}

/** The names by place. A name without kind that means no division for certain is left out, and so is a common noun. */
function gather(
  names: readonly FoundName[],
  resolved: ReadonlyMap<FoundName, Division>,
): Map<string, Gathered> {
  const places = new Map<string, Gathered>();
  for (const name of names) {
    const division = resolved.get(name) ?? null;
    const isOpen =
      division === null && (name.form === 'bare' || name.form === 'chained' || COMMON_NOUNS.has(name.name));
    if (isOpen) continue;
    const place = placeOf(places, division?.code ?? name.name, division);
    place.names.push(name);
    if (name.at !== null) place.mentions.push(name.at);
  }
  return places;
}

function placeOf(places: Map<string, Gathered>, key: string, division: Division | null): Gathered {
  const place = places.get(key) ?? { division, names: [], mentions: [] };
  places.set(key, place);
  return place;
}

function named(
  { division, names, mentions }: Gathered,
  resolved: ReadonlyMap<FoundName, Division>,
  article: Article,
  { day, passages }: { readonly day: DivisionsOfDay; readonly passages: readonly CutPassage[] },
): Named<TaggedPlace> {
  const sorted = [...mentions].sort((a, b) => a.passage - b.passage || a.start - b.start);
  const [mention] = sorted;
  const labels = names.map((it) => it.label).filter((it) => it !== null);
  const country = names[0]?.country ?? null;
  const inText = mention === undefined ? Number.POSITIVE_INFINITY : sourceOf(mention, passages);
  const first = Math.min(inText, ...labels);
  const thing = {
    ...(division === null ? unknown(names, resolved, day) : known(division, names, article, day)),
    ...(country === null ? {} : { country }),
    ...{ first, mentions: mentions.length + labels.length },
  };
  return { thing, mentions: sorted };
}

/**
 * Name, code and chain of a division. Before the tables begin only provinces are certain to have been what they are:
 * 娄底市 was a county then.
 */
function known(
  division: Division,
  names: readonly FoundName[],
  { date }: Article,
  day: DivisionsOfDay,
): Pick<TaggedPlace, 'name' | 'code' | 'chain'> {
  if (date !== null && !isCovered(date) && division.level !== 'province') {
    const forms = names.map((it) => it.name);
    return { name: forms.reduce((one, other) => (other.length > one.length ? other : one), forms[0] ?? '') };
  }
  return { name: division.name, code: division.code, chain: chainOf(division, day) };
}

function unknown(
  names: readonly FoundName[],
  resolved: ReadonlyMap<FoundName, Division>,
  day: DivisionsOfDay,
): Pick<TaggedPlace, 'name' | 'chain'> {
  const name = names[0]?.name ?? '';
  for (const it of names) {
    const division = it.form === 'settlement' ? divisionBefore(it, resolved) : null;
    if (division !== null) return { name, chain: chainOf(division, day) };
  }
  return { name };
}

/** The division that a settlement lies in by the chain before it: of the county for the village behind its town. */
function divisionBefore(name: FoundName, resolved: ReadonlyMap<FoundName, Division>): Division | null {
  const town = name.before;
  const outer = town?.form === 'settlement' ? town.before : town;
  return outer === null || outer === undefined ? null : (resolved.get(outer) ?? null);
}

function chainOf(division: Division, day: DivisionsOfDay): readonly PlaceLink[] {
  const chain = new Map([[division.code, division]]);
  // Of an unknown day a code may have borne several names: the one that it bears still.
  for (const it of [...day.above(division)].reverse())
    if (!chain.has(it.code) || it.ended === null)
      chain.set(it.code, it.code === division.code ? division : it);
  return [...chain.values()].map(({ name, code, level }) => ({ name, code, level }));
}

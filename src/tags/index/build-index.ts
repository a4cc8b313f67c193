import type { Pinyin } from '../../language/pinyin.ts';
import type { CivilDate } from '../../model/civil-date.ts';
import type { Appearance, IndexEntry, IndexedTitle, IndexKind, TagIndex } from '../../model/tag-index.ts';
import { anchorOf } from './anchor.ts';
import { byCodeUnit, compareKeys, type SortKey, sortKeyOf } from './collation.ts';
import { type IndexedArticle, type IndexedThing, keyOf } from './indexed-thing.ts';
import type { JoinedNames } from './joined-names.ts';

/** What an index is made with. */
export interface IndexKnowledge {
  readonly joined: JoinedNames;
  readonly pinyin: Pick<Pinyin, 'readings'>;
}

/** What was gathered of one thing. */
interface Gathered {
  readonly name: string;
  readonly code: string | null;
  readonly chain: IndexEntry['chain'];
  readonly isAuthor: boolean;
  readonly forms: Set<string>;
  /** By path. */
  readonly appearances: Map<string, Appearance>;
}

/**
 * The index of one kind over articles, in time linear in the things they are tagged with. Things with one code are one, so
 * are names that the desk's registers join; authors stand apart from people in the news; the titles of a person are listed with the days on which they stand.
 */
export function buildIndex(
  kind: IndexKind,
  articles: readonly IndexedArticle[],
  { joined, pinyin }: IndexKnowledge,
): TagIndex {
  const gathered = new Map<string, Gathered>();
  const names = new Map<string, string>();
  for (const article of articles) {
    for (const thing of article.things[kind]) {
      if (thing.name === '') continue;
      const name = nameOf(thing, joined[kind]);
      const key = keyOf({ ...thing, name });
      names.set(keyOf(thing), key);
      gather(gathered, key, name, thing, article);
    }
  }
  const entries = new Map([...gathered].map(([key, it]) => [key, sortable(it, pinyin, kind === 'people')]));
  return {
    kind,
    entries: [...entries.values()].sort(inOrder).map((it) => it.entry),
    byKey: new Map([...names].flatMap(([name, key]) => withEntry(name, entries.get(key)?.entry))),
  };
}

/** The name that an index lists: a place with a code begins its own chain, with its full name. */
function nameOf({ name, code, chain }: IndexedThing, joined: ReadonlyMap<string, string>): string {
  const full = code === undefined ? undefined : chain?.[0]?.name;
  return full ?? joined.get(name) ?? name;
}

/** An entry with its place in the order. */
interface Sortable {
  readonly entry: IndexEntry;
  readonly key: SortKey;
}

function sortable(it: Gathered, pinyin: Pick<Pinyin, 'readings'>, isPerson: boolean): Sortable {
  const appearances = [...it.appearances.values()].sort(byPlace);
  const key = sortKeyOf(it.name, pinyin, isPerson);
  const entry = {
    ...{ name: it.name, code: it.code, chain: it.chain, appearances },
    within: (it.code === null ? it.chain : it.chain.slice(1)).map(({ name }) => name),
    anchor: anchorOf(it.name, it.isAuthor ? 'author' : (it.code ?? it.chain[0]?.code ?? null)),
    letter: key.letter,
    forms: [...it.forms].sort(byCodeUnit),
    titles: titlesOf(appearances),
    isAuthor: it.isAuthor,
  };
  return { entry, key };
}

function inOrder(one: Sortable, other: Sortable): number {
  return compareKeys(one.key, other.key) || byCodeUnit(one.entry.anchor, other.entry.anchor);
}

function withEntry(name: string, entry: IndexEntry | undefined): readonly (readonly [string, IndexEntry])[] {
  return entry === undefined ? [] : [[name, entry]];
}

function gather(
  gathered: Map<string, Gathered>,
  key: string,
  name: string,
  thing: IndexedThing,
  article: IndexedArticle,
): void {
  const before = gathered.get(key);
  const { code = null, chain = [], forms = [], role } = thing;
  const isAuthor = role !== undefined;
  const it = before ?? { name, code, chain, isAuthor, forms: new Set<string>(), appearances: new Map() };
  for (const form of [thing.name, ...forms]) if (form !== it.name) it.forms.add(form);
  it.appearances.set(article.path, appearanceOf(article, thing, it.appearances.get(article.path)));
  if (before === undefined) gathered.set(key, it);
}

/** How a thing appears in an article, together with what the article calls by another of its names. */
function appearanceOf(
  { path, slug, date, pageNumber, headline }: IndexedArticle,
  { title, role, mentions }: IndexedThing,
  before: Appearance | undefined,
): Appearance {
  const [told, did] = [before?.title ?? title, before?.role ?? role];
  return {
    ...{ path, slug, date, pageNumber, headline },
    mentions: mentions + (before?.mentions ?? 0),
    ...(told === undefined ? {} : { title: told }),
    ...(did === undefined ? {} : { role: did }),
  };
}

function titlesOf(appearances: readonly Appearance[]): readonly IndexedTitle[] {
  const titles = new Map<string, { from: CivilDate | null; to: CivilDate | null }>();
  for (const { title, date } of appearances) {
    if (title === undefined) continue;
    const days = titles.get(title);
    if (days === undefined) titles.set(title, { from: date, to: date });
    else days.to = date ?? days.to;
  }
  return [...titles].map(([title, { from, to }]) => ({ title, from, to }));
}

/** By day, those without one last; then by page number, A02 before A10; then by path. */
function byPlace(one: Appearance, other: Appearance): number {
  return (
    byCodeUnit(one.date ?? '~', other.date ?? '~') ||
    byCodeUnit(paddedPage(one.pageNumber), paddedPage(other.pageNumber)) ||
    byCodeUnit(one.path, other.path)
  );
}

function paddedPage(pageNumber: string | null): string {
  return pageNumber === null ? '~' : pageNumber.replace(/\d{1,3}/, (digits) => digits.padStart(3, '0'));
}

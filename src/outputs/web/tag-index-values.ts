import { NO_HEADLINE, placeTagWords } from '../../article/printed/headline-words.ts';
import { dateWords, dayWords } from '../../language/day-words.ts';
import type { CivilDate } from '../../model/civil-date.ts';
import {
  type Appearance,
  INDEX_KINDS,
  type IndexEntry,
  type IndexKind,
  type TagIndex,
} from '../../model/tag-index.ts';
import type { OutputContext, TaggedArticle } from '../output.ts';
import { frameOf } from './frame.ts';
import { INDEX_NAMES } from './index-names.ts';
import { articleFile, ISSUE_FILE, linkTo, pageFile, tagIndexFile } from './links.ts';

/** The indexes of an issue that list anything. */
export function indexesWithEntries({ indexes }: OutputContext): readonly TagIndex[] {
  if (indexes === null) return [];
  return INDEX_KINDS.map((kind) => indexes[kind]).filter((it) => it.entries.length > 0);
}

/** Links to an issue's indexes. */
export function indexLinks(context: OutputContext) {
  return indexesWithEntries(context).map(({ kind, entries }) => {
    return { name: INDEX_NAMES[kind], link: linkTo(tagIndexFile(kind)), count: entries.length };
  });
}

/**
 * A page of an index: of an issue, or, without one, of whatever was read. Its entries are filled in by hundreds, so that an
 * archive's index is no endless template. `articles` are those of the issue.
 */
export async function tagIndexPage(
  index: TagIndex,
  context: OutputContext,
  articles: readonly TaggedArticle[] = [],
): Promise<string> {
  const { groups, authors, ...values } = tagIndexValues(index, context, placeTagsOf(articles));
  const filled: { letter: string; id: string; parts: readonly string[] }[] = [];
  for (const { letter, id, entries } of groups) {
    filled.push({ letter, id, parts: await filledParts(entries, context) });
  }
  const parts = await filledParts(authors, context);
  return context.fillTemplate('web/tag-index.liquid', { ...values, groups: filled, authors: parts });
}

/** Most appearances that are filled in at once. */
const AT_ONCE = 400;

/** Entries as HTML, in stretches; an entry with many appearances goes through several. */
async function filledParts(
  entries: readonly EntryValues[],
  { fillTemplate }: OutputContext,
): Promise<readonly string[]> {
  const parts: string[] = [];
  let waiting: EntryPart[] = [];
  let count = 0;
  const fill = async () => {
    if (waiting.length > 0) {
      parts.push(await fillTemplate('web/tag-index-entries.liquid', { entries: waiting }));
    }
    [waiting, count] = [[], 0];
  };
  for (const entry of entries.flatMap(partsOf)) {
    if (count + entry.appearances.length > AT_ONCE) await fill();
    waiting.push(entry);
    count += entry.appearances.length;
  }
  await fill();
  return parts;
}

/** An entry, or a stretch of one. */
interface EntryPart extends EntryValues {
  readonly begins: boolean;
  readonly ends: boolean;
}

function partsOf(entry: EntryValues): readonly EntryPart[] {
  const { length } = entry.appearances;
  const parts: EntryPart[] = [];
  for (let at = 0; at < length; at += AT_ONCE) {
    const appearances = entry.appearances.slice(at, at + AT_ONCE);
    parts.push({ ...entry, appearances, begins: at === 0, ends: at + AT_ONCE >= length });
  }
  return parts;
}

type EntryValues = ReturnType<typeof entryValues>;

/** Place tags (郴州：) by slug: the headline of a brief does not tell where it is from. */
type PlaceTags = ReadonlyMap<string, string | null>;

function placeTagsOf(articles: readonly TaggedArticle[]): PlaceTags {
  return new Map(articles.map(({ article }) => [article.slug, placeTagWords(article)]));
}

function tagIndexValues(index: TagIndex, context: OutputContext, placeTags: PlaceTags) {
  const { issue } = context;
  const name = INDEX_NAMES[index.kind];
  const [first, last] = daysOf(index, context);
  const days = daysWords(first, last);
  const named = index.entries.filter((it) => !it.isAuthor);
  const authors = index.entries.filter((it) => it.isAuthor);
  const valuesOf = (entry: IndexEntry) =>
    entryValues(entry, { context, placeTags, onlyDay: first === last ? first : null });
  const groups = byLetter(named).map(({ letter, entries }) => {
    return { ...{ letter, id: letterId(letter) }, entries: entries.map(valuesOf) };
  });
  const title = [`${name}索引`, days].filter((it) => it !== '').join('　');
  return {
    frame: frameOf(context, tagIndexFile(index.kind), title, descriptionOf(name, named)),
    ...{ name, days, groups },
    issueLink: issue === null ? null : linkTo(ISSUE_FILE),
    others: indexLinks(context).map((it) => ({ ...it, current: it.name === name })),
    scope: scopeWords(index.kind, named.length, authors.length),
    /** Whether all letters flow in the same columns: columns of a long index would be too long to read. */
    flows: index.entries.length <= FLOWING,
    authors: authors.map(valuesOf),
  };
}

/** Most entries of an index whose letters flow in the same columns. */
const FLOWING = 90;

/** How much is listed; authors are told apart from people in the news. */
function scopeWords(kind: IndexKind, named: number, authors: number): string {
  const listed = `共${named}${kind === 'people' ? '人' : '条'}`;
  if (authors === 0) return listed;
  return named === 0 ? `作者${authors}人` : `${listed}，另有作者${authors}人`;
}

/** The issue's day, else the first and the last day on which anything appears; null when no article has a day. */
function daysOf(
  { entries }: TagIndex,
  { issue }: OutputContext,
): readonly [CivilDate | null, CivilDate | null] {
  if (issue !== null) return [issue.date, issue.date];
  let [first, last]: [CivilDate | null, CivilDate | null] = [null, null];
  for (const { appearances } of entries) {
    for (const { date } of appearances) {
      if (date === null) continue;
      if (first === null || date < first) first = date;
      if (last === null || date > last) last = date;
    }
  }
  return [first, last];
}

/** Days as a heading tells them; empty when there is none. */
function daysWords(first: CivilDate | null, last: CivilDate | null): string {
  if (first === null || last === null) return '';
  return first === last ? dayWords(first) : `${dateWords(first)}至${dateWords(last)}`;
}

/** Most names of a description. */
const DESCRIBED = 12;

function descriptionOf(name: string, entries: readonly IndexEntry[]): string {
  const first = entries.slice(0, DESCRIBED).map((it) => it.name);
  return first.length === 0 ? '' : `${name}索引：${first.join('、')}`;
}

function byLetter(entries: readonly IndexEntry[]) {
  const groups: { letter: string; entries: IndexEntry[] }[] = [];
  for (const entry of entries) {
    const last = groups.at(-1);
    if (last?.letter === entry.letter) last.entries.push(entry);
    else groups.push({ letter: entry.letter, entries: [entry] });
  }
  return groups;
}

/** No anchor of an entry has this form: a hyphen stands only before a code of digits and before `author`. */
function letterId(letter: string): string {
  return `letter-${letter === '#' ? 'other' : letter}`;
}

/** What an entry is told with. */
interface Telling {
  readonly context: OutputContext;
  readonly placeTags: PlaceTags;
  /** The day of the whole index, which is not repeated at every headline; null when it has several or none. */
  readonly onlyDay: CivilDate | null;
}

function entryValues(entry: IndexEntry, telling: Telling) {
  const { anchor, name, titles, chain, within, forms, appearances } = entry;
  return {
    id: anchor,
    name,
    /** What tells it apart: a person's titles, what a place lies in (the widest first, as it is written), other names. */
    details: [...titles.map((it) => it.title), ...(chain.length > 0 ? placeWords(within) : forms)],
    appearances: appearances.map((it) => appearanceValues(it, telling)),
  };
}

function placeWords(within: readonly string[]): readonly string[] {
  return within.length === 0 ? [] : [within.toReversed().join('')];
}

function appearanceValues(
  { slug, date, pageNumber, headline, path }: Appearance,
  { context, placeTags, onlyDay }: Telling,
) {
  const { issue } = context;
  const inIssue = issue !== null;
  return {
    date: date === onlyDay ? null : date,
    pageNumber,
    pageLink:
      inIssue && issue.pages.some((it) => it.pageNumber === pageNumber)
        ? linkTo(pageFile(pageNumber ?? ''))
        : null,
    placeTag: placeTags.get(slug) ?? null,
    headline: headline ?? (inIssue ? NO_HEADLINE : path),
    link: inIssue ? linkTo(articleFile(slug)) : null,
  };
}

import { type Appearance, INDEX_KINDS, type IndexEntry, type TagIndex } from '../../model/tag-index.ts';
import { CREDIT_LABELS } from '../credit-labels.ts';
import { dayWords } from '../day-words.ts';
import { NO_HEADLINE } from '../headline-words.ts';
import type { OutputContext } from '../output.ts';
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
 * archive's index is no endless template.
 */
export async function tagIndexPage(index: TagIndex, context: OutputContext): Promise<string> {
  const { groups, authors, ...values } = tagIndexValues(index, context);
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

function tagIndexValues(index: TagIndex, context: OutputContext) {
  const { issue } = context;
  const name = INDEX_NAMES[index.kind];
  const days = daysOf(index, context);
  const named = index.entries.filter((it) => !it.isAuthor);
  const authors = index.entries.filter((it) => it.isAuthor);
  const groups = byLetter(named).map(({ letter, entries }) => {
    return { ...{ letter, id: letterId(letter) }, entries: entries.map((it) => entryValues(it, context)) };
  });
  return {
    frame: frameOf(context, tagIndexFile(index.kind), `${name}索引　${days}`, descriptionOf(name, named)),
    ...{ name, days, groups },
    issueLink: issue === null ? null : linkTo(ISSUE_FILE),
    others: indexLinks(context).map((it) => ({ ...it, current: it.name === name })),
    count: index.entries.length,
    /** Whether all letters flow in the same columns: columns of a long index would be too long to read. */
    flows: index.entries.length <= FLOWING,
    authors: authors.map((it) => entryValues(it, context)),
  };
}

/** Most entries of an index whose letters flow in the same columns. */
const FLOWING = 90;

/** The issue's day, else the first and the last day on which anything appears; empty when no article has a day. */
function daysOf({ entries }: TagIndex, { issue }: OutputContext): string {
  if (issue !== null) return dayWords(issue.date);
  let [first, last] = ['', ''];
  for (const { appearances } of entries) {
    for (const { date } of appearances) {
      if (date === null) continue;
      if (first === '' || date < first) first = date;
      if (date > last) last = date;
    }
  }
  return first === last ? first : `${first} 至 ${last}`;
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

/** No anchor of an entry has this form: a hyphen stands only before a code of digits. */
function letterId(letter: string): string {
  return `letter-${letter === '#' ? 'other' : letter}`;
}

function entryValues(entry: IndexEntry, context: OutputContext) {
  const { anchor, name, titles, chain, within, forms, isAuthor, appearances } = entry;
  return {
    id: anchor,
    name,
    /** What tells it apart: a person's titles, what a place lies in, other names. */
    details: [...titles.map((it) => it.title), ...(chain.length > 0 ? within : forms)],
    appearances: appearances.map((it) => appearanceValues(it, context, isAuthor)),
  };
}

function appearanceValues(
  { slug, date, pageNumber, headline, role, path }: Appearance,
  { issue }: OutputContext,
  isAuthor: boolean,
) {
  const inIssue = issue !== null;
  return {
    date: inIssue && date === issue.date ? null : date,
    pageNumber,
    pageLink:
      inIssue && issue.pages.some((it) => it.pageNumber === pageNumber)
        ? linkTo(pageFile(pageNumber ?? ''))
        : null,
    headline: headline ?? (inIssue ? NO_HEADLINE : path),
    link: inIssue ? linkTo(articleFile(slug)) : null,
    /** What a person did for the article, where the person is in the news as well. */
    role: role === undefined || isAuthor ? null : CREDIT_LABELS[role],
  };
}

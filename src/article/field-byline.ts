import type { Byline, Credit } from '../model/article.ts';
import type { Draft, Problem } from '../model/draft.ts';
import type { Span } from '../model/text.ts';
import { type ParsedByline, parseByline } from './byline.ts';
import { cutByline } from './byline-cut.ts';
import { ROLE_WORDS } from './byline-roles.ts';
import { type CopySlipFields, fieldValue } from './copy-slip-fields.ts';

/** One line or record of the field. */
type Item =
  | string
  | { readonly role?: string | undefined; readonly name: string; readonly affiliation?: string | undefined };

/** No word for a role is longer, ranks included. UTF-16 units. */
const LONGEST_ROLE = 20;

/** A byline read from a text; `text` is what its spans count in. */
interface ReadItem extends ParsedByline {
  readonly text: string;
}

/**
 * The byline of the copy slip: one newspaper string, a list of such, or records of role and name. Brackets around
 * it are taken off, and a dateline before them. Null when there is none.
 */
export function readFieldByline(
  fields: CopySlipFields,
  draft: Draft,
  knownNames: readonly string[],
): Byline | null {
  const field = fieldValue(fields, 'byline', 'byline');
  if (field === null) return null;
  const items: readonly Item[] = Array.isArray(field.value) ? field.value : [field.value];
  const credits: Credit[] = [];
  const problems: Problem[] = [];
  let from = field.span.start;
  for (const item of items) {
    const read = typeof item === 'string' ? readLine(item, knownNames) : readPerson(item, knownNames);
    const place = placesOf(read.text, { start: from, end: field.span.end }, field.span, draft.text);
    credits.push(...read.credits.map((it) => ({ ...it, span: place(it.span) })));
    problems.push(...read.problems.map((it) => ({ ...it, span: place(it.span) })));
    from = Math.max(from, place({ start: 0, end: read.text.length }).start);
  }
  return { from: 'field', credits, span: field.span, text: items.map(textOf).join('\n'), problems };
}

/** （记者李旦）, with the dateline before it or without: 本报讯（记者 李旦）. */
const BRACKETED = /^\s*(?:[^（()）]{0,40}[讯电]\s*)?[（(](.*)[）)]\s*$/s;

function readLine(line: string, knownNames: readonly string[]): ReadItem {
  const bracketed = BRACKETED.exec(line)?.[1];
  const text = bracketed ?? line.trim();
  return { text, ...parseByline(text, { knownNames }) };
}

/** A record's name, read under its role. Spans count in the name; a problem of the role has the whole name's. */
function readPerson(person: Exclude<Item, string>, knownNames: readonly string[]): ReadItem {
  const text = person.name.trim();
  const word = roleWord(person.role);
  const known = isRoleWord(word);
  const lead = known ? `${word} ` : '作者 ';
  const read = parseByline(lead + text, { knownNames });
  const { affiliation } = person;
  const within = (span: Span): Span => ({
    start: Math.max(0, span.start - lead.length),
    end: Math.max(0, span.end - lead.length),
  });
  const problems = read.problems.map((it) => ({ ...it, span: within(it.span) }));
  const unknown = { kind: 'unparsable-byline', span: { start: 0, end: text.length }, values: { text: word } };
  return {
    text,
    credits: read.credits.map((it) => ({
      ...it,
      ...(affiliation === undefined ? {} : { affiliation: affiliation.trim() }),
      span: within(it.span),
    })),
    problems: known ? problems : [unknown, ...problems],
  };
}

/** True for words that name a role, and for none at all. */
function isRoleWord(word: string): boolean {
  if (word.length > LONGEST_ROLE) return false;
  return cutByline(word).every((it) => it.is === 'person' || it.is === 'work' || it.is === 'report');
}

/** A role as newspapers write it; English roles are translated. */
function roleWord(role: string | undefined): string {
  const written = role?.trim() ?? '';
  return Object.entries(ROLE_WORDS).find(([name]) => name === written)?.[1] ?? written;
}

function textOf(item: Item): string {
  return typeof item === 'string' ? item.trim() : `${roleWord(item.role)} ${item.name.trim()}`.trim();
}

/**
 * Leads from places in an item's text to the source: exactly where the item stands in it letter for letter, else
 * to where the very words stand, else to the whole field.
 */
function placesOf(text: string, within: Span, field: Span, source: string): (span: Span) => Span {
  const find = (words: string): number => {
    const at = words === '' ? -1 : source.slice(within.start, within.end).indexOf(words);
    return at < 0 ? -1 : within.start + at;
  };
  const whole = find(text);
  return (span) => {
    if (whole >= 0) return { start: whole + span.start, end: whole + span.end };
    const words = text.slice(span.start, span.end);
    const at = find(words);
    return at < 0 ? field : { start: at, end: at + words.length };
  };
}

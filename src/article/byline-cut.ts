import { splitNames } from '../language/names.ts';
import type { CreditRole } from '../model/article.ts';
import type { Span } from '../model/text.ts';
import {
  COLLECTIVE_BYLINES,
  ORNAMENTS,
  PERSON_WORDS,
  RANKS,
  REPORT_WORDS,
  TRAILING_WORKS,
  TWO_WORKS,
  WORK_WORDS,
} from './byline-roles.ts';

/** A piece of a byline as cut by its role words and separators; offsets in the byline's text. */
export type BylinePiece = Span &
  (
    | { readonly is: 'separator'; readonly text: string }
    /** Names, or something that is none. */
    | { readonly is: 'piece'; readonly text: string }
    | {
        readonly is: 'person';
        readonly role: CreditRole;
        readonly rank: string;
        readonly affiliation: string;
        /** The word as written, without the affiliation. */
        readonly text: string;
      }
    /** A body of people that signs as one, such as 本报评论员. */
    | { readonly is: 'collective'; readonly text: string }
    /** `leads` when a colon or slash binds the word to the names after it. */
    | {
        readonly is: 'work';
        readonly roles: readonly CreditRole[];
        readonly leads: boolean;
        readonly text: string;
      }
    | { readonly is: 'report'; readonly roles: readonly CreditRole[]; readonly text: string }
  );

const SEPARATOR = new RegExp(`[\\s、，,；;${ORNAMENTS}]+`);
const COLON = /[：:]$/;
/** Binds a word for work to names and to other words for work. */
const BINDER = /[/／：:]/;
/** 驻 with a place, before a word for a person: 驻京, 驻长沙. */
const POSTED = /驻[^\s\d/／]{1,3}$/;
/** The longest words come first, so that none is taken for a part of another. */
const PERSONS = [...PERSON_WORDS.keys()].sort((one, other) => other.length - one.length);
const REPORTS = [...REPORT_WORDS.keys()].sort((one, other) => other.length - one.length);
const LONG_WORKS = [...WORK_WORDS.keys()].filter((word) => word.length > 1);

/** Cuts a byline into separators, role words and the pieces between them, in order and without gaps. */
export function cutByline(text: string): readonly BylinePiece[] {
  const pieces: BylinePiece[] = [];
  let at = 0;
  while (at < text.length) {
    const separator = SEPARATOR.exec(text.slice(at));
    const chunk = text.slice(at, at + (separator?.index ?? text.length));
    const end = at + chunk.length;
    if (COLLECTIVE_BYLINES.has(chunk)) pieces.push({ is: 'collective', text: chunk, start: at, end });
    else if (chunk !== '') cutChunk(chunk, at, pieces);
    at = end + (separator?.[0].length ?? 0);
    if (at > end) pieces.push({ is: 'separator', text: text.slice(end, at), start: end, end: at });
  }
  return pieces;
}

/** Cuts what stands between two separators. A word for a person may stand anywhere in it. */
function cutChunk(chunk: string, start: number, pieces: BylinePiece[]): void {
  let at = start;
  let rest = chunk;
  for (let word = personIn(rest); word !== null; word = personIn(rest)) {
    const before = rest.slice(0, word.index);
    const namesBefore = before !== '' && standsAsNames(before, pieces);
    if (namesBefore) cutNames(before, at, pieces);
    const { role, rank } = word;
    const length = word.index + word.text.length;
    const end = at + length + (BINDER.test(rest.charAt(length)) ? 1 : 0);
    const workBound = !namesBefore && BINDER.test(before.slice(-1)) && rolesOf(before).length > 0;
    if (workBound) pieces.push(boundWork(before, at));
    const affiliation = namesBefore || workBound ? '' : before;
    const wordStart = affiliation === '' ? at + word.index : at;
    pieces.push({ is: 'person', role, rank, affiliation, text: word.text, start: wordStart, end });
    rest = rest.slice(end - at);
    at = end;
  }
  if (rest !== '') cutNames(rest, at, pieces);
}

/** Words for work that a slash or colon binds to the office after them: 图/本报记者. */
function boundWork(text: string, at: number): BylinePiece {
  const word = text.slice(0, -1);
  return { is: 'work', roles: rolesOf(text), leads: true, text: word, start: at, end: at + text.length };
}

/** The first word for a person in a text, with the ranks before it. */
function personIn(text: string): {
  readonly index: number;
  readonly text: string;
  readonly role: CreditRole;
  readonly rank: string;
} | null {
  let found: { readonly index: number; readonly word: string } | null = null;
  for (const word of PERSONS) {
    const index = text.indexOf(word);
    if (index >= 0 && (found === null || index < found.index)) found = { index, word };
  }
  if (found === null) return null;
  const index = rankStart(text.slice(0, found.index));
  const role = PERSON_WORDS.get(found.word) ?? 'reporter';
  const rank = text.slice(index, found.index);
  return { index, text: rank + found.word, role, rank };
}

/** Where the ranks at the end of a text begin. */
function rankStart(text: string): number {
  const rank = RANKS.find((it) => text.endsWith(it)) ?? POSTED.exec(text)?.[0];
  return rank === undefined ? text.length : rankStart(text.slice(0, text.length - rank.length));
}

/** True when what stands before a word for a person belongs to the credit before: 记者邢云通讯员…, 记者 邢云通讯员…. */
function standsAsNames(text: string, pieces: readonly BylinePiece[]): boolean {
  if (pieces.at(-1)?.is === 'person') return true;
  return pieces.some((it) => it.is !== 'separator') && isNames(text);
}

/** Cuts words for work and 报道 off the edges of names. */
function cutNames(text: string, at: number, pieces: BylinePiece[]): void {
  const bare = text.replace(COLON, '');
  const report = REPORTS.find((word) => bare.endsWith(word));
  if (report === undefined) {
    cutWork(text, at, pieces);
    return;
  }
  const names = bare.slice(0, bare.length - report.length);
  if (names !== '') cutWork(names, at, pieces);
  const roles = REPORT_WORDS.get(report) ?? [];
  pieces.push({ is: 'report', roles, text: report, start: at + names.length, end: at + text.length });
}

/** Cuts words for work off the edges of names. */
function cutWork(text: string, at: number, pieces: BylinePiece[]): void {
  const end = at + text.length;
  const before = workBefore(text);
  if (before > 0) {
    const word = text.slice(0, before);
    const leads = before < text.length || COLON.test(word);
    pieces.push({
      is: 'work',
      roles: rolesOf(word),
      leads,
      text: word.replace(COLON, ''),
      start: at,
      end: at + before,
    });
    if (before < text.length) cutWork(text.slice(before), at + before, pieces);
    return;
  }
  const after = workAfter(text);
  const names = text.slice(0, after);
  if (names !== '') pieces.push({ is: 'piece', text: names, start: at, end: at + after });
  if (after === text.length) return;
  const word = text.slice(after);
  pieces.push({
    is: 'work',
    roles: rolesOf(word),
    leads: false,
    text: word.replace(/^[/／]/, ''),
    start: at + after,
    end,
  });
}

/** How far the words for work reach that a text begins with, the mark after them included: 文/图：, 图/, 摄影(李明). */
function workBefore(text: string): number {
  let length = 0;
  for (const part of text.split(BINDER)) {
    if (rolesOf(part).length === 0) break;
    length += part.length + 1;
  }
  if (length > 0) return Math.min(length, text.length);
  const word = LONG_WORKS.find((it) => text.startsWith(it) && isNames(text.slice(it.length)));
  return word?.length ?? 0;
}

/** Where the words for work begin that end a text, the mark before them included: 张三/文, 张三摄. */
function workAfter(text: string): number {
  let end = text.length;
  for (const part of text.split(BINDER).reverse()) {
    if (rolesOf(part).length === 0) break;
    end -= part.length + 1;
  }
  if (end < text.length) return Math.max(0, end);
  const word = TRAILING_WORKS.find((it) => text.endsWith(it) && isNames(text.slice(0, -it.length)));
  return text.length - (word?.length ?? 0);
}

function isNames(text: string): boolean {
  return text !== '' && splitNames(text) !== null;
}

/** The roles that words for work name, in the order written; none when one of them is no such word. */
function rolesOf(work: string): readonly CreditRole[] {
  const words = work.split(BINDER).filter((word) => word !== '');
  const roles = words
    .flatMap((word) => (TWO_WORKS.has(word) ? [...word] : [word]))
    .map((word) => WORK_WORDS.get(word));
  return roles.every((role) => role !== undefined) ? [...new Set(roles)] : [];
}

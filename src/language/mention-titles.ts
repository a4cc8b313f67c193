import type { Span } from '../model/text.ts';
import {
  NOT_AFTER_OFFICE,
  OFFICE_WORDS,
  RANK_WORDS,
  ROLE_WORDS,
  TITLE_QUALIFIERS,
  UNIT_STOP_EXCEPTIONS,
  UNIT_STOP_PAIRS,
  UNIT_STOPS,
} from './data/mention-words.ts';

/** What a title is: an office (职务), a learned rank (职称), or only what somebody is (村民). */
export type TitleKind = 'office' | 'rank' | 'role';

/** A title as it stands beside a name. */
export interface MentionTitle extends Span {
  /** With its units: 全国妇联副主席、书记处书记. */
  readonly text: string;
  /** What stands before the last office: 县邮政局. Empty when nothing certain does. */
  readonly unit: string;
  /** The words for the offices, deputies marked: 副主席, 书记. */
  readonly offices: readonly string[];
  readonly kind: TitleKind;
  /** It is said that the office is past or new: 原, 时任, 现任. */
  readonly qualified: boolean;
}

/** A word for an office, with 副 where it stands. */
export interface OfficeWord extends Span {
  readonly kind: TitleKind;
}

/** Longest unit and most stacked titles that are read. */
const LONGEST_UNIT = 20;
const MOST_STACKED = 5;

const HAN = /[\u3400-\u9fff]/;

interface ListedWord {
  readonly word: string;
  readonly kind: TitleKind;
}

const LISTS: readonly (readonly [readonly string[], TitleKind])[] = [
  [OFFICE_WORDS, 'office'],
  [RANK_WORDS, 'rank'],
  [ROLE_WORDS, 'role'],
];

/** The words by their last and by their first two characters, the longest first. */
let byLast: ReadonlyMap<string, readonly ListedWord[]> | null = null;
let byFirst: ReadonlyMap<string, readonly ListedWord[]> | null = null;
/** 1 at the UTF-16 units that end a word. */
const isLast = new Uint8Array(0x10000);

/** The words for offices, ranks and roles in a text, from left to right. */
export function officesIn(text: string): readonly OfficeWord[] {
  tableByLast();
  const found: OfficeWord[] = [];
  // One look-up a character: this runs over all copy.
  for (let at = 1; at < text.length; at++) {
    if (isLast[text.charCodeAt(at)] !== 1) continue;
    const end = at + 1;
    if (end < text.length && NOT_AFTER_OFFICE.includes(text.charAt(end))) continue;
    const office = officeEndingAt(text, end);
    if (office !== null) found.push(office);
  }
  return found;
}

/** The word for an office that begins at an offset; null when none does. */
export function officeAt(text: string, at: number): OfficeWord | null {
  const deputy = text.charAt(at) === '副' ? 1 : 0;
  const from = at + deputy;
  const listed = tableByFirst().get(text.slice(from, from + 2));
  const match = listed?.find((it) => text.startsWith(it.word, from));
  return match === undefined ? null : { start: at, end: from + match.word.length, kind: match.kind };
}

/** The word for an office that ends at an offset, with 副 before it; null when none does. */
export function officeEndingAt(text: string, end: number): OfficeWord | null {
  const listed = end < 2 ? undefined : tableByLast().get(text.slice(end - 2, end));
  const match = listed?.find((it) => text.endsWith(it.word, end));
  if (match === undefined) return null;
  const start = end - match.word.length;
  return { start: text.charAt(start - 1) === '副' ? start - 1 : start, end, kind: match.kind };
}

/**
 * The whole title whose last office stands at a place: with its unit, and with the titles stacked before it. It begins
 * at `floor`, the end of the name before it, at the earliest.
 */
export function titleBefore(text: string, office: Span, kind: TitleKind, floor: number): MentionTitle {
  const offices = [text.slice(office.start, office.end)];
  const own = unitStart(text, office.start, floor);
  let start = own;
  for (let count = 1; count < MOST_STACKED && /[、兼]/.test(text.charAt(start - 1)); count++) {
    const before = officeEndingAt(text, start - 1);
    if (before === null) break;
    offices.unshift(text.slice(before.start, before.end));
    start = unitStart(text, before.start, floor);
  }
  const whole = text.slice(start, office.end);
  return {
    start,
    end: office.end,
    text: whole,
    unit: text.slice(own, office.start),
    offices,
    kind,
    qualified: isQualified(text, start, office.start),
  };
}

/** Whether a title is said to be past, new or one of several: before its unit, or at the unit's beginning. */
function isQualified(text: string, start: number, office: number): boolean {
  return (
    TITLE_QUALIFIERS.test(text.slice(Math.max(0, start - 3), start)) ||
    TITLE_QUALIFIERS.test(text.slice(Math.max(0, office - 3), office)) ||
    /^(?:原|前|时任|现任|新任|曾任)/.test(text.slice(start, start + 2))
  );
}

/** Where the unit before an office or a name begins: at a mark, or after a word that is part of no unit. */
export function unitStart(text: string, end: number, floor = 0): number {
  const earliest = UNIT_STOPS.has(text.charAt(floor)) && floor > 0 ? floor + 1 : floor;
  let start = end;
  while (start > earliest && end - start < LONGEST_UNIT) {
    const before = text.charAt(start - 1);
    if (!HAN.test(before)) break;
    if (UNIT_STOPS.has(before) && !UNIT_STOP_EXCEPTIONS.has(text.slice(start - 1, start + 1))) break;
    if (UNIT_STOP_PAIRS.has(text.slice(start - 2, start))) break;
    start--;
  }
  return start;
}

function tableByLast(): ReadonlyMap<string, readonly ListedWord[]> {
  if (byLast !== null) return byLast;
  byLast = tableOf((word) => word.slice(-2));
  for (const last of byLast.keys()) isLast[last.charCodeAt(1)] = 1;
  return byLast;
}

function tableByFirst(): ReadonlyMap<string, readonly ListedWord[]> {
  byFirst ??= tableOf((word) => word.slice(0, 2));
  return byFirst;
}

function tableOf(keyOf: (word: string) => string): ReadonlyMap<string, readonly ListedWord[]> {
  const table = new Map<string, ListedWord[]>();
  for (const [words, kind] of LISTS) {
    for (const word of words) {
      const row = table.get(keyOf(word)) ?? [];
      row.push({ word, kind });
      table.set(keyOf(word), row);
    }
  }
  for (const row of table.values()) row.sort((one, other) => other.word.length - one.word.length);
  return table;
}

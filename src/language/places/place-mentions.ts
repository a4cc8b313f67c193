import type { Passage } from '../../model/article.ts';
import type { Span } from '../../model/text.ts';
import { isHan } from '../characters.ts';
import { matchesIn } from '../matches.ts';
import { maskedText } from '../passages.ts';
import {
  beginsLikeDivision,
  type Division,
  divisionsNamed,
  endsLikeDivision,
  higherDivisionsCalled,
  isDivisionName,
} from './divisions.ts';
import { AFTER_KIND, BEFORE_NAMES, COMMON_NOUNS } from './place-words.ts';

/** A division where a text names it. */
export interface PlaceMention extends Span {
  /** As written: 祁阳县; 湖南 where a full name follows at once (湖南长沙市). */
  readonly name: string;
  /** All that bore the name since 2002. */
  readonly divisions: readonly Division[];
  /** False when the name may be the end of a longer word (湘西山区). */
  readonly certain: boolean;
}

/** What ends like a division's name and is none. */
export interface UnknownPlace extends Span {
  /** Its last character: 市, 县 … */
  readonly kind: string;
}

/** The places of a text. */
export interface PlacesInText {
  /** From left to right, without overlap. */
  readonly mentions: readonly PlaceMention[];
  /**
   * Stretches that end like a division's name and are none, from the place where a name begins beyond doubt; at most
   * five characters.
   */
  readonly unknown: readonly UnknownPlace[];
}

const KIND = /[市县区省州盟旗]/g;
/** Longest name but those of autonomous divisions, and longest of these. */
const LONGEST = 8;
const LONGEST_AUTONOMOUS = 16;
/** Longest name without its kind that may stand before a full name: 乌鲁木齐. */
const LONGEST_STEM = 4;
const LONGEST_UNKNOWN = 5;

/** Several rules ask for the places of one passage. */
const found = new WeakMap<Passage, PlacesInText>();

/** The places of a passage, protected text left out. */
export function placesOf(passage: Passage): PlacesInText {
  const places = found.get(passage) ?? placesIn(maskedText(passage));
  found.set(passage, places);
  return places;
}

/** Mentions that follow each other at once: 永州市|祁阳县. Each chain has two members or more. */
export function chainsOf(mentions: readonly PlaceMention[]): readonly (readonly PlaceMention[])[] {
  const chains: PlaceMention[][] = [];
  for (const mention of mentions) {
    const chain = chains.at(-1);
    if (chain?.at(-1)?.end === mention.start) chain.push(mention);
    else chains.push([mention]);
  }
  return chains.filter((chain) => chain.length > 1);
}

/**
 * The divisions that a text names in full, and what else ends like one. Protected text is to be masked. Takes time
 * linear in the text.
 */
export function placesIn(text: string): PlacesInText {
  const mentions: PlaceMention[] = [];
  const unknown: UnknownPlace[] = [];
  for (const { index, 0: kind } of matchesIn(text, KIND)) {
    const end = index + 1;
    if (AFTER_KIND[kind]?.includes(text.charAt(end)) && text.charAt(end) !== '') continue;
    const from = mentions.at(-1)?.end ?? 0;
    const start = startOfName(text, from, end);
    if (start === null) {
      const begin = startOfUnknown(text, from, index);
      if (begin !== null) unknown.push({ start: begin, end, kind });
      continue;
    }
    const short = start > from ? shortBefore(text, from, start) : null;
    if (short !== null) mentions.push(short);
    const certain = short !== null || start === from || beginsName(text, start);
    mentions.push({ start, end, name: text.slice(start, end), ...namedBy(text.slice(start, end), certain) });
  }
  return { mentions, unknown };
}

function namedBy(name: string, certain: boolean): Pick<PlaceMention, 'divisions' | 'certain'> {
  return { divisions: divisionsNamed(name), certain: certain && !COMMON_NOUNS.has(name) };
}

/** Where the longest name that ends at an offset begins; null when none does. */
function startOfName(text: string, from: number, end: number): number | null {
  if (!endsLikeDivision(text, end)) return null;
  const longest = text.slice(Math.max(from, end - 3), end - 1) === '自治' ? LONGEST_AUTONOMOUS : LONGEST;
  for (let start = Math.max(from, end - longest); start <= end - 2; start++) {
    if (beginsLikeDivision(text, start) && isDivisionName(text.slice(start, end))) return start;
  }
  return null;
}

/** A province or prefecture without its kind, right before a full name: 湖南|长沙市. */
function shortBefore(text: string, from: number, end: number): PlaceMention | null {
  for (let length = LONGEST_STEM; length >= 2; length--) {
    const start = end - length;
    if (start < from) continue;
    const name = text.slice(start, end);
    const divisions = higherDivisionsCalled(name);
    if (divisions.length === 0) continue;
    return { start, end, name, divisions, certain: start === from || beginsName(text, start) };
  }
  return null;
}

/** Whether a name that stands at an offset begins there: after a mark, a word of BEFORE_NAMES, or nothing. */
function beginsName(text: string, start: number): boolean {
  const before = text.charAt(start - 1);
  return before === '' || !isHan(before.codePointAt(0) ?? 0) || BEFORE_NAMES.has(before);
}

function startOfUnknown(text: string, from: number, index: number): number | null {
  for (let start = index - 2; start >= Math.max(from, index - LONGEST_UNKNOWN + 1); start--) {
    if (!isHan(text.charCodeAt(start))) return null;
    if (start === from || beginsName(text, start)) return start;
  }
  return null;
}

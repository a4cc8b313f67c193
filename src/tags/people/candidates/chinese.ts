import { isHan } from '../../../language/characters.ts';
import { mayOpenName } from '../../../language/mention-names.ts';
import { officeAt } from '../../../language/mention-titles.ts';
import { nameEvidence, opensName } from '../../../language/name-evidence.ts';
import { isSurname } from '../../../language/names.ts';
import * as weight from '../data/name-weights.ts';
import {
  BEFORE_MEASURES,
  EVERYDAY_SURNAMES,
  HOUSE_PLACES,
  MEASURES,
  NEVER_LAST,
  NICKNAME,
  NO_GIVEN_NAMES,
  NO_GIVEN_PAIRS,
  PLACE_ENDINGS,
  WEEKDAYS,
} from '../data/name-words.ts';
import { NO_NAMES } from '../data/no-names.ts';
import type { FoundName } from '../found-name.ts';
import { contextAfter, contextBefore } from '../name-context.ts';
import type { NameText } from '../name-text.ts';
import { isDivision, wordEvidence } from '../word-evidence.ts';

const LIST_MARK = /[、 \u3000]/;
/** 马马虎虎, 明明白白. */
const DOUBLED = /^(.)\1(.)\2$/u;
/** What signs other than its characters can add to a name at most, in nats. */
const MOST_BESIDE = 12;

/** Chinese names that may begin at an offset: a surname of one or two characters, a given name of one or two. */
export function chineseNamesAt(text: NameText, start: number, found: FoundName[]): void {
  const code = text.text.codePointAt(start) ?? 0;
  if (!isHan(code) || !mayOpenName(text.text, start)) return;
  if (opensName(code) && !opensOther(text.text, start)) {
    const surname = start + (code > 0xffff ? 2 : 1);
    withGivenNames(text, { start, end: surname }, nameEvidence(code, 'surname'), found);
  }
  const pair = text.text.slice(start, start + 2);
  if (isSurname(pair)) {
    const nats = EVERYDAY_SURNAMES.has(pair) ? weight.EVERYDAY_COMPOUND : weight.COMPOUND_SURNAME;
    withGivenNames(text, { start, end: start + 2 }, nats, found);
  }
  if (!isSurname(pair)) marriedNameAt(text, start, found);
}

/** A surname before another, of a husband, or before 氏; then two characters: 何郑婉仪, 黎氏秋香. */
function marriedNameAt(text: NameText, start: number, found: FoundName[]): void {
  const [own = 0, second = 0, first = 0, last = 0] = [0, 1, 2, 3].map((at) =>
    text.text.charCodeAt(start + at),
  );
  if (!isHan(first) || !isHan(last) || !opensName(own)) return;
  const isShi = text.text.charAt(start + 1) === '氏';
  if (!isShi && (!opensName(second) || !isGivenName(text, start + 2, start + 4))) return;
  const middle = isShi ? weight.MIDDLE_SHI : nameEvidence(second, 'surname') + weight.SECOND_SURNAME;
  const given = nameEvidence(first, 'first') + nameEvidence(last, 'second');
  const nats = weight.CHINESE_PRIOR + nameEvidence(own, 'surname') + middle + given;
  add(text, { start, given: start + 2, end: start + 4 }, nats, found);
}

/** Whether a surname counts things or begins a day of the week here. */
function opensOther(text: string, start: number): boolean {
  const first = text.charAt(start);
  if (MEASURES.includes(first)) return BEFORE_MEASURES.test(text.charAt(start - 1));
  return first === '周' && WEEKDAYS.includes(text.charAt(start + 1));
}

function withGivenNames(
  text: NameText,
  surname: { start: number; end: number },
  surnameNats: number,
  found: FoundName[],
): void {
  const first = text.text.codePointAt(surname.end);
  if (first === undefined || !isHan(first)) return;
  const { start } = surname;
  const middle = surname.end + (first > 0xffff ? 2 : 1);
  const base = weight.CHINESE_PRIOR + surnameNats;
  if (!NO_GIVEN_NAMES.has(text.text.slice(surname.end, middle)))
    add(
      text,
      { start, given: surname.end, end: middle },
      base + nameEvidence(first, 'alone') + weight.SHORT_GIVEN_NAME,
      found,
    );
  const second = text.text.codePointAt(middle);
  if (second === undefined || !isHan(second)) return;
  const end = middle + (second > 0xffff ? 2 : 1);
  const given = nameEvidence(first, 'first') + nameEvidence(second, 'second');
  if (isGivenName(text, surname.end, end)) add(text, { start, given: surname.end, end }, base + given, found);
}

/** Whether two characters are no form of address, no office and no place's ending. */
function isGivenName(text: NameText, given: number, end: number): boolean {
  const pair = text.text.slice(given, end);
  const last = pair.charAt(pair.length - 1);
  if (pair.startsWith('某') || NICKNAME.test(pair) || (pair.startsWith('家') && HOUSE_PLACES.includes(last)))
    return false;
  return !NO_GIVEN_PAIRS.has(pair) && !PLACE_ENDINGS.has(last) && !NEVER_LAST.has(last);
}

interface Shape {
  readonly start: number;
  readonly given: number;
  readonly end: number;
}

/** What a listed word at its beginning, or the whole of it, takes from it: 贺卡念, 白琵鹭, 马马虎虎. */
function opensWithWord(text: string, start: number, end: number): number {
  const whole = text.slice(start, end);
  if (NO_NAMES.has(whole) || DOUBLED.test(whole)) return weight.NEVER;
  return end - start > 2 && NO_NAMES.has(whole.slice(0, 2)) ? weight.OPENS_WITH_WORD : 0;
}

function add(text: NameText, { start, given, end }: Shape, nats: number, found: FoundName[]): void {
  // Most stretches fail here; what follows is dear.
  if (nats + MOST_BESIDE <= 0) return;
  const office = officeAt(text.text, given);
  if (office !== null && office.end >= end) return;
  const words = wordEvidence(text, { start, end }, 'chinese') + opensWithWord(text.text, start, end);
  const ofWords = Math.max(words, weight.NEVER);
  // 县委书记高峰说: only a title and a verb of saying together make an everyday word a name.
  const most = ofWords <= weight.NEVER ? weight.OFFICE_BESIDE * 2 - weight.NEVER : weight.OFFICE_BESIDE * 2;
  if (nats + ofWords + most <= 0) return;
  const before = contextBefore(text, start);
  const after = contextAfter(text, end);
  const isNamed = Math.min(before, after) >= weight.TITLE_SHOWS;
  const evidence = nats + (isNamed ? Math.max(ofWords, weight.NAMED_WORD) : ofWords) + before + after;
  // In a list the name before may yet speak for it.
  const least = LIST_MARK.test(text.text.charAt(start - 1)) ? -weight.IN_LIST : 0;
  if (evidence > least && !isDivision(text.text.slice(start, end))) found.push({ start, end, evidence });
}

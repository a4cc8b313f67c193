import { isHan } from '../../../language/characters.ts';
import { officeAt } from '../../../language/mention-titles.ts';
import { nameEvidence } from '../../../language/name-evidence.ts';
import type { Token } from '../../../language/segment/segmenter.ts';
import { isTransliterating } from '../../../language/transliteration.ts';
import type { Span } from '../../../model/text.ts';
import { JAPANESE_SURNAMES } from '../data/japanese-surnames.ts';
import { JOINED_SOUNDS, MINORITY_NAME_PARTS } from '../data/minority-names.ts';
import * as weight from '../data/name-weights.ts';
import { PLACE_ENDINGS } from '../data/name-words.ts';
import { beginsForeignWord } from '../foreign-words.ts';
import type { FoundName } from '../found-name.ts';
import { contextAfter, contextBefore } from '../name-context.ts';
import { type NameText, tokenAt } from '../name-text.ts';
import { openingUnits } from '../opening-units.ts';
import { wordEvidence } from '../word-evidence.ts';

/** Longest part of a transliterated name, and longest name of several parts, in characters. */
const LONGEST_PART = 8;
const LONGEST_NAME = 40;
const LONGEST_GIVEN = 3;
/** Most parts of a minority's name, and their lengths, the longest first. */
const MOST_PARTS = 4;
const PART_SIZES = [4, 3, 2];

const JOINED = /^\p{Script=Han}{1,8}(?:[·—]\p{Script=Han}{1,8}){1,4}/u;
/** One character in so many may write no sound: 阿不力孜·买买提, not 月·书香. */
const MOST_OTHERS = 4;
const JOINT = /[·—]/;
const OPENING_QUOTE = /[“《‘]/;
const CLOSING_QUOTE = /[”》’]/;

/** Names of other languages that may begin at an offset: transliterated, joined by interpuncts, Japanese. */
export function foreignNamesAt(text: NameText, start: number, found: FoundName[]): void {
  japaneseNamesAt(text, start, found);
  minorityNamesAt(text, start, found);
  const { text: copy } = text;
  if (JOINT.test(copy.charAt(start - 1)) || !isHan(copy.charCodeAt(start))) return;
  if (beginsForeignWord(copy, start)) return;
  joinedNamesAt(text, start, found);
  if (isTransliterating(copy.charAt(start))) transliteratedAt(text, start, found);
}

const minoritiesOpen = openingUnits(() => MINORITY_NAME_PARTS);
const japaneseOpen = openingUnits(() => JAPANESE_SURNAMES);

/** 小渊惠三, 桥本. */
function japaneseNamesAt(text: NameText, start: number, found: FoundName[]): void {
  const { text: copy } = text;
  if (!japaneseOpen(copy, start)) return;
  const size = [3, 2].find((it) => JAPANESE_SURNAMES.has(copy.slice(start, start + it)));
  if (size === undefined) return;
  for (let given = 0; given <= LONGEST_GIVEN; given++) {
    const end = start + size + given;
    if (given > 0 && !isHan(copy.charCodeAt(end - 1))) return;
    // 高桥村民 are villagers of 高桥.
    if (given > 1 && officeAt(copy, start + size) !== null) return;
    if (PLACE_ENDINGS.has(copy.charAt(end - 1))) continue;
    addForeign(text, { start, end }, weight.JAPANESE[given] ?? 0, found);
  }
}

/** 次仁旺堆, 乌云其木格: parts that follow one another. */
function minorityNamesAt(text: NameText, start: number, found: FoundName[]): void {
  const { text: copy } = text;
  if (!minoritiesOpen(copy, start)) return;
  let end = start;
  for (let parts = 0; parts < MOST_PARTS; parts++) {
    const size = PART_SIZES.find((it) => MINORITY_NAME_PARTS.has(copy.slice(end, end + it)));
    if (size === undefined) break;
    end += size;
    addForeign(text, { start, end }, parts === 0 ? weight.MINORITY_PART : weight.MINORITY_PARTS, found);
  }
}

/** 约翰·马吉, 阿卜杜拉·买买提: as many sounds as there are; characters that write none speak against it. */
function joinedNamesAt(text: NameText, start: number, found: FoundName[]): void {
  if (!text.joints) return;
  const joined = JOINED.exec(text.text.slice(start, start + LONGEST_NAME))?.[0];
  if (joined === undefined) return;
  const last = Math.max(joined.lastIndexOf('·'), joined.lastIndexOf('—'));
  let nats = weight.JOINED;
  let others = 0;
  for (let size = 1; size <= joined.length; size++) {
    const character = joined.charAt(size - 1);
    nats += weight.JOINED_EACH;
    if (!JOINT.test(character) && !isTransliterating(character) && !JOINED_SOUNDS.has(character)) {
      nats += weight.JOINED_OTHER;
      others++;
    }
    if (nats < 0) return;
    // Where the sounds go on the name seldom ends.
    const goesOn = isTransliterating(joined.charAt(size)) ? weight.JOINED_GOES_ON : 0;
    if (size > last + 1 && others * MOST_OTHERS <= size)
      addForeign(text, { start, end: start + size }, nats + goesOn, found);
  }
}

/** 克林顿, 尤尔科夫. */
function transliteratedAt(text: NameText, start: number, found: FoundName[]): void {
  const { text: copy } = text;
  let nats = weight.FOREIGN_PRIOR + nameEvidence(copy.charCodeAt(start), 'foreignFirst');
  for (let end = start + 2; end <= start + LONGEST_PART; end++) {
    if (!isTransliterating(copy.charAt(end - 1))) return;
    const last = nameEvidence(copy.charCodeAt(end - 1), 'foreignLast');
    const most = weight.FOREIGN_PRIOR + weight.FOREIGN_MOST + (end - start) * weight.FOREIGN_MOST_EACH;
    addForeign(text, { start, end }, Math.min(nats + last, most), found);
    nats += nameEvidence(copy.charCodeAt(end - 1), 'foreignInner');
  }
}

function addForeign(text: NameText, span: Span, nats: number, found: FoundName[]): void {
  const likely = nats + wordEvidence(text, span, 'foreign') + stopsShort(text, span);
  if (likely + weight.OFFICE_BESIDE * 2 <= 0) return;
  const evidence = likely + beside(text, span);
  if (evidence > 0) found.push({ ...span, evidence });
}

/** What stands on both sides; one of them must show a person. */
function beside(text: NameText, { start, end }: Span): number {
  const quoted = OPENING_QUOTE.test(text.text.charAt(start - 1)) && CLOSING_QUOTE.test(text.text.charAt(end));
  if (quoted) return weight.QUOTED_FOREIGN;
  const before = contextBefore(text, start);
  const after = contextAfter(text, end);
  return before + after + (Math.max(before, after) < weight.FOREIGN_CONTEXT ? weight.FOREIGN_ALONE : 0);
}

/** A name that ends, or begins, where the sounds go on. */
function stopsShort(text: NameText, { start, end }: Span): number {
  const next = tokenAt(text, end);
  const before = start === 0 ? null : tokenAt(text, start - 1);
  const goesOn = next !== null && isSounds(next, Math.max(end, next.start), text.text);
  const wentOn = before !== null && isSounds(before, before.start, text.text);
  return (goesOn ? weight.STOPS_SHORT : 0) + (wentOn ? weight.STOPS_SHORT : 0);
}

/** Whether a word, from an offset on, is made of foreign sounds and may be part of a name. */
function isSounds({ word, tag, end }: Token, from: number, text: string): boolean {
  if (word.length > LONGEST_PART) return false;
  const mayBe = word.length === 1 ? !/^[dpcuv]/.test(tag) : /^(?:x|n[rz]|ns|j|$)/.test(tag);
  if (!mayBe) return false;
  for (let at = from; at < end; at++) if (!isTransliterating(text.charAt(at))) return false;
  return true;
}

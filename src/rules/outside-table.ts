import { isHan } from '../language/characters.ts';
import type { PhraseSieve } from '../language/phrase-sieve.ts';
import { mayBeInGivenName } from '../language/rare-names.ts';
import { holdsOther, isStandardCharacter, standardFormOf } from '../language/standard-characters.ts';
import type { Passage } from '../model/article.ts';
import type { RuleContext } from './rule.ts';

/** A character that 通用规范汉字表 does not have. */
export interface OutsideCharacter {
  readonly character: string;
  /** UTF-16 offset in the passage's text. */
  readonly at: number;
  /** The character of the table that it stands for; null when there is none or more than one. */
  readonly form: string | null;
}

/** A sieve for such characters. */
export const OUTSIDE_TABLE: PhraseSieve = { test: holdsOther };

/** Shorter quotations name a sign or a character: “後”是“后”的繁体. Code points. */
const LONGEST_MENTION = 6;

/**
 * Characters of a passage outside the table. `text` is the passage's text with all but quotations masked. Silent are titles, short quotations, and names: those of bylines and
 * of the staff register, and a given name after a surname. A character with a standard form may be a name only
 * where a name is certain to stand.
 */
export function* charactersOutsideTable(
  text: string,
  passage: Passage,
  context: RuleContext,
): Iterable<OutsideCharacter> {
  for (let at = 0; at < text.length; at++) {
    if (isStandardCharacter(text.charCodeAt(at))) continue;
    const codePoint = text.codePointAt(at) ?? 0;
    if (!isCandidate(codePoint) || isStandardCharacter(codePoint)) continue;
    const character = String.fromCodePoint(codePoint);
    const form = standardFormOf(character);
    if (!isExempt(text, at, form, passage, context)) yield { character, at, form };
    at += character.length - 1;
  }
}

/**
 * A character as the table understands it: a Han character, or a radical, for which text taken out of a PDF has
 * codes of its own. Signs that count as Han (々, 〇, Suzhou numerals) are none.
 */
function isCandidate(codePoint: number): boolean {
  if (codePoint < 0x3100) return codePoint >= 0x2e80 && codePoint <= 0x2fd5;
  return (codePoint <= 0xfaff || codePoint > 0xffff) && isHan(codePoint);
}

function isExempt(
  text: string,
  at: number,
  form: string | null,
  passage: Passage,
  context: RuleContext,
): boolean {
  if (isMention(passage, at) || isInKnownName(text, at, context)) return true;
  return mayBeInGivenName(text, at, form !== null);
}

function isMention({ protectedRanges, text }: Passage, at: number): boolean {
  return protectedRanges.some(
    ({ kind, start, end }) =>
      kind === 'quotation' &&
      at >= start &&
      at < end &&
      end - start <= 2 * LONGEST_MENTION &&
      [...text.slice(start, end)].length <= LONGEST_MENTION,
  );
}

function isInKnownName(text: string, at: number, { article, newsroom }: RuleContext): boolean {
  const credited = article.bylines.flatMap((byline) => byline.credits);
  return [...credited, ...(newsroom.desk.staff ?? [])].some(
    ({ name }) =>
      name !== '' && text.slice(Math.max(0, at - name.length + 1), at + name.length).includes(name),
  );
}

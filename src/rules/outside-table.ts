import { isHan } from '../language/characters.ts';
import { maskedText } from '../language/passages.ts';
import { mayBeInGivenName } from '../language/rare-names.ts';
import { isStandardCharacter, standardFormOf } from '../language/standard-characters.ts';
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

/** Signs that count as Han but are no characters of the table: 々, 〇, Suzhou numerals. */
const FIRST_CHARACTER = 0x3100;

/** Shorter quotations name a sign or a character: “後”是“后”的繁体. Code points. */
const LONGEST_MENTION = 6;

/**
 * Characters of a passage outside the table. Silent are titles, short quotations, and names: those of bylines and
 * of the staff register, and a given name after a surname. A character with a standard form may be a name only
 * where a name is certain to stand.
 */
export function* charactersOutsideTable(passage: Passage, context: RuleContext): Iterable<OutsideCharacter> {
  const text = maskedText(passage, ['quotation']);
  let at = 0;
  for (const character of text) {
    const codePoint = character.codePointAt(0) ?? 0;
    const outside = codePoint > FIRST_CHARACTER - 1 && isHan(codePoint) && !isStandardCharacter(codePoint);
    if (outside || isRadical(codePoint)) {
      const form = standardFormOf(character);
      if (!isExempt(text, at, form, passage, context)) yield { character, at, form };
    }
    at += character.length;
  }
}

/** Radicals have codes of their own; text taken out of a PDF has them for the characters they look like. */
function isRadical(codePoint: number): boolean {
  return codePoint >= 0x2e80 && codePoint <= 0x2fd5;
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

function isMention(passage: Passage, at: number): boolean {
  return passage.protectedRanges.some(
    ({ kind, start, end }) =>
      kind === 'quotation' &&
      at >= start &&
      at < end &&
      [...passage.text.slice(start, end)].length <= LONGEST_MENTION,
  );
}

function isInKnownName(text: string, at: number, { article, newsroom }: RuleContext): boolean {
  const credited = article.bylines.flatMap((byline) => byline.credits);
  const names = [...credited, ...(newsroom.desk.staff ?? [])].map((it) => it.name);
  return names.some((name) => {
    const from = text.indexOf(name, Math.max(0, at - name.length + 1));
    return name !== '' && from >= 0 && from <= at;
  });
}

import { matchesIn } from '../../language/matches.ts';
import { MASK } from '../../language/passages.ts';
import type { Span } from '../../model/text.ts';

/** What ends a sentence, or a part of one that can be read by itself. */
const END = /(?:[。！？；…!?;]|(?<=[\p{Script=Han}”）)])\.(?!\.))+[”’」』）》)]*/gu;

const END_MARKS = '。！？；…!?;';

/** The sentences of a passage's masked text, parted at semicolons too; end marks in quotations are masked and part none. */
export function sentencesIn(text: string): readonly Span[] {
  const sentences: Span[] = [];
  let start = 0;
  for (const { 0: mark, index } of matchesIn(text, END)) {
    sentences.push({ start, end: index + mark.length });
    start = index + mark.length;
  }
  if (start < text.length) sentences.push({ start, end: text.length });
  return sentences;
}

/** Whether a stretch of a text without an end mark is longer than so many UTF-16 units: a cheap test. */
export function hasLongStretch(text: string, most: number): boolean {
  for (let start = 0; text.length - start > most; ) {
    let at = start + most;
    while (at >= start && !END_MARKS.includes(text.charAt(at))) at--;
    if (at < start) return true;
    start = at + 1;
  }
  return false;
}

/** The characters of a masked text that are not masked, in code points. */
export function unmaskedLength(text: string): number {
  let length = 0;
  for (const character of text) if (character !== MASK) length++;
  return length;
}

/** The end of the first clause of a text: before its first pause mark, or where the text ends. */
export function firstClauseEnd(text: string, start = 0): number {
  const at = text.slice(start).search(/[，。、；：？！,;:?!]/);
  return at <= 0 ? text.length : start + at;
}

import { isDateLine } from './furniture.ts';
import { SENTENCE_END, widthOf } from './hard-wrap.ts';
import type { Unit } from './unit.ts';

const WIDEST_LINE = 22;
const WIDEST_AVERAGE = 16;
const FEWEST_LINES = 4;
/** A long poem; more short lines are a list. */
const MOST_LINES = 400;
const LARGEST_TITLE = 2;
const MOST_ENDED = 0.5;
/** Clauses, particulars and the closing words of notices. */
const NOT_VERSE = /^[一二三四五六七八九十\d]{1,3}[、.．]|[：:]|^特此|^第[一二三四五六七八九十\d]{1,3}[名位]/;

/**
 * Marks the lines of verse: four and more short lines in a row, most of them without an end mark, that stand closer
 * together than headlines do. The title before them and the head of the next story after them are left out.
 */
export function markVerse(units: readonly Unit[]): readonly Unit[] {
  const marked = [...units];
  for (let start = 0; start < units.length; ) {
    let end = start;
    while (isShortLine(units[end])) end++;
    const [first, last] = verseIn(units, start, end);
    if (!followsProse(units, first) && isVerse(units.slice(first, last))) {
      for (let at = first; at < last; at++) marked[at] = { ...(units[at] as Unit), kind: 'verse' };
    }
    start = Math.max(end, start + 1);
  }
  return marked;
}

/** Short lines that prose announces, or that no blank line parts from it, are a list or the end of a letter. */
function followsProse(units: readonly Unit[], first: number): boolean {
  const above = units[first - 1];
  const isClose = units[first]?.lines[0]?.afterBlank === false;
  const isProse =
    above?.kind === 'opening' || (above?.kind === 'body' && widthOf(above.phrase.text) > WIDEST_LINE);
  return /[：:]$/.test(above?.phrase.text ?? '') || (isClose && isProse);
}

function isShortLine(unit: Unit | undefined): boolean {
  if (unit === undefined || (unit.kind !== 'display' && unit.kind !== 'body') || unit.lines.length > 1)
    return false;
  const { text } = unit.phrase;
  if (isDateLine(text) || NOT_VERSE.test(text)) return false;
  return unit.lines[0]?.form.kind === 'plain' && widthOf(text) <= WIDEST_LINE;
}

/** The stretch without a title at its beginning and the next story's head at its end. */
function verseIn(units: readonly Unit[], start: number, end: number): readonly [number, number] {
  let first = start;
  if (units[start - 1]?.kind !== 'byline') {
    const title = groupEnd(units, start, end);
    if (title - start <= LARGEST_TITLE && title < end) first = title;
  }
  let last = end;
  if (end < units.length && units[end]?.kind !== 'furniture') {
    let head = end - 1;
    while (head > first && units[head]?.lines[0]?.afterBlank === false) head--;
    // All that stands together over a dateline is headline, however many lines it has.
    if (end - head <= LARGEST_TITLE || units[end]?.kind === 'opening') last = head;
  }
  return [first, last];
}

function groupEnd(units: readonly Unit[], start: number, end: number): number {
  let at = start + 1;
  while (at < end && units[at]?.lines[0]?.afterBlank === false) at++;
  return at;
}

function isVerse(lines: readonly Unit[]): boolean {
  if (lines.length < FEWEST_LINES || lines.length > MOST_LINES) return false;
  const average = lines.reduce((sum, it) => sum + widthOf(it.phrase.text), 0) / lines.length;
  const ended = lines.filter((it) => SENTENCE_END.test(it.phrase.text)).length;
  const close = lines.filter((it) => it.lines[0]?.afterBlank === false).length;
  return average <= WIDEST_AVERAGE && ended <= lines.length * MOST_ENDED && close >= lines.length / 2;
}

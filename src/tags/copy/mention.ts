import { sourceSpan } from '../../language/passages.ts';
import type { NamedThing } from '../../model/tags.ts';
import type { Span } from '../../model/text.ts';
import type { CutPassage } from './cut-passages.ts';

/** One place where something is named: a stretch of a passage's text. */
export interface Mention extends Span {
  /** Index of the passage among those that were cut. */
  readonly passage: number;
}

/** Something that an article names, with all places where it does, in order. */
export interface Named<Thing extends NamedThing> {
  readonly thing: Thing;
  readonly mentions: readonly Mention[];
}

/** Where a mention stands: UTF-16 offset into the draft's text. */
export function sourceOf(mention: Mention, passages: readonly CutPassage[]): number {
  const cut = passages[mention.passage];
  return cut === undefined ? 0 : sourceSpan(cut.passage, mention.start, mention.end).start;
}

/** Where words stand in the passages, the words of byline and dateline left out, in order. */
export function mentionsOf(words: readonly string[], passages: readonly CutPassage[]): readonly Mention[] {
  return passages.flatMap(({ text, filing }, passage) =>
    placesOf(words, text)
      .filter((span) => !filing.some((it) => it.start < span.end && span.start < it.end))
      .map((span) => ({ ...span, passage })),
  );
}

/** No two overlap: at one place the longest word is taken. */
function placesOf(words: readonly string[], text: string): readonly Span[] {
  const spans = words.flatMap((word) => everyPlaceOf(word, text));
  spans.sort((one, other) => one.start - other.start || other.end - one.end);
  let floor = 0;
  return spans.filter(({ start, end }) => {
    const free = start >= floor;
    if (free) floor = end;
    return free;
  });
}

function everyPlaceOf(word: string, text: string): readonly Span[] {
  const spans: Span[] = [];
  for (let at = text.indexOf(word); at >= 0 && word !== ''; at = text.indexOf(word, at + word.length)) {
    spans.push({ start: at, end: at + word.length });
  }
  return spans;
}

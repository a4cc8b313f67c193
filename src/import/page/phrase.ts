import type { Received } from '../../model/received.ts';
import type { PageLine, Slice } from './page-line.ts';

/** Words made of stretches of the source, in its order. What joins them (a full-width space) is in no slice. */
export interface Phrase {
  readonly text: string;
  readonly slices: readonly Slice[];
}

/** A printed line as a phrase. */
export function phraseOf(line: PageLine): Phrase {
  return { text: line.text, slices: [{ line: line.line, start: line.start, end: line.end }] };
}

/** A loosely set line (加 强 农 村) without the spaces between its characters. */
export function tightPhrase({ line, start, text }: PageLine): Phrase {
  const slices = [...text.matchAll(/\S/gu)].map((it) => ({
    line,
    start: start + it.index,
    end: start + it.index + it[0].length,
  }));
  return { text: text.replace(/\s+/g, ''), slices };
}

/**
 * Phrases one after the other with `between` between them. Where Latin words meet, a space stands for the line end that
 * parted them.
 */
export function joinedPhrase(phrases: readonly Phrase[], between = ''): Phrase {
  let text = phrases[0]?.text ?? '';
  for (const phrase of phrases.slice(1)) {
    const areLatin = between === '' && /[A-Za-z]$/.test(text) && /^[A-Za-z]/.test(phrase.text);
    text += (areLatin ? ' ' : between) + phrase.text;
  }
  return { text, slices: phrases.flatMap((it) => it.slices) };
}

/** A stretch of a phrase; offsets count in its text. What joins its slices may stand between them, not at the edges. */
export function partOf(phrase: Phrase, start: number, end: number): Phrase {
  const slices: Slice[] = [];
  let at = 0;
  for (const slice of phrase.slices) {
    // What joins two phrases is a space at most, which no slice begins with.
    if (at > 0 && /[ \u3000]/.test(phrase.text.charAt(at))) at++;
    const from = Math.max(start, at) - at + slice.start;
    const to = Math.min(end, at + slice.end - slice.start) - at + slice.start;
    if (from < to) slices.push({ line: slice.line, start: from, end: to });
    at += slice.end - slice.start;
  }
  return { text: phrase.text.slice(start, end), slices };
}

/** What of a phrase stands before and after the part that is meant: ■, a colon, brackets. */
export function signsOf(phrase: Phrase, meant: Phrase): readonly Phrase[] {
  if (meant === phrase) return [];
  const start = (meant.slices[0]?.start ?? 0) - (phrase.slices[0]?.start ?? 0);
  const parts = [partOf(phrase, 0, start), partOf(phrase, start + meant.text.length, phrase.text.length)];
  return parts.filter((it) => it.text.trim() !== '');
}

/** First and last line of the source that a phrase stands on, 1-based. */
export function numbersOf({ slices }: Phrase, { lines }: Received): readonly [number, number] {
  const numberAt = (slice: Slice | undefined) => lines[slice?.line ?? 0]?.number ?? 0;
  return [numberAt(slices[0]), numberAt(slices.at(-1))];
}

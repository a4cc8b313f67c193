import { matchesIn } from '../../language/matches.ts';
import { type Quantity, quantitiesIn } from '../../language/quantities.ts';
import type { Passage } from '../../model/article.ts';
import type { Span } from '../../model/text.ts';

interface Read {
  readonly text: string;
  readonly quantities: readonly Quantity[];
}

/** Many rules ask for the same figures of a passage. */
const readPassages = new WeakMap<Passage, Read>();

/** Most passages have no figure, and nothing need be kept of them. */
const DIGIT = /[\d０-９]/;
const NONE: readonly Quantity[] = [];

/** The quantities of a passage's masked text, read once for all rules that see the same text. */
export function figuresOf(passage: Passage, text: string): readonly Quantity[] {
  if (!DIGIT.test(text)) return NONE;
  const known = readPassages.get(passage);
  if (known?.text === text) return known.quantities;
  const quantities = quantitiesIn(text);
  readPassages.set(passage, { text, quantities });
  return quantities;
}

/** A sentence with more figures is a table in disguise, or an attack. */
const MOST_FIGURES = 40;

/** A sentence of a passage: its place, its text, and the quantities in it with offsets of the passage. */
export interface Sentence extends Span {
  readonly text: string;
  readonly figures: readonly Quantity[];
}

/** The sentences of a passage that state at least `least` quantities. */
export function sentencesWithFigures(passage: Passage, text: string, least: number): readonly Sentence[] {
  const figures = figuresOf(passage, text);
  if (figures.length < least) return [];
  const sentences: Sentence[] = [];
  let next = 0;
  for (const { 0: sentence, index: start } of matchesIn(text, /[^。！？!?\n]+/g)) {
    const end = start + sentence.length;
    const first = next;
    while ((figures[next]?.start ?? Number.POSITIVE_INFINITY) < end) next++;
    const count = next - first;
    if (count >= least && count <= MOST_FIGURES)
      sentences.push({ start, end, text: sentence, figures: figures.slice(first, next) });
  }
  return sentences;
}

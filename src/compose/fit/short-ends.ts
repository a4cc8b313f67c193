import type { LeverParagraph } from '../../model/fit-report.ts';
import { countCharacters } from '../copyfit.ts';
import { type FitText, paragraphNumbers } from './fit-text.ts';
import { PRICES, priceOf } from './prices.ts';

/** A last line with at most this part of the measure is worth cutting: five characters of fourteen. */
const SHORT = 0.36;

/** Paragraphs that lose a line when the few characters of their last line are cut, the shortest first. */
export function shortEnds({ texts, rows, setting: { measure } }: FitText): readonly LeverParagraph[] {
  const numbers = paragraphNumbers(texts);
  const ends = rows.flatMap(({ line, paragraph }): LeverParagraph[] => {
    const number = numbers[paragraph] ?? null;
    // A paragraph of one line would vanish.
    if (line === null || !line.last || line.start === 0 || number === null) return [];
    const characters = countCharacters(line.text);
    if (characters > measure * SHORT) return [];
    return [{ paragraph: number, lines: -1, characters, price: priceOf(characters * PRICES.character) }];
  });
  return ends.sort((one, other) => one.price - other.price || one.paragraph - other.paragraph);
}

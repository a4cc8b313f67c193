import type { LeverParagraph } from '../../model/fit-report.ts';
import { countCharacters } from '../copyfit.ts';
import { breakParagraphVariants } from '../lines/paragraph-variants.ts';
import { TEXT_STYLES } from '../text-styles.ts';
import { type FitText, paragraphNumbers } from './fit-text.ts';
import { PRICES, priceOf } from './prices.ts';

/** Paragraphs that may be set in a line fewer, the best looking first. */
export function linesSaved(text: FitText): readonly LeverParagraph[] {
  return variants(text, -1);
}

/** Paragraphs that may be set in a line more, the best looking first. */
export function linesWon(text: FitText): readonly LeverParagraph[] {
  return variants(text, 1);
}

function variants({ texts, setting }: FitText, lines: 1 | -1): readonly LeverParagraph[] {
  const { measure, profile, hanging } = setting;
  const numbers = paragraphNumbers(texts);
  const found = texts.flatMap(({ kind, text }, at): LeverParagraph[] => {
    const paragraph = numbers[at] ?? null;
    if (paragraph === null) return [];
    const options = {
      measure,
      indent: TEXT_STYLES[kind].indent,
      turnover: TEXT_STYLES[kind].turnover,
      profile,
      hangingMarks: hanging,
    };
    const ways = breakParagraphVariants(text, options);
    const best = ways.find(({ cost }) => cost === 0);
    const other = ways.find((way) => way.lines.length - (best?.lines.length ?? 0) === lines);
    if (best === undefined || other === undefined) return [];
    const characters = countCharacters(best.lines.at(-1)?.text ?? '');
    return [{ paragraph, lines, characters, price: priceOf(other.cost * PRICES.variantPoint) }];
  });
  return found.sort((one, another) => one.price - another.price || one.paragraph - another.paragraph);
}

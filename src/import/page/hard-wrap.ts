import { terminalWidth } from '../../language/widths.ts';
import type { PageLine } from './page-line.ts';

/** What a sentence may end with. */
export const SENTENCE_END = /[。！？!?…][”’」』）)》]*$/;

const NARROWEST = 10;
const WIDEST = 46;
/** Prohibitions at line ends, and Latin words, leave lines short of the measure by as much. Em. */
const SHORT_BY = 1.5;
/** Hanging punctuation. Em. */
const OVER_BY = 1;
const FEWEST_FULL = 5;
const LEAST_FULL_SHARE = 0.4;
const MOST_WIDER_SHARE = 0.05;
const MOST_ENDED_SHARE = 0.5;

/** Width of a printed line in em. */
export function widthOf(text: string): number {
  return terminalWidth(text) / 2;
}

/**
 * The measure of a text whose paragraphs were broken into lines as they stood on the page, in em; null for text
 * whose lines are paragraphs. Told by most lines being equally long, few longer, and most of these breaking off.
 */
export function wrapMeasure(lines: readonly PageLine[]): number | null {
  const running = lines.filter((it) => it.form.kind === 'plain' && widthOf(it.text) >= NARROWEST - SHORT_BY);
  const widths = running.map((it) => widthOf(it.text) + it.indent);
  let measure: number | null = null;
  let most = 0;
  for (let tried = NARROWEST; tried <= WIDEST; tried += 0.5) {
    const full = widths.filter((it) => isFull(it, tried)).length;
    if (full >= most) {
      most = full;
      measure = tried;
    }
  }
  if (measure === null || !isWrapped(running, widths, measure)) return null;
  return measure;
}

/** True when a line of this width ran up to the measure. */
export function isFull(width: number, measure: number): boolean {
  return width >= measure - SHORT_BY && width <= measure + OVER_BY;
}

function isWrapped(lines: readonly PageLine[], widths: readonly number[], measure: number): boolean {
  const full = lines.filter((_, at) => isFull(widths[at] ?? 0, measure));
  const wider = widths.filter((it) => it > measure + OVER_BY).length;
  const ended = full.filter((it) => SENTENCE_END.test(it.text)).length;
  return (
    full.length >= FEWEST_FULL &&
    full.length >= lines.length * LEAST_FULL_SHARE &&
    wider <= lines.length * MOST_WIDER_SHARE &&
    ended <= full.length * MOST_ENDED_SHARE
  );
}

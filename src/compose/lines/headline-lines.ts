import { headlinePhrases } from '../../article/printed/headline-phrases.ts';
import { breakParagraph } from './break-paragraph.ts';

/** Longer headlines are none; they are not evened out. */
const MOST_BALANCED = 6;

/**
 * A headline in lines of at most `measure` em, as few as can be, broken by sense where its phrases allow it and of
 * even length. Spaces at a break are not set. Empty when the text is blank.
 */
export function headlineLines(text: string, measure: number): readonly string[] {
  const fewest = filledLines(text, measure);
  if (fewest.length > MOST_BALANCED) return fewest;
  let best = fewest;
  for (let narrower = Math.floor(measure); narrower >= measure / 2; narrower--) {
    const lines = filledLines(text, narrower);
    if (lines.length > fewest.length) break;
    best = lines;
  }
  return best;
}

/** Phrases set one after the other as long as they fit; a phrase that is too long is broken inside. */
function filledLines(text: string, measure: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const phrase of headlinePhrases(text)) {
    if (line !== '' && runningLines(line + phrase, measure).length === 1) {
      line += phrase;
      continue;
    }
    if (line !== '') lines.push(line);
    const pieces = runningLines(phrase, measure);
    lines.push(...pieces.slice(0, -1));
    line = pieces.length > 1 ? (pieces.at(-1) ?? '') : phrase;
  }
  return [...lines, line].map((it) => it.trim()).filter((it) => it !== '');
}

/** Running text in ragged lines of at most `measure` em, each as full as the composer likes it. */
export function runningLines(text: string, measure: number): readonly string[] {
  return breakParagraph(text, { measure, indent: 0, profile: 'press', justify: false }).map(
    (line) => line.text,
  );
}

import { breakParagraph } from './lines/break-paragraph.ts';

/**
 * Paragraphs as lines of text of a fixed pitch (小样): Han characters and full-width marks take two columns,
 * Latin letters and digits one. Each paragraph begins with two full-width spaces. No line is wider than
 * `charactersPerLine` Han characters; marks are not squeezed, lines are not spread. Control characters are left out.
 * @throws UsageError when there are fewer than two characters a line.
 */
export function setGalley(paragraphs: readonly string[], charactersPerLine: number): readonly string[] {
  return paragraphs.flatMap((text) => {
    const lines = breakParagraph(printable(text), {
      measure: charactersPerLine,
      indent: 2,
      profile: 'galley',
    });
    return lines.map((line) => emptyStart(line.indent) + line.text);
  });
}

/** Full-width spaces for whole em, an ASCII space for a half. */
function emptyStart(em: number): string {
  return '　'.repeat(Math.floor(em)) + ' '.repeat(Math.floor((em % 1) * 2));
}

/** The text without control characters, but for tabs and line ends, which are set as spaces. */
function printable(text: string): string {
  return text.replace(/[\t-\r]+/g, ' ').replace(/\p{Cc}/gu, '');
}

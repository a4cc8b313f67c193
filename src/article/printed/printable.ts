/** What no page can show: controls, noncharacters, and controls that turn the direction of the text around them. */
const UNPRINTABLE =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFDD0-\uFDEF\uFFFE\uFFFF]/g;
/** The last two code points of a plane beyond the first. */
const NONCHARACTER_BEYOND =
  /[\u{1FFFE}\u{1FFFF}\u{2FFFE}\u{2FFFF}\u{3FFFE}\u{3FFFF}\u{4FFFE}-\u{4FFFF}\u{10FFFE}\u{10FFFF}]/gu;

/**
 * Text as it can be put on any page: control characters, noncharacters, lone surrogates and bidirectional
 * overrides become U+FFFD (a reader sees that something stood there), line separators a line end.
 */
export function printable(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(UNPRINTABLE, '\uFFFD')
    .replace(NONCHARACTER_BEYOND, '\uFFFD');
}

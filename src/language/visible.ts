/** Characters that steer a terminal or reorder text: C0, DEL, C1, bidirectional controls, line separators. */
const UNSAFE = /[\u0000-\u001F\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF]/g;

/**
 * Text from a draft made harmless for a terminal, a log or a report: line ends become spaces, other control
 * characters their code point as `<U+001B>`; a lone surrogate becomes U+FFFD.
 */
export function visible(text: string): string {
  return text
    .replace(/\r\n|[\r\n\t]/g, ' ')
    .replace(
      UNSAFE,
      (character) => `<U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}>`,
    )
    .toWellFormed();
}

/** As {@link visible}, but line ends and tabs stay: for text of several lines. */
export function visibleLines(text: string): string {
  return text
    .split('\n')
    .map((line) => {
      const end = line.endsWith('\r') ? '\r' : '';
      return (
        line
          .slice(0, line.length - end.length)
          .split('\t')
          .map(visible)
          .join('\t') + end
      );
    })
    .join('\n');
}

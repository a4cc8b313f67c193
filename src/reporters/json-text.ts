/** What JSON leaves as it is and a terminal or a log may obey: DEL, C1, bidirectional controls, line separators. */
const UNSAFE = /[\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF]/g;

/**
 * A document as indented JSON with a line end. Control characters are escaped, so that the file reads the same and a
 * terminal cannot be steered by it; a lone surrogate, which many programs refuse, becomes U+FFFD.
 */
export function jsonText(document: unknown): string {
  const text = JSON.stringify(document, (_key, value: unknown) => wellFormed(value), 2);
  return `${text.replace(UNSAFE, escaped)}\n`;
}

function wellFormed(value: unknown): unknown {
  return typeof value === 'string' ? value.toWellFormed() : value;
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** Characters that are markup wherever they stand. */
const ANYWHERE = /[\\`*[\]<]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|&(?=#?[\p{L}\p{N}]{1,31};)|(?<=!)\[/gu;
/** What makes a line a heading, a quotation, a list, a rule or a table when it stands at its beginning. */
const AT_START = /^(?:#{1,6}(?=\s|$)|>|[-+](?=\s|$)|[-=_]+(?=\s*$)|~{3,}|:?-+:?\s*(?:\||$)|-{2}|\|)/;
const NUMBERED = /^(\d{1,9})([.)])(?=\s|$)/;

/** Text as Markdown that reads as exactly this text. One line; white space around it is not kept. */
export function escapeMarkdown(text: string): string {
  const escaped = escapeInside(text.trim()).replace(NUMBERED, '$1\\$2');
  return AT_START.test(escaped) ? `\\${escaped}` : escaped;
}

/** The same for a heading, which loses a row of # at its end. */
export function escapeHeading(text: string): string {
  return escapeMarkdown(text).replace(/(?<!\\)#$/, '\\#');
}

/** The same for text in the midst of a line: what opens a block there opens none. */
export function escapeInside(text: string): string {
  return text.replace(ANYWHERE, (mark) => `\\${mark}`);
}

/** The same for a cell of a table, where a bar parts cells. */
export function escapeCell(text: string): string {
  return escapeInside(text.trim().replace(/\n/g, ' ')).replace(/\|/g, '\\|');
}

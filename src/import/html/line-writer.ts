import type {
  LineForm,
  ReadingNote,
  ReadingNoteKind,
  ReceivedLine,
  ReceivedPicture,
} from '../../model/received.ts';
import type { Span } from '../../model/text.ts';

/** Where the text of a page goes while it is walked. */
export interface LineWriter {
  readonly lines: ReceivedLine[];
  readonly notes: ReadingNote[];
  /** Every word that was written, in the order of the page: what conservation is proved on. */
  readonly written: string[];
  /** Adds text of a line of the source to the paragraph that is open. */
  text(text: string, bold: boolean, number: number): void;
  /** A line break inside a paragraph. */
  lineBreak(): void;
  /** A picture: it stands before the paragraph that is open when that has no text yet, and else after it. */
  picture(picture: ReceivedPicture, number: number): void;
  /** Ends the paragraph that is open. `form` is what it was; `note`: it goes there and not into a line. */
  endParagraph(form: LineForm, note: ReadingNoteKind | null): void;
  /** Text inside the open paragraph that is no part of it, such as a hidden word: it goes to a note. */
  aside(text: string, note: ReadingNoteKind, number: number): void;
  /** An empty paragraph: it parts those around it. */
  blankLine(number: number): void;
  /** A whole table. */
  table(rows: readonly (readonly string[])[], number: number): void;
}

/** A paragraph that is open. */
interface OpenParagraph {
  /** Parts of its text; they are joined once, for a paragraph may have a great many. */
  readonly parts: string[];
  /** Its parts and the asides in it, in the order of the page. */
  readonly written: string[];
  /** Length of the parts together. UTF-16 units. */
  length: number;
  readonly bold: Span[];
  /** Where its text begins; 0 as long as it has none. */
  number: number;
  /** Breaks and spaces behind the parts: they count when text follows. */
  breaks: number;
  spaces: string;
  /** True when the last text was bold, and so is a space before bold text that follows. */
  wasBold: boolean;
  /** True when a picture stands before it: a break behind the picture parts nothing. */
  hasPicture: boolean;
  readonly pictures: ReceivedLine[];
}

/** A writer with nothing written. */
export function lineWriter(): LineWriter {
  const lines: ReceivedLine[] = [];
  const notes: ReadingNote[] = [];
  const written: string[] = [];
  let open = openParagraph();
  return {
    lines,
    notes,
    written,
    text: (text, bold, number) => addText(open, text, bold, number),
    lineBreak() {
      open.spaces = '';
      if (open.length > 0 || !open.hasPicture) open.breaks++;
    },
    picture(picture, number) {
      const line = { number, text: '', form: { kind: 'picture', picture }, bold: [] } as const;
      if (open.length > 0) open.pictures.push(line);
      else lines.push(line);
      open.hasPicture = true;
    },
    endParagraph(form, note) {
      const text = open.parts.join('');
      const { number, bold, pictures } = open;
      if (open.written.length > 0) written.push(open.written.join(''));
      open = openParagraph();
      if (text !== '' && note !== null) notes.push({ kind: note, number, text, inText: false });
      else if (text !== '') lines.push({ number, text, form, bold });
      for (const it of pictures) lines.push(it);
    },
    aside(text, kind, number) {
      open.written.push(text);
      notes.push({ kind, number, text, inText: false });
    },
    blankLine: (number) => void lines.push({ number, text: '', form: { kind: 'plain' }, bold: [] }),
    table(rows, number) {
      const text = rows.map((row) => row.join('\t')).join('\n');
      written.push(text);
      lines.push({ number, text, form: { kind: 'table', rows }, bold: [] });
    },
  };
}

function openParagraph(): OpenParagraph {
  return {
    parts: [],
    written: [],
    length: 0,
    bold: [],
    number: 0,
    breaks: 0,
    spaces: '',
    wasBold: false,
    hasPicture: false,
    pictures: [],
  };
}

function addText(open: OpenParagraph, added: string, isBold: boolean, number: number): void {
  const collapsed = collapsedSpace(added);
  const isAfterSpace = open.spaces !== '' || open.breaks > 0 || open.length === 0;
  const text = isAfterSpace && collapsed.startsWith(' ') ? collapsed.slice(1) : collapsed;
  const end = endOfWords(text);
  if (end > 0) {
    append(open, '\n'.repeat(open.breaks) + open.spaces, isBold && open.wasBold);
    append(open, text.slice(0, end), isBold);
    if (open.number === 0) open.number = number;
    Object.assign(open, { breaks: 0, spaces: '', wasBold: isBold });
  }
  open.spaces += text.slice(end).replace(/\u00a0/g, ' ');
}

function append(open: OpenParagraph, added: string, isBold: boolean): void {
  if (added === '') return;
  const start = open.length;
  open.parts.push(added.replace(/\u00a0/g, ' '));
  open.written.push(added);
  open.length += added.length;
  if (!isBold) return;
  const last = open.bold.at(-1);
  if (last?.end !== start) open.bold.push({ start, end: open.length });
  else open.bold[open.bold.length - 1] = { start: last.start, end: open.length };
}

/** Length of a text without the spaces at its end. */
function endOfWords(text: string): number {
  let end = text.length;
  while (text[end - 1] === ' ' || text[end - 1] === '\u00a0') end--;
  return end;
}

/**
 * Text whose white space is collapsed as a browser does: to one space, and to none where a line of the source ended
 * between two wide characters. Full-width and no-break spaces stay.
 */
function collapsedSpace(text: string): string {
  return text
    .replace(
      /(?<=[\u2e80-\u9fff\uff00-\uffef])[ \t\f]*[\r\n][ \t\r\n\f]*(?=[\u2e80-\u9fff\uff00-\uffef])/g,
      '',
    )
    .replace(/[ \t\r\n\f]+/g, ' ');
}

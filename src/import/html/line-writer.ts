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
  /** A picture: it stands after the paragraph that is open. */
  picture(picture: ReceivedPicture, number: number): void;
  /** Ends the paragraph that is open. `form` is what it was; `note`: it goes there and not into a line. */
  endParagraph(form: LineForm, note: ReadingNoteKind | null): void;
  /** An empty paragraph: it parts those around it. */
  blankLine(number: number): void;
  /** A whole table. */
  table(rows: readonly (readonly string[])[], number: number): void;
}

/** A writer with nothing written. */
export function lineWriter(): LineWriter {
  const lines: ReceivedLine[] = [];
  const notes: ReadingNote[] = [];
  const written: string[] = [];
  let text = '';
  let bold: Span[] = [];
  let number = 0;
  let pictures: { readonly picture: ReceivedPicture; readonly number: number }[] = [];

  function append(added: string, isBold: boolean): void {
    const start = text.length;
    text += added;
    const last = bold.at(-1);
    if (!isBold) return;
    if (last?.end === start) bold[bold.length - 1] = { start: last.start, end: text.length };
    else bold.push({ start, end: text.length });
  }

  return {
    lines,
    notes,
    written,
    text(added, isBold, at) {
      if (number === 0 && added.trim() !== '') number = at;
      append(joinedSpace(text, added), isBold);
    },
    lineBreak() {
      text = `${text.replace(/ $/, '')}\n`;
    },
    picture: (picture, at) => void pictures.push({ picture, number: at }),
    endParagraph(form, note) {
      // The break that ends a paragraph breaks nothing.
      const whole = text.replace(/[ \n]+$/, '');
      const spans = bold.map((it) => ({ start: it.start, end: Math.min(it.end, whole.length) }));
      if (whole !== '') written.push(whole);
      if (whole !== '' && note !== null) notes.push({ kind: note, number, text: whole, inText: false });
      else if (whole !== '')
        lines.push({ number, text: whole, form, bold: spans.filter((it) => it.start < it.end) });
      for (const it of pictures) lines.push(pictureLine(it.picture, it.number));
      text = '';
      bold = [];
      number = 0;
      pictures = [];
    },
    blankLine: (at) => void lines.push({ number: at, text: '', form: { kind: 'plain' }, bold: [] }),
    table(rows, at) {
      const whole = rows.map((row) => row.join('\t')).join('\n');
      written.push(whole);
      lines.push({ number: at, text: whole, form: { kind: 'table', rows }, bold: [] });
    },
  };
}

function pictureLine(picture: ReceivedPicture, number: number): ReceivedLine {
  return { number, text: '', form: { kind: 'picture', picture }, bold: [] };
}

/**
 * What a text adds to the one before it, white space collapsed as a browser does: to one space, none at the beginning of
 * a line or after another, and none where a line of the source ended between two wide characters.
 */
function joinedSpace(before: string, added: string): string {
  const atStart = before === '' || before.endsWith('\n') || before.endsWith(' ');
  const collapsed = added
    .replace(/(?<=[\u2e80-\u9fff\uff00-\uffef])[ \t\f]*[\r\n]\s*(?=[\u2e80-\u9fff\uff00-\uffef])/g, '')
    .replace(/[ \t\r\n\f]+/g, ' ')
    .replace(/\u00a0/g, ' ');
  return atStart ? collapsed.replace(/^ /, '') : collapsed;
}

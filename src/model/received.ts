import type { Encoding } from './draft.ts';
import type { Span } from './text.ts';

/** What a received file is, whatever its name says. */
export type ReceivedFormat = 'text' | 'docx' | 'html';

/** What the source's own format says of a line; `plain` when it says nothing, as in text. */
export type LineForm =
  | { readonly kind: 'plain' }
  /** 1 is the highest; Word's Title counts as 1. */
  | { readonly kind: 'heading'; readonly level: number }
  | { readonly kind: 'list-item'; readonly ordered: boolean }
  | { readonly kind: 'quotation' }
  /** A whole table: `text` holds its cells, parted by tabs and line feeds. */
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] }
  /** A picture that stands alone; `text` is empty. */
  | { readonly kind: 'picture'; readonly picture: ReceivedPicture };

/** A picture of a received file. */
export interface ReceivedPicture {
  /** File name, or the web address of a picture that is not in the file. */
  readonly source: string;
  /** Null for a picture that is named only. */
  readonly bytes: Uint8Array | null;
  /** Text for those who cannot see it; may be empty. */
  readonly alternative: string;
}

/** One line of text, or one paragraph of a Word or HTML file. */
export interface ReceivedLine {
  /** 1-based: the line of a text or HTML file, the paragraph of a Word file (empty ones count). */
  readonly number: number;
  /** Without line end. A line feed inside is a line break that the paragraph holds. Blank lines are kept. */
  readonly text: string;
  readonly form: LineForm;
  /** Stretches of `text` in bold type, in order. */
  readonly bold: readonly Span[];
}

/** What reading a file met beside its running text. */
export type ReadingNoteKind =
  | 'insertion'
  | 'deletion'
  | 'comment'
  | 'hidden-text'
  | 'header'
  | 'footer'
  | 'footnote'
  | 'text-box'
  | 'field-code'
  | 'left-out'
  | 'picture-left-out'
  | 'link'
  | 'control-character';

/** Something that a person must know of: text that is in no line, or that is but was not settled. */
export interface ReadingNote {
  readonly kind: ReadingNoteKind;
  /** As {@link ReceivedLine.number}. */
  readonly number: number;
  /** The words in question. */
  readonly text: string;
  /** True when the words are in a line too (an insertion that nobody accepted). */
  readonly inText: boolean;
  /** Who made the change or comment, when it is known. */
  readonly author?: string;
}

/** A received file as lines, before anything is made of it. */
export interface Received {
  /** Path for people: as given, forward slashes; `-` for standard input. */
  readonly path: string;
  readonly format: ReceivedFormat;
  /** Null where the format settles it (docx). */
  readonly encoding: Encoding | 'big5' | null;
  readonly lines: readonly ReceivedLine[];
  readonly notes: readonly ReadingNote[];
}

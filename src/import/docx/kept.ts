import type { ReceivedPicture } from '../../model/received.ts';

/** A bit of a paragraph that stays. */
export type Piece =
  | { readonly kind: 'text'; readonly text: string; readonly bold: boolean }
  | { readonly kind: 'break' }
  | { readonly kind: 'tab' }
  /** A character of a symbol font, by its code in that font. */
  | { readonly kind: 'symbol'; readonly font: string; readonly char: string }
  /** A picture, by its place in {@link KeptDocument.pictures}. */
  | { readonly kind: 'picture'; readonly index: number };

/** What a paragraph is. */
export type KeptForm = 'plain' | 'quotation' | { readonly heading: number } | { readonly ordered: boolean };

/** A paragraph of running text, without all that a reader of the accepted copy would not see in it. */
export interface KeptParagraph {
  readonly kind: 'paragraph';
  /** 1-based, of all paragraphs of the body. */
  readonly number: number;
  readonly form: KeptForm;
  readonly pieces: readonly Piece[];
}

/** A cell; `span` is how many columns it fills. */
export interface KeptCell {
  readonly paragraphs: readonly KeptParagraph[];
  readonly span: number;
}

/** A table. A table inside a cell is the cell's paragraphs. */
export interface KeptTable {
  readonly kind: 'table';
  readonly number: number;
  readonly rows: readonly (readonly KeptCell[])[];
}

/** A paragraph or table. */
export type KeptBlock = KeptParagraph | KeptTable;

/** The running text of a Word file. */
export interface KeptDocument {
  readonly blocks: readonly KeptBlock[];
  readonly pictures: readonly ReceivedPicture[];
}

/** The paragraphs of blocks, in order, those in cells included. */
export function paragraphsOf(blocks: readonly KeptBlock[]): readonly KeptParagraph[] {
  return blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? [block]
      : block.rows.flatMap((row) => row.flatMap((cell) => cell.paragraphs)),
  );
}

/** The words of pieces: breaks as line feeds, no symbols, no pictures. */
export function wordsOf(pieces: readonly Piece[]): string {
  return pieces
    .map((piece) =>
      piece.kind === 'text' ? piece.text : piece.kind === 'break' ? '\n' : piece.kind === 'tab' ? '\t' : '',
    )
    .join('');
}

/** The words of blocks, a line feed after each paragraph but the last. */
export function wordsOfBlocks(blocks: readonly KeptBlock[]): string {
  return paragraphsOf(blocks)
    .map(({ pieces }) => wordsOf(pieces))
    .join('\n');
}

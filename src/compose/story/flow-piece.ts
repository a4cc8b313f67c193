import type { FaceSpan } from '../lines/face-span.ts';
import type { SetLine } from '../lines/set-line.ts';
import type { TextKind } from '../text-styles.ts';
import type { TableCell } from './table-pieces.ts';

/** A line of a story's column. */
export interface FlowLine {
  readonly line: SetLine;
  /** Faces of the text that the line is from. */
  readonly faces: readonly FaceSpan[];
  /** Em of body type from the column's edge to the line's indent. */
  readonly x: number;
  /** The cells of a table's line, drawn in place of `line`; null for running text. */
  readonly cells: readonly TableCell[] | null;
}

/** One way to set a piece. */
export interface FlowVariant {
  /** One grid line each. */
  readonly lines: readonly FlowLine[];
  /** How much worse than the best way, in loose lines: see `breakParagraphVariants`. */
  readonly cost: number;
}

/** What runs through a story's columns as one: a paragraph, a subhead, a row of a table. */
export interface FlowPiece {
  readonly kind: TextKind;
  /** Index in the story's texts. */
  readonly text: number;
  /** By number of lines; at least one. */
  readonly variants: readonly FlowVariant[];
  /** Empty grid lines before it; none at a column's head. */
  readonly space: number;
  /** Whether the next piece must stand below it in the same column. */
  readonly keepsWithNext: boolean;
  /** Whether it is not parted between columns. */
  readonly keepsTogether: boolean;
}

/** The room that a column of a story has for its body. */
export interface ColumnRoom {
  /** First free grid line, from the body's top. */
  readonly top: number;
  readonly rows: number;
}

/** A part of a piece in one column: lines that stand one below the other. */
export interface FilledPart {
  readonly piece: FlowPiece;
  /** Lines of the part, and which of the piece's lines the first is. */
  readonly lines: readonly FlowLine[];
  readonly from: number;
  readonly column: number;
  /** Grid line of the first, from the body's top. */
  readonly row: number;
}

/** What was done to make a body fill its columns. */
export interface FlowLever {
  readonly kind: 'tighter' | 'looser' | 'lessSpace' | 'moreSpace';
  /** Index of the text. */
  readonly text: number;
}

/** A body in its columns. */
export interface FilledBody {
  readonly parts: readonly FilledPart[];
  /** In loose lines. */
  readonly cost: number;
  /** Empty grid lines at the columns' feet together. */
  readonly slack: number;
  readonly levers: readonly FlowLever[];
}

/** Empty grid lines that may stand above a piece beside its own. */
export const MOST_MORE_SPACE = 2;

/** Fewest and most grid lines that pieces take in one column: spaces may be one line less and MOST_MORE_SPACE more. */
export function rowsOfPieces(pieces: readonly FlowPiece[]): {
  readonly least: number;
  readonly most: number;
} {
  let least = 0;
  let most = 0;
  for (const [at, { variants, space }] of pieces.entries()) {
    const between = at === 0 ? 0 : space;
    least += Math.max(0, between - 1) + (variants[0]?.lines.length ?? 0);
    most += (between === 0 ? 0 : between + MOST_MORE_SPACE) + (variants.at(-1)?.lines.length ?? 0);
  }
  return { least, most };
}

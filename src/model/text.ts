/**
 * Places in text. An `offset` is a 0-based index of UTF-16 units into the decoded text of a draft (without a
 * byte order mark); `line` and `char` are 1-based and `char` counts code points.
 */

/** A stretch of text: `start` is inside, `end` is not; both are UTF-16 offsets. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One place in a draft, as an editor counts it (line, char) and as a program does (offset). */
export interface Position {
  readonly line: number;
  readonly char: number;
  readonly offset: number;
}

/** A stretch of text whose two ends are full positions. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** Replace the text of a span by `text`. */
export interface Edit extends Span {
  readonly text: string;
}

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

/** A text of the newsroom that findings can be told of: a draft, or an issue's manifest. */
export interface SourceText {
  /** Path for people and reports: forward slashes, as given or relative to the working folder. */
  readonly path: string;
  /** The decoded text, without byte order mark, line ends as stored. */
  readonly text: string;
  /** Offsets of the first character of every line; the first is 0. */
  readonly lineStarts: readonly number[];
  /** False when no edit may be made. */
  readonly editable: boolean;
}

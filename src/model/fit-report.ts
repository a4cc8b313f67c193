/** The rules that lines of a column may be set by: the paper's own, or those of a browser. */
export type FitProfile = 'press' | 'browser';

/** How deep a text runs, or may run, in each of its columns. */
export interface FitDepth {
  /** Grid lines. */
  readonly rows: number;
  /** Millimetres, to a tenth. */
  readonly mm: number;
}

/**
 * A way to win or lose lines, in the trade's order. Copy is as it is with `squeeze` (a paragraph set tighter by a line),
 * `loosen` (set wider by one), `hang` (marks hang outside the measure), `subheadSpace` (an empty line less or more at each
 * subhead), `measure` (a character more or less in a line) and `picture`; it is changed by `runts` (a short last line is
 * cut), `cut`, `drop` (the last paragraphs) and `write`.
 */
export type FitLeverName =
  | 'squeeze'
  | 'hang'
  | 'subheadSpace'
  | 'runts'
  | 'cut'
  | 'drop'
  | 'loosen'
  | 'picture'
  | 'write'
  | 'measure';

/** What a lever does to one paragraph. */
export interface LeverParagraph {
  /** Which running paragraph of the body, from 1; subheads and tables are not counted. */
  readonly paragraph: number;
  /** Lines that it takes more; negative for fewer. */
  readonly lines: number;
  /** Characters of its last line. */
  readonly characters: number;
  /** See {@link FitLever}. */
  readonly price: number;
}

/** What a lever gives, and what it costs. */
export interface FitLever {
  readonly lever: FitLeverName;
  /** Grid lines that the text takes more; negative for fewer. */
  readonly lines: number;
  /** Characters of copy to cut (negative) or to write; 0 where copy stays as it is. */
  readonly characters: number;
  /** What it costs, in characters of copy: 1 is as bad as a character cut or to be written. */
  readonly price: number;
  /** Whether it makes the text fit by itself. */
  readonly enough: boolean;
  /** The paragraphs that it works on, the cheapest first; empty where it works on the whole text. */
  readonly paragraphs: readonly LeverParagraph[];
}

/** A grid line of the galley. */
export interface FitRow {
  /** Which printed line of the text, from 1; null for an empty grid line. */
  readonly number: number | null;
  readonly text: string;
  /** Em from the column's edge to the text. */
  readonly indent: number;
}

/** A text of the body with its set lines. */
export interface FitParagraph {
  readonly kind: string;
  /** See {@link LeverParagraph}; null for subheads and tables. */
  readonly paragraph: number | null;
  /** What is printed, the first line's indent as full-width spaces. */
  readonly lines: readonly string[];
}

/** How the body of an article runs in columns of a measure (凑版). */
export interface FitReport {
  readonly path: string;
  /** Em (characters) a line. */
  readonly measure: number;
  readonly profile: FitProfile;
  readonly hanging: boolean;
  /** Columns. */
  readonly span: number;
  /** As a newspaper counts: see `countCharacters`. */
  readonly characters: number;
  /** Printed lines; empty ones are not counted. */
  readonly lines: number;
  /** How deep it runs in columns of even height. */
  readonly depth: FitDepth;
  /** How deep it may run; null when that was not asked. */
  readonly room: FitDepth | null;
  /** Whether it stands in the room, and less than a line in each column stays empty; true without a room. */
  readonly fits: boolean;
  /** Grid lines that do not stand in the room; 0 without one. */
  readonly over: number;
  /** Grid lines of the room that stay empty; 0 without one. */
  readonly under: number;
  /** Characters in the lines that are over, and those that would fill what is under. */
  readonly overCharacters: number;
  readonly underCharacters: number;
  /** Empty when it fits. */
  readonly levers: readonly FitLever[];
  readonly paragraphs: readonly FitParagraph[];
  /** The galley: what stands in each column, and what stands in none. */
  readonly columns: readonly (readonly FitRow[])[];
  readonly overset: readonly FitRow[];
}

import type { FaceSpan } from './face-span.ts';

/** Which rules break a text: for print, as Chromium does, or for text of a fixed pitch. */
export type ProfileName = 'press' | 'browser' | 'galley';

/** How a paragraph is to be set. */
export interface SettingOptions {
  /** Length of a line in em (characters); at least MINIMUM_MEASURE. */
  readonly measure: number;
  /** Empty em before the first line; reduced where it would leave less than MINIMUM_MEASURE for text. */
  readonly indent: number;
  /** Empty em before the lines after the first (回行缩进), for verse and lists; default 0, reduced like `indent`. */
  readonly turnover?: number;
  readonly profile: ProfileName;
  /** Whether ，。、 may stand outside the measure at a line's end. Default false. */
  readonly hangingMarks?: boolean;
  /** Em between a Han character and a letter or digit; 0 by default, as newspapers set it. */
  readonly latinSpace?: number;
  /** Whether lines but the last are spread to the measure. Default true. */
  readonly justify?: boolean;
  /** The faces that the text is set in, whose fonts tell the advances; without them those of the body's Noto Serif. */
  readonly faces?: readonly FaceSpan[];
}

/** A mark that lost part of its empty half. */
export interface Squeeze {
  /** UTF-16 offset in the line's text. */
  readonly at: number;
  /** Em taken away. */
  readonly em: number;
  /** The side that lost it: `before` for opening marks, `after` for closing and pause marks. */
  readonly side: 'before' | 'after';
}

/** One line of a paragraph, set. Its offsets are UTF-16 offsets in the paragraph's text. */
export interface SetLine {
  /** What is printed: the paragraph from `start` to `end` without the spaces at a break, which are not set. */
  readonly text: string;
  /** Lines follow each other without a gap: a line ends where the next starts. */
  readonly start: number;
  readonly end: number;
  /** Offset of the first character of `text` in the paragraph. */
  readonly textStart: number;
  /** Em left empty before the text. */
  readonly indent: number;
  /** Width of the text in em after squeezing, before spreading, without a hanging mark. */
  readonly naturalWidth: number;
  /** Em added at each of the line's gaps (`drawLine` tells which); 0 for a line that fills or is ragged. */
  readonly spread: number;
  /** Number of gaps that are spread. */
  readonly gaps: number;
  readonly squeezes: readonly Squeeze[];
  /** Em between each Han character and letter or digit side by side; 0 when absent. */
  readonly latinSpace?: number;
  /** Em of the mark that hangs outside the measure at the line's end; 0 when none does. */
  readonly hang: number;
  /** True for the paragraph's last line. */
  readonly last: boolean;
}

/** The narrowest measure in em: room for a character and the mark that may not leave it. */
export const MINIMUM_MEASURE = 2;

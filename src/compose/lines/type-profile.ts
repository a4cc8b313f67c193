import {
  CLOSING_MARKS,
  codePointsOf,
  HAN_UNITS,
  HANGING_MARKS,
  NOT_AT_LINE_END,
  NOT_AT_LINE_START,
  NUMBER_MULTIPLIERS,
  OPENING_MARKS,
  PAUSE_MARKS,
  UNIT_SIGNS,
} from '../../language/characters.ts';
import { advanceInThousandths, fixedPitchInThousandths } from '../../language/widths.ts';
import type { ProfileName } from './set-line.ts';

/** What a profile knows of characters and how it fits lines. */
export interface TypeProfile {
  /** Advance of a code point in thousandths of an em. */
  readonly advance: (codePoint: number) => number;
  readonly notAtLineStart: ReadonlySet<number>;
  readonly notAtLineEnd: ReadonlySet<number>;
  /** Opening marks that lose their left half at a line's start and beside other marks. */
  readonly squeezableOpening: ReadonlySet<number>;
  /** Closing and pause marks that lose their right half beside other marks. */
  readonly squeezableClosing: ReadonlySet<number>;
  /** Of these, the ones that may lose it at a line's end. */
  readonly trimmedAtLineEnd: ReadonlySet<number>;
  /** Marks that may hang where hanging is asked for. */
  readonly hanging: ReadonlySet<number>;
  /** Characters beside letters and digits that belong to a word. */
  readonly wordSigns: ReadonlySet<number>;
  /** Signs that stay with the number before them. */
  readonly units: ReadonlySet<number>;
  /** Han characters that belong to the figures before them, and those that are better not parted from them. */
  readonly multipliers: ReadonlySet<number>;
  readonly hanUnits: ReadonlySet<number>;
  /** Whether full-width letters and digits are words too, and numbers keep 第, 万, ranges and ratios. */
  readonly keepsNumbersWhole: boolean;
  /** Whether single marks inside a line are squeezed, so that a trimmed mark too loses only what it must. */
  readonly pushesIn: boolean;
  /** Lines chosen together for the best paragraph, or each as full as it gets. */
  readonly fit: 'together' | 'fullest';
}

const NONE: ReadonlySet<number> = new Set();
const HYPHEN = 0x2d;
/** In scores: 4∶1. */
const RATIO = '∶';
const DASH = 0x2014;
/** Half of the two dashes of Noto Serif CJK SC, which are kerned to 1.69 em in Chromium; measured. */
const BROWSER_DASH = 846;
/** Line-start prohibitions of the trade that Unicode's line breaking does not know. */
const UNKNOWN_TO_BROWSER = codePointsOf('·•‧～－–／々');

const press: TypeProfile = {
  advance: advanceInThousandths,
  notAtLineStart: codePointsOf(NOT_AT_LINE_START),
  notAtLineEnd: codePointsOf(NOT_AT_LINE_END),
  squeezableOpening: codePointsOf(OPENING_MARKS),
  squeezableClosing: codePointsOf(CLOSING_MARKS + PAUSE_MARKS),
  trimmedAtLineEnd: codePointsOf(CLOSING_MARKS + PAUSE_MARKS),
  hanging: codePointsOf(HANGING_MARKS),
  wordSigns: codePointsOf(RATIO),
  units: codePointsOf(UNIT_SIGNS),
  multipliers: codePointsOf(NUMBER_MULTIPLIERS),
  hanUnits: codePointsOf(HAN_UNITS),
  keepsNumbersWhole: true,
  pushesIn: true,
  fit: 'together',
};

const browser: TypeProfile = {
  ...press,
  advance: (codePoint) => (codePoint === DASH ? BROWSER_DASH : advanceInThousandths(codePoint)),
  notAtLineStart: new Set([...without(press.notAtLineStart, UNKNOWN_TO_BROWSER), HYPHEN]),
  notAtLineEnd: without(press.notAtLineEnd, codePointsOf('/／#＃')),
  squeezableClosing: without(press.squeezableClosing, codePointsOf('？！')),
  trimmedAtLineEnd: codePointsOf(CLOSING_MARKS),
  wordSigns: codePointsOf(`·${RATIO}`),
  keepsNumbersWhole: false,
  pushesIn: false,
  fit: 'fullest',
};

const galley: TypeProfile = {
  ...press,
  advance: fixedPitchInThousandths,
  squeezableOpening: NONE,
  squeezableClosing: NONE,
  trimmedAtLineEnd: NONE,
  hanging: NONE,
  pushesIn: false,
  // With nothing to squeeze or spread, a line that is not full would only look short.
  fit: 'fullest',
};

/** The profiles by name. */
export const TYPE_PROFILES: Readonly<Record<ProfileName, TypeProfile>> = { press, browser, galley };

function without(set: ReadonlySet<number>, removed: ReadonlySet<number>): ReadonlySet<number> {
  return new Set([...set].filter((codePoint) => !removed.has(codePoint)));
}

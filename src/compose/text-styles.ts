/** What the composer sets: the parts of a story that run through its columns. */
export type TextKind =
  | 'paragraph'
  | 'quotation'
  | 'listItem'
  | 'byline'
  | 'subhead'
  | 'briefHeadline'
  | 'verse'
  | 'tableTop'
  | 'tableRow';

/** How a kind of text stands in a column. */
export interface TextStyle {
  /** Em before the first line. */
  readonly indent: number;
  /** Em before the lines after it. */
  readonly turnover: number;
  /** Where lines that do not fill the measure stand; `justify` spreads all but the last. */
  readonly align: 'justify' | 'start' | 'centre' | 'right';
  /** Empty grid lines before it, dropped at a column's head. */
  readonly linesBefore: number;
  /** Empty grid lines between it and what follows, if that is not a row of its table. */
  readonly linesAfter: number;
  /** Whether it must not stand at a column's foot, nor be parted. */
  readonly keepsWithNext: boolean;
  /** Whether it is not parted, unless it is longer than any reader would miss. */
  readonly keepsTogether: boolean;
}

const PLAIN = { turnover: 0, linesBefore: 0, linesAfter: 0, keepsWithNext: false, keepsTogether: false };
const TABLE = { ...PLAIN, indent: 0, align: 'justify', linesAfter: 1, keepsTogether: true } as const;

/**
 * The styles of a news story: subheads centred with a blank grid line before, bylines at the right, tables between
 * blank grid lines, their first row kept with the next.
 */
export const TEXT_STYLES: Readonly<Record<TextKind, TextStyle>> = {
  paragraph: { ...PLAIN, indent: 2, align: 'justify' },
  quotation: { ...PLAIN, indent: 2, align: 'justify' },
  listItem: { ...PLAIN, indent: 2, align: 'justify' },
  verse: { ...PLAIN, indent: 2, turnover: 3, align: 'start' },
  byline: { ...PLAIN, indent: 0, align: 'right' },
  subhead: { ...PLAIN, indent: 0, align: 'centre', linesBefore: 1, keepsWithNext: true },
  briefHeadline: { ...PLAIN, indent: 0, align: 'centre', linesBefore: 1, keepsWithNext: true },
  tableTop: { ...TABLE, linesBefore: 1, keepsWithNext: true },
  tableRow: TABLE,
};

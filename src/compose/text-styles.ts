/** What the composer sets: the parts of a story that run through its columns. */
export type TextKind = 'paragraph' | 'quotation' | 'listItem' | 'byline' | 'subhead';

/** How a kind of text stands in a column. */
export interface TextStyle {
  /** Em before the first line. */
  readonly indent: number;
  /** Where lines that do not fill the measure stand; `justify` spreads all but the last. */
  readonly align: 'justify' | 'centre' | 'right';
  /** Empty grid lines before it, dropped at a column's head. */
  readonly linesBefore: number;
  /** Whether it must not stand at a column's foot, nor be parted. */
  readonly keepsWithNext: boolean;
}

/** The styles of a news story: subheads centred with a blank grid line before, bylines at the right. */
export const TEXT_STYLES: Readonly<Record<TextKind, TextStyle>> = {
  paragraph: { indent: 2, align: 'justify', linesBefore: 0, keepsWithNext: false },
  quotation: { indent: 2, align: 'justify', linesBefore: 0, keepsWithNext: false },
  listItem: { indent: 2, align: 'justify', linesBefore: 0, keepsWithNext: false },
  byline: { indent: 0, align: 'right', linesBefore: 0, keepsWithNext: false },
  subhead: { indent: 0, align: 'centre', linesBefore: 1, keepsWithNext: true },
};

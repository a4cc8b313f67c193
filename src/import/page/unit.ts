import type { FieldName } from '../../article/fields.ts';
import type { FurnitureKind } from './furniture.ts';
import type { PageLine } from './page-line.ts';
import type { Phrase } from './phrase.ts';

/** What a unit of a page is by itself, before its neighbours are looked at. */
export type UnitKind =
  | 'furniture'
  | 'rubric'
  | 'place-tag'
  | 'series'
  | 'byline'
  /** A paragraph that a dateline or a byline in brackets opens. */
  | 'opening'
  | 'body'
  /** Short and without an end mark: a headline, a subhead, a line of verse, a signature. */
  | 'display'
  | 'cutline'
  /** A line of verse: it stays a line. */
  | 'verse'
  | 'label'
  | 'table'
  | 'picture';

/** Kinds of lines that stand over a story and nowhere else. */
export const OPENS_STORY: ReadonlySet<UnitKind> = new Set(['place-tag', 'series', 'rubric', 'label']);

/** Why two paragraphs are taken for one. */
export type JoinReason = 'word-across' | 'leads-on' | 'no-end-mark';

/** Two paragraphs that a column or page break made of one. */
export interface Join {
  /** Source lines on both sides, as {@link PageLine.number}. */
  readonly numbers: readonly [number, number];
  /** The last and first characters on both sides. */
  readonly left: string;
  readonly right: string;
  readonly reason: JoinReason;
  /** 0 to 1. */
  readonly confidence: number;
  /** Words that may have stood at the joint if a character is wrong, the likeliest first; empty when nothing looks wrong. */
  readonly candidates: readonly string[];
}

/** A paragraph, a headline's line or another smallest piece of a page. */
export interface Unit {
  readonly kind: UnitKind;
  /** Its words: the whole of its lines. */
  readonly phrase: Phrase;
  readonly lines: readonly PageLine[];
  /** What is meant, without its marks: the rubric without ■, the place without its colon. Else the phrase. */
  readonly meant: Phrase;
  /** For furniture. */
  readonly furniture?: FurnitureKind;
  /** For a label: the field that it names. */
  readonly field?: FieldName;
  /** For a paragraph that was put together: its joints in order. */
  readonly joins?: readonly Join[];
}

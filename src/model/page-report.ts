import type { LayoutCost } from './layout.ts';
import type { Localised } from './localised.ts';
import type { PageModel } from './page.ts';

/** What was done to a story's text so that it fills its columns: a paragraph or the space at a subhead. */
export interface PageLever {
  readonly kind: 'tighter' | 'looser' | 'lessSpace' | 'moreSpace';
  /** Which text of the story, from 1; the head's are not counted. */
  readonly text: number;
}

/** What an editor must do to a story so that a page fits. */
export interface PageChange {
  /** `cut` it, `fill` it with a picture or filler, `drop` it. */
  readonly kind: 'cut' | 'fill' | 'drop';
  readonly slug: string;
  readonly headline: string;
  /** Lines of body type in one column; 0 for a story that is dropped. */
  readonly lines: number;
  /** About as many characters; those of the body of a story that is dropped, 0 for a group of briefs. */
  readonly characters: number;
}

/** A story, a group of briefs or an advert in its place. */
export interface PageReportBlock {
  /** Null for a group of briefs and for adverts. */
  readonly slug: string | null;
  /** What people call it: the headline, 简讯, 广告. */
  readonly headline: string;
  readonly kind: 'story' | 'advert';
  /** Standard column and grid line of its top left corner, from 0, on the grid that stories stand on. */
  readonly column: number;
  readonly row: number;
  /** Its size, the gap below not counted. */
  readonly columns: number;
  readonly rows: number;
  /** Points; 0 without a headline. */
  readonly headlineSize: number;
  /** Lines of body type. */
  readonly lines: number;
  /** Empty grid lines at its columns' feet together. */
  readonly slack: number;
  readonly levers: readonly PageLever[];
  /** What its place and its setting cost together: 0 is as good as can be. */
  readonly cost: number;
  readonly costs: readonly Pick<LayoutCost, 'reason' | 'cost'>[];
}

/** One way to make a page up. */
export interface PageLayoutReport {
  /** Stem of its files' names: A02, A02-2 for the second, A02-try for a suggestion. */
  readonly name: string;
  readonly grid: PageModel['grid'];
  /** In reading order. */
  readonly blocks: readonly PageReportBlock[];
  readonly cost: number;
}

/** What would make a page fit that does not. */
export interface PageSuggestion {
  readonly changes: readonly PageChange[];
  /** How much is asked of the editors: the first suggestion asks least. */
  readonly cost: number;
  /** The page as it would be; null when that was not looked for. */
  readonly layout: PageLayoutReport | null;
}

/** What became of a page that was made up. */
export interface PageReport {
  readonly pageNumber: string;
  readonly pageName: string | null;
  /** Whether there is a way to print all of it as it is. */
  readonly fits: boolean;
  /** The best first; empty when it does not fit. */
  readonly layouts: readonly PageLayoutReport[];
  /** The best first; empty when it fits. */
  readonly suggestions: readonly PageSuggestion[];
  /** What editors should know beside: pictures that are too coarse, characters without a font. */
  readonly notes: readonly Localised[];
  /** True when the search ended before it had seen everything: there may be a better page. */
  readonly cutOff: boolean;
}

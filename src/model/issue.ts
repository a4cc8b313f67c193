import type { CivilDate } from './civil-date.ts';
import type { PageEdge } from './layout.ts';
import type { SourceText, Span } from './text.ts';

/** One page (版) of an issue. */
export interface IssuePage {
  /** Page number as text, e.g. `A02`. */
  readonly pageNumber: string;
  /** Page name (版名), e.g. 要闻. */
  readonly pageName: string | null;
  /** Its articles in order: file names without ending in a manifest, slugs once the drafts were read. */
  readonly articles: readonly string[];
  readonly editor: string | null;
  readonly proofreader: string | null;
  /** What the manifest says of the page's make-up. */
  readonly plan: PagePlan;
}

/** Where on a page something is to stand: edges it touches, or the grid field of its top left corner, from 0. */
export type PlannedPlace = readonly PageEdge[] | { readonly column: number; readonly row: number };

/** How an editor wants a story set; what is null or false is left to the make-up. */
export interface StoryPlan {
  /** Name of the article as the page lists it. */
  readonly article: string;
  /** 1 is the lead; by default stories are ranked as listed. */
  readonly priority: number | null;
  readonly at: PlannedPlace | null;
  /** Standard columns that it spans. */
  readonly span: number | null;
  /** Columns of type in that span (破栏): three in the width of two. */
  readonly columns: number | null;
  /** Points. */
  readonly headlineSize: number | null;
  /** `none` prints the story without its pictures. */
  readonly picture: 'none' | { readonly span: number | null; readonly rows: number | null } | null;
  /** Whether no suggestion may drop it. */
  readonly mustRun: boolean;
  /** The page that it may go on on. */
  readonly mayJump: string | null;
  /** Paragraphs that may be cut, from the end. */
  readonly mayCut: number;
  /** The article whose sidebar it is: it stands beside it, in a box. */
  readonly sidebarOf: string | null;
  readonly boxed: boolean;
}

/** An advert or a reserved hole. */
export interface AdvertPlan {
  /** Unique on the page. */
  readonly id: string;
  /** Standard columns and grid lines. */
  readonly span: number;
  readonly rows: number;
  /** By default the bottom, at the right. */
  readonly at: PlannedPlace;
  /** Picture or PDF beside the manifest; null for a box with its label. */
  readonly src: string | null;
  /** What stands in a box without a picture, and what a screen reader says of one with. */
  readonly label: string;
  /** True for room that is kept free: nothing is printed, not even 广告. */
  readonly isHole: boolean;
}

/** The make-up of one page as the manifest tells. */
export interface PagePlan {
  /** Page style by name; null for the newsroom's. */
  readonly style: string | null;
  /** Whether the page has the nameplate; by default the first page of the issue whose number is 1. */
  readonly front: boolean;
  readonly designer: string | null;
  /** One for each article, in the page's order. */
  readonly stories: readonly StoryPlan[];
  readonly adverts: readonly AdvertPlan[];
  /** Articles of other pages that a front page refers to; null to choose their leads. */
  readonly refers: readonly string[] | null;
  /** Lines of the ears beside the nameplate; empty for none. */
  readonly ear: readonly string[];
}

/** One issue (期) of the paper, as its manifest tells. */
export interface Issue {
  readonly date: CivilDate;
  /** Serial number (总期号) as text; null when not told. */
  readonly issueNumber: string | null;
  readonly pages: readonly IssuePage[];
}

/** An issue's manifest as written, for findings about it. */
export interface ManifestSource extends SourceText {
  /** Where an entry's value stands, by the keys that lead to it (`['pages', 0, 'editor']`); the nearest that is there. */
  spanOf(keys: readonly (string | number)[]): Span;
}

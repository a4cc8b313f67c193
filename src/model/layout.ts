/** An edge of the page that an item must touch. */
export type PageEdge = 'top' | 'bottom' | 'left' | 'right';

/** What must be done to a story so that a shape fits it. */
export interface CopyChange {
  /** `cut`: so many lines too long; `fill`: so many lines too short, for a picture or filler; `drop`: left out. */
  readonly kind: 'cut' | 'fill' | 'drop';
  /** Lines of body type in one column. */
  readonly lines: number;
}

/** One way to set an item: a rectangle of the grid. */
export interface Shape {
  /** Names the way for the one who made it. */
  readonly key: string;
  /** Standard columns. */
  readonly columns: number;
  /** Grid lines, the gap below among them. */
  readonly rows: number;
  /** How much worse than the best way of the item; 0 for the best. Empty lines, levers, a smaller headline. */
  readonly cost: number;
  /** Size of its headline in pt; 0 without one. Two alike side by side are tombstones. */
  readonly headlineSize: number;
  /** Edges of the rectangle that a picture touches. */
  readonly picturesAt: readonly PageEdge[];
  /** Null when the item fits as it is. */
  readonly change: CopyChange | null;
}

/** What is to be placed on a page: a story, a group of briefs, an advert, a hole. */
export interface LayoutItem {
  readonly id: string;
  /** 1 is the lead; higher numbers matter less. Null for what has no rank, such as adverts. */
  readonly priority: number | null;
  readonly isAdvert: boolean;
  readonly shapes: readonly Shape[];
  /** Edges of the page that it must touch. */
  readonly edges: readonly PageEdge[];
  /** Column from 0 and grid line from 0 of its top left corner, where an editor fixed it; null when free. */
  readonly at: { readonly column: number; readonly row: number } | null;
  /** The item that it must stand beside or below, such as a sidebar's story; null for none. */
  readonly companionOf: string | null;
  /** Whether the page may do without it in a suggestion. */
  readonly mayDrop: boolean;
}

/** An item in its place. */
export interface Placement {
  readonly id: string;
  readonly shape: Shape;
  /** From 0. */
  readonly column: number;
  readonly row: number;
}

/** Why a layout costs what it costs: one reason of one item. */
export interface LayoutCost {
  readonly id: string;
  readonly reason:
    | 'shape'
    | 'priority'
    | 'tombstone'
    | 'pictureAtAdvert'
    | 'narrow'
    | 'flat'
    | 'change'
    | 'drop';
  readonly cost: number;
}

/** A page's items in their places: no two overlap, none leaves the page, nothing is left empty. */
export interface Layout {
  readonly placements: readonly Placement[];
  readonly cost: number;
  readonly costs: readonly LayoutCost[];
  /** Items left out, and changes that its shapes ask for; empty when all fits. */
  readonly dropped: readonly string[];
}

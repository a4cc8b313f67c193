/**
 * What it costs to fill columns otherwise than by text as it comes, in loose lines (one line with gaps over 5 % of an
 * em is 1). House values: the order is the trade's, a night editor would rather have each than the one after it.
 */
export const FILL_COSTS = {
  /** An empty grid line at the foot of the last column. */
  lastFoot: 0.5,
  /** One more empty grid line above a subhead. */
  moreSpace: 1,
  /** Two more. */
  muchSpace: 5,
  /** An empty grid line at the foot of another column. */
  foot: 2,
  /** One empty grid line less above a subhead. */
  lessSpace: 2.5,
  /** The first line of a paragraph alone at a column's foot (孤行). */
  orphan: 1.5,
  /** Its last line alone at a column's head. */
  widow: 4,
  /** A subhead with a single line below it at a column's foot. */
  subheadLow: 3,
} as const;

import { FILL_COSTS } from './fill-costs.ts';
import {
  type ColumnRoom,
  type FilledBody,
  type FilledPart,
  type FlowLever,
  type FlowPiece,
  MOST_MORE_SPACE,
} from './flow-piece.ts';

/** Where the next line would stand: a column, and a row from the top of its room. */
interface Place {
  readonly column: number;
  readonly row: number;
}

/** The best way found to set the pieces before a place; the ways before are linked backwards. */
interface Way extends Place {
  readonly cost: number;
  readonly before: Way | null;
  readonly step: Step | null;
}

/** How one piece was set: the lines in each column it stands in. */
interface Step {
  readonly piece: FlowPiece;
  readonly variant: number;
  /** First lines of its parts, and where they stand. */
  readonly parts: readonly (Place & { readonly from: number; readonly count: number })[];
  readonly lever: FlowLever['kind'] | null;
}

/**
 * Fills columns with pieces in order so that no grid line stays empty but at most one at each column's foot: dynamic
 * programming over the places that the pieces may end at. Subheads never stand at a foot; single lines of a paragraph
 * at a foot or head, looser and tighter paragraphs, spaces and empty feet cost what FILL_COSTS and the variants say.
 * Null when the pieces cannot fill the rooms.
 */
export function fillColumns(pieces: readonly FlowPiece[], rooms: readonly ColumnRoom[]): FilledBody | null {
  const bounds = restBounds(pieces);
  const room = rooms.reduce((sum, { rows }) => sum + rows, 0);
  const [all = { least: 0, most: 0 }] = bounds;
  if (room < all.least || room - rooms.length > all.most) return null;
  const filling = new Filling(rooms);
  let ways = filling.start();
  for (const [at, piece] of pieces.entries()) {
    ways = filling.after(ways, piece, at === 0, bounds[at + 1] ?? { least: 0, most: 0 });
    if (ways.size === 0) return null;
  }
  return filling.ended(ways);
}

/** Fewest and most grid lines that the pieces from each one on can take: what cannot fit any more is not followed. */
function restBounds(pieces: readonly FlowPiece[]): readonly { least: number; most: number }[] {
  const bounds = [{ least: 0, most: 0 }];
  for (const { variants, space } of [...pieces].reverse()) {
    const { least, most } = bounds[0] ?? { least: 0, most: 0 };
    bounds.unshift({
      least: least + (variants[0]?.lines.length ?? 0),
      most: most + (variants.at(-1)?.lines.length ?? 0) + (space === 0 ? 0 : space + MOST_MORE_SPACE),
    });
  }
  return bounds;
}

/** Empty grid lines more or less than a piece's own space, and what they cost. */
const AS_IS = [{ lines: 0, cost: 0, lever: null }] as const;
const SPACES = [
  ...AS_IS,
  { lines: 1, cost: FILL_COSTS.moreSpace, lever: 'moreSpace' },
  { lines: 2, cost: FILL_COSTS.muchSpace, lever: 'moreSpace' },
  { lines: -1, cost: FILL_COSTS.lessSpace, lever: 'lessSpace' },
] as const;

/** One filling of given rooms. */
class Filling {
  readonly #rooms: readonly ColumnRoom[];
  /** Grid lines before each column. */
  readonly #before: readonly number[];
  readonly #total: number;

  constructor(rooms: readonly ColumnRoom[]) {
    this.#rooms = rooms;
    const before = [0];
    for (const { rows } of rooms) before.push((before.at(-1) ?? 0) + rows);
    this.#before = before;
    this.#total = before.at(-1) ?? 0;
  }

  /** Nothing set yet. */
  start(): ReadonlyMap<number, Way> {
    return new Map([[0, { ...this.#normal({ column: 0, row: 0 }), cost: 0, before: null, step: null }]]);
  }

  /** The ways to set one more piece. */
  after(
    ways: ReadonlyMap<number, Way>,
    piece: FlowPiece,
    isFirst: boolean,
    rest: { readonly least: number; readonly most: number },
  ): ReadonlyMap<number, Way> {
    const longer = new Map<number, Way>();
    const take = (way: Way): void => {
      const key = this.#keyOf(way);
      const left = this.#total - key;
      if (left < rest.least || left - this.#rooms.length > rest.most) return;
      const known = longer.get(key);
      if (known === undefined || way.cost < known.cost) longer.set(key, way);
    };
    for (const way of ways.values()) {
      this.#setBelow(way, piece, isFirst, take);
      this.#setInNextColumn(way, piece, take);
    }
    return longer;
  }

  /** The best way that leaves no hole, as parts; null when there is none. Columns that all lack their last line are one. */
  ended(ways: ReadonlyMap<number, Way>): FilledBody | null {
    const most = Math.max(1, this.#rooms.length - 1);
    const bodies = [...ways.values()].flatMap((way) => {
      const empty = this.#total - this.#keyOf(way);
      return empty > 1 ? [] : [this.#bodyOf(way, way.cost + empty * FILL_COSTS.lastFoot)];
    });
    const [best = null] = bodies
      .filter(({ slack }) => slack <= most)
      .sort((one, other) => one.cost - other.cost);
    return best;
  }

  /** A piece below what stands in the column, with its space, one more or one less. */
  #setBelow(way: Way, piece: FlowPiece, isFirst: boolean, take: (way: Way) => void): void {
    const isHead = way.row === 0 || isFirst;
    const spaces = isHead || piece.space === 0 ? AS_IS : SPACES;
    for (const { lines, cost: extra, lever } of spaces) {
      this.#setFrom(
        way,
        { column: way.column, row: way.row + (isHead ? 0 : piece.space + lines) },
        piece,
        extra,
        lever,
        take,
      );
    }
  }

  /** A piece at the head of the next column, one grid line left empty at the foot of this one. */
  #setInNextColumn(way: Way, piece: FlowPiece, take: (way: Way) => void): void {
    const rows = this.#rowsOf(way.column);
    if (way.step?.piece.keepsWithNext === true) return;
    if (way.row === 0 || rows - way.row !== 1 || way.column + 1 >= this.#rooms.length) return;
    this.#setFrom(way, { column: way.column + 1, row: 0 }, piece, FILL_COSTS.foot, null, take);
  }

  #setFrom(
    before: Way,
    place: Place,
    piece: FlowPiece,
    extra: number,
    lever: FlowLever['kind'] | null,
    take: (way: Way) => void,
  ): void {
    if (place.row >= this.#rowsOf(place.column)) return;
    for (const [variant, { lines, cost }] of piece.variants.entries()) {
      for (const foot of [0, 1]) {
        const set = this.#partsOf(place, lines.length, piece, foot);
        if (set === null) continue;
        const step: Step = { piece, variant, parts: set.parts, lever };
        take({ ...set.end, cost: before.cost + extra + cost + set.cost, before, step });
        if (set.parts.length === 1) break;
      }
    }
  }

  /**
   * The lines of a piece from a place on; `foot` grid lines of the first column are left empty when it is parted. Null
   * when it may not be parted there or does not fit at all.
   */
  #partsOf(
    place: Place,
    count: number,
    piece: FlowPiece,
    foot: number,
  ): { parts: Step['parts']; end: Place; cost: number } | null {
    const room = this.#rowsOf(place.column) - place.row;
    if (count <= room) return this.#whole(place, count, piece, room);
    if (piece.keepsTogether || piece.keepsWithNext) return null;
    const parts: { from: number; count: number; column: number; row: number }[] = [];
    let from = 0;
    let { column, row } = place;
    while (from < count) {
      const rows = this.#rowsOf(column) - row - (parts.length === 0 ? foot : 0);
      if (rows <= 0 || column >= this.#rooms.length) return null;
      parts.push({ from, count: Math.min(rows, count - from), column, row });
      from += rows;
      column++;
      row = 0;
    }
    const [first, last] = [parts[0], parts.at(-1)];
    const single = (first?.count === 1 ? FILL_COSTS.orphan : 0) + (last?.count === 1 ? FILL_COSTS.widow : 0);
    const end = this.#normal({ column: last?.column ?? 0, row: last?.count ?? 0 });
    return { parts, end, cost: single + foot * FILL_COSTS.foot };
  }

  /** A piece in one column; a subhead needs a line below it. */
  #whole(
    { column, row }: Place,
    count: number,
    { keepsWithNext }: FlowPiece,
    room: number,
  ): { parts: Step['parts']; end: Place; cost: number } | null {
    const below = room - count;
    if (keepsWithNext && below === 0) return null;
    return {
      parts: [{ from: 0, count, column, row }],
      end: this.#normal({ column, row: row + count }),
      cost: keepsWithNext && below === 1 ? FILL_COSTS.subheadLow : 0,
    };
  }

  #bodyOf(last: Way, cost: number): FilledBody {
    const parts: FilledPart[] = [];
    const levers: FlowLever[] = [];
    for (let way: Way | null = last; way?.step; way = way.before) {
      const { piece, variant, lever } = way.step;
      const lines = piece.variants[variant]?.lines ?? [];
      const set = way.step.parts.map(({ from, count, column, row }) => {
        return {
          piece,
          lines: lines.slice(from, from + count),
          from,
          column,
          row: row + this.#topOf(column),
        };
      });
      parts.unshift(...set);
      if (lever !== null) levers.unshift({ kind: lever, text: piece.text });
      const best = piece.variants.findIndex((it) => it.cost === 0);
      if (variant !== best && best >= 0)
        levers.unshift({ kind: variant < best ? 'tighter' : 'looser', text: piece.text });
    }
    return { parts, cost, slack: this.#slackOf(parts), levers };
  }

  /** Grid lines below the last line of each column. */
  #slackOf(parts: readonly FilledPart[]): number {
    return this.#rooms.reduce((sum, { top, rows }, column) => {
      const last = parts.findLast((part) => part.column === column);
      return sum + (last === undefined ? rows : top + rows - last.row - last.lines.length);
    }, 0);
  }

  /** A place at a column's foot is the next column's head. */
  #normal(place: Place): Place {
    let { column, row } = place;
    while (column + 1 < this.#rooms.length && row >= this.#rowsOf(column)) {
      row = 0;
      column++;
    }
    return { column, row };
  }

  #keyOf({ column, row }: Place): number {
    return (this.#before[column] ?? 0) + row;
  }

  #rowsOf(column: number): number {
    return this.#rooms[column]?.rows ?? 0;
  }

  #topOf(column: number): number {
    return this.#rooms[column]?.top ?? 0;
  }
}

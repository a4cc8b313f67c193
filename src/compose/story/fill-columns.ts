import { FILL_COSTS } from './fill-costs.ts';
import { filledBody } from './filled-body.ts';
import { type ColumnRoom, type FilledBody, type FlowPiece, MOST_MORE_SPACE } from './flow-piece.ts';
import { NEXT_COLUMN, SPACES, stepOf } from './flow-step.ts';
import { GridColumns } from './grid-columns.ts';

/**
 * Fills columns with pieces in order so that no grid line stays empty but at most one at each column's foot: dynamic
 * programming over the places that the pieces may end at. Subheads never stand at a foot; single lines of a paragraph
 * at a foot or head, looser and tighter paragraphs, spaces and empty feet cost what FILL_COSTS and the variants say.
 * Null when the pieces cannot fill the rooms.
 */
export function fillColumns(pieces: readonly FlowPiece[], rooms: readonly ColumnRoom[]): FilledBody | null {
  const bounds = restBounds(pieces);
  const room = rooms.reduce((sum, { rows }) => sum + rows, 0);
  if (room < bounds.least(0) || room - rooms.length > bounds.most(0)) return null;
  const filling = new Filling(pieces, new GridColumns(rooms), bounds);
  for (let at = 0; at < pieces.length; at++) if (!filling.setNext(at)) return null;
  return filling.ended();
}

/** Fewest and most grid lines that the pieces from each one on can take: what cannot fit any more is not followed. */
interface RestBounds {
  least(from: number): number;
  most(from: number): number;
}

function restBounds(pieces: readonly FlowPiece[]): RestBounds {
  const least = new Int32Array(pieces.length + 1);
  const most = new Int32Array(pieces.length + 1);
  for (let at = pieces.length - 1; at >= 0; at--) {
    const { variants, space } = pieces[at] as FlowPiece;
    const spaces = space === 0 ? 0 : space + MOST_MORE_SPACE;
    least[at] = (least[at + 1] as number) + (variants[0]?.lines.length ?? 0);
    most[at] = (most[at + 1] as number) + (variants.at(-1)?.lines.length ?? 0) + spaces;
  }
  return { least: (from) => least[from] as number, most: (from) => most[from] as number };
}

/** The space of a piece that stands at a head. */
const AS_IS = SPACES.slice(0, 1);

/**
 * One filling of given columns. A way is the best one found to set the pieces before a place: numbers in columns, since
 * a page asks for tens of thousands. A place is a grid line counted through all columns.
 */
class Filling {
  readonly #pieces: readonly FlowPiece[];
  readonly #grid: GridColumns;
  readonly #bounds: RestBounds;
  /** Of each way: where the next line would stand, what it costs, the way before, and the step from there. */
  readonly #places = [0];
  readonly #costs = [0];
  readonly #before = [-1];
  readonly #steps = [0];
  /** Ways of the last piece: those from here on. */
  #first = 0;
  /** The last way found for each place. */
  readonly #wayAt: Int32Array;

  constructor(pieces: readonly FlowPiece[], grid: GridColumns, bounds: RestBounds) {
    this.#pieces = pieces;
    this.#grid = grid;
    this.#bounds = bounds;
    this.#wayAt = new Int32Array(grid.total + 1).fill(-1);
  }

  /** Sets one more piece after all ways; false when there is no way. */
  setNext(at: number): boolean {
    const [first, end] = [this.#first, this.#places.length];
    this.#first = end;
    for (let way = first; way < end; way++) {
      this.#setBelow(way, at);
      this.#setInNextColumn(way, at);
    }
    return this.#places.length > end;
  }

  /** The best way that leaves no hole, as parts; null when there is none. Columns that all lack their last line are one. */
  ended(): FilledBody | null {
    const most = Math.max(1, this.#grid.count - 1);
    for (const { way, cost } of this.#endings()) {
      const body = filledBody(this.#pieces, this.#grid, this.#stepsTo(way), cost);
      if (body.slack <= most) return body;
    }
    return null;
  }

  /** Ways that leave at most one grid line of the last column empty, the cheapest first. */
  #endings(): readonly { readonly way: number; readonly cost: number }[] {
    const endings: { way: number; cost: number }[] = [];
    for (let way = this.#first; way < this.#places.length; way++) {
      const empty = this.#grid.total - (this.#places[way] as number);
      if (empty <= 1) endings.push({ way, cost: (this.#costs[way] as number) + empty * FILL_COSTS.lastFoot });
    }
    return endings.sort((one, other) => one.cost - other.cost);
  }

  /** The places before each piece and the steps from there. */
  #stepsTo(last: number): readonly { readonly place: number; readonly step: number }[] {
    const steps: { place: number; step: number }[] = [];
    for (let way = last; way > 0; way = this.#before[way] as number) {
      const place = this.#places[this.#before[way] as number] as number;
      steps.push({ place, step: this.#steps[way] as number });
    }
    return steps.reverse();
  }

  /** A piece below what stands in the column, with its space, one more or one less. */
  #setBelow(way: number, at: number): void {
    const place = this.#places[way] as number;
    const { space } = this.#pieces[at] as FlowPiece;
    const isHead = at === 0 || this.#grid.rowAt(place) === 0;
    const spaces = isHead || space === 0 ? AS_IS : SPACES;
    for (const [index, { lines, cost }] of spaces.entries()) {
      const below = isHead ? 0 : space + lines;
      if (below < this.#grid.roomBelow(place)) this.#setFrom(way, place + below, at, cost, index);
    }
  }

  /** A piece at the head of the next column, one grid line left empty at the foot of this one. */
  #setInNextColumn(way: number, at: number): void {
    const place = this.#places[way] as number;
    const grid = this.#grid;
    if (this.#pieces[at - 1]?.keepsWithNext === true || grid.rowAt(place) === 0) return;
    if (grid.roomBelow(place) !== 1 || grid.columnAt(place) + 1 >= grid.count) return;
    if (grid.rowsOf(grid.columnAt(place) + 1) > 0)
      this.#setFrom(way, place + 1, at, FILL_COSTS.foot, NEXT_COLUMN);
  }

  /** Tries all variants of a piece from a place on. */
  #setFrom(way: number, place: number, at: number, extra: number, space: number): void {
    const piece = this.#pieces[at] as FlowPiece;
    const room = this.#grid.roomBelow(place);
    const before = (this.#costs[way] as number) + extra;
    for (const [variant, { lines, cost }] of piece.variants.entries()) {
      const count = lines.length;
      const step = (foot: number) => stepOf(variant, space, foot);
      if (count <= room) {
        const low = lowCost(piece, room - count);
        if (low !== null) this.#take(at, way, place + count, before + cost + low, step(0));
      } else if (!piece.keepsTogether && !piece.keepsWithNext) {
        for (const foot of [0, 1]) {
          const end = this.#grid.endOf(place, count, foot);
          if (end < 0) continue;
          const single = partedCost(this.#grid, room - foot, end) + foot * FILL_COSTS.foot;
          this.#take(at, way, end, before + cost + single, step(foot));
        }
      }
    }
  }

  /** Keeps a way when the rest can still fill the room and none to the same place is as good. */
  #take(at: number, before: number, place: number, cost: number, step: number): void {
    const left = this.#grid.total - place;
    if (left < this.#bounds.least(at + 1) || left - this.#grid.count > this.#bounds.most(at + 1)) return;
    const known = this.#wayAt[place] as number;
    const isNew = known < this.#first;
    if (!isNew && cost >= (this.#costs[known] as number)) return;
    const way = isNew ? this.#places.length : known;
    this.#places[way] = place;
    this.#costs[way] = cost;
    this.#before[way] = before;
    this.#steps[way] = step;
    this.#wayAt[place] = way;
  }
}

/** What a piece costs that stands in one column with so much room below; null for a subhead with none. */
function lowCost({ keepsWithNext }: FlowPiece, below: number): number | null {
  if (!keepsWithNext) return 0;
  if (below === 0) return null;
  return below === 1 ? FILL_COSTS.subheadLow : 0;
}

/** What a paragraph costs that is parted after `head` lines and ends at a place. */
function partedCost(grid: GridColumns, head: number, end: number): number {
  return (head === 1 ? FILL_COSTS.orphan : 0) + (grid.rowBefore(end) === 0 ? FILL_COSTS.widow : 0);
}

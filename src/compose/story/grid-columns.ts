import type { ColumnRoom } from './flow-piece.ts';

/**
 * The columns of a story with their grid lines counted through: place 0 is the first line of the first column. A place
 * behind the last line of a column is the first of the next that has room.
 */
export class GridColumns {
  readonly rooms: readonly ColumnRoom[];
  /** Number of columns. */
  readonly count: number;
  /** Grid lines of all. */
  readonly total: number;
  /** The place of each column's first line, and at last that behind all. */
  readonly #starts: Int32Array;
  readonly #columnAt: Uint8Array;

  constructor(rooms: readonly ColumnRoom[]) {
    this.rooms = rooms;
    this.count = rooms.length;
    this.#starts = new Int32Array(rooms.length + 1);
    for (let column = 0; column < rooms.length; column++)
      this.#starts[column + 1] = (this.#starts[column] as number) + (rooms[column]?.rows ?? 0);
    this.total = this.#starts[rooms.length] ?? 0;
    this.#columnAt = new Uint8Array(this.total + 1);
    for (let place = 0, column = 0; place <= this.total; place++) {
      while (column + 1 < this.count && place >= (this.#starts[column + 1] as number)) column++;
      this.#columnAt[place] = column;
    }
  }

  columnAt(place: number): number {
    return this.#columnAt[place] as number;
  }

  /** Grid line in its column, from 0. */
  rowAt(place: number): number {
    return place - (this.#starts[this.columnAt(place)] as number);
  }

  /** Grid line in its column of the line before a place. */
  rowBefore(place: number): number {
    return this.rowAt(place - 1);
  }

  /** Grid lines from a place to its column's foot. */
  roomBelow(place: number): number {
    return (this.#starts[this.columnAt(place) + 1] as number) - place;
  }

  rowsOf(column: number): number {
    return this.rooms[column]?.rows ?? 0;
  }

  /**
   * The place behind `count` lines from a place on, more than its column has room for, when `foot` lines stay empty at
   * that column's foot; -1 where the columns that follow have no room.
   */
  endOf(place: number, count: number, foot: number): number {
    const room = this.roomBelow(place) - foot;
    if (room <= 0) return -1;
    let left = count - room;
    for (let column = this.columnAt(place) + 1; column < this.count; column++) {
      const rows = this.rowsOf(column);
      if (rows <= 0) return -1;
      if (left <= rows) return (this.#starts[column] as number) + left;
      left -= rows;
    }
    return -1;
  }
}

import { clusterEnd } from '../../language/clusters.ts';
import { sliceByTerminalWidth, terminalWidth } from '../../language/widths.ts';

/** Sides of a cell from which a stroke runs to its middle. */
const UP = 1;
const DOWN = 2;
const LEFT = 4;
const RIGHT = 8;

/** Box drawing characters by the sides that they join: the sum of the four constants above. */
const STROKES = ' ╵╷│╴┘┐┤╶└┌├─┴┬┼';

/** A sheet of terminal cells on which boxes share their edges. */
export class BoxCanvas {
  readonly #strokes: number[][];
  /** Characters over the strokes; empty where a wide character takes the cell from the left. */
  readonly #characters: (string | undefined)[][];

  /** A blank sheet of so many columns and lines. */
  constructor(width: number, height: number) {
    this.#strokes = Array.from({ length: height }, () => new Array<number>(width).fill(0));
    this.#characters = Array.from({ length: height }, () => new Array<string | undefined>(width));
  }

  /** Draws the edges of a box whose corners are these cells. */
  drawBox(left: number, top: number, right: number, bottom: number): void {
    for (let x = left; x < right; x++) for (const y of [top, bottom]) this.#join(x, y, RIGHT, 1, 0, LEFT);
    for (let y = top; y < bottom; y++) for (const x of [left, right]) this.#join(x, y, DOWN, 0, 1, UP);
  }

  /** Writes as much of a text from a cell on as takes at most `most` columns, and gives what was written. */
  write(x: number, y: number, text: string, most: number): string {
    const row = this.#characters[y];
    if (row === undefined) return '';
    const shown = sliceByTerminalWidth(text, most);
    let column = x;
    for (let at = 0, end = 0; at < shown.length; at = end) {
      end = clusterEnd(shown, at);
      const cluster = shown.slice(at, end);
      row[column] = cluster;
      for (let more = 1; more < terminalWidth(cluster); more++) row[column + more] = '';
      column += terminalWidth(cluster);
    }
    return shown;
  }

  /** The sheet as lines of text, without blanks at their ends. */
  lines(): readonly string[] {
    return this.#strokes.map((row, y) =>
      row
        .map((strokes, x) => this.#characters[y]?.[x] ?? STROKES[strokes] ?? ' ')
        .join('')
        .trimEnd(),
    );
  }

  #join(x: number, y: number, here: number, right: number, down: number, there: number): void {
    this.#add(x, y, here);
    this.#add(x + right, y + down, there);
  }

  #add(x: number, y: number, sides: number): void {
    const row = this.#strokes[y];
    if (row?.[x] !== undefined) row[x] |= sides;
  }
}

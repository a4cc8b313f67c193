import type { NumberedItems } from './numbered-items.ts';

/** Rows that a set of items can take at each width, given that the rest must fill what is left of the page. */
export class RowBands {
  /** By columns; none when `least` is greater than `most`. */
  readonly least: Int32Array;
  readonly most: Int32Array;
  /** Widths that have a band, as bits. */
  widths = 0;
  private readonly numbered: NumberedItems;
  private readonly areas: readonly (readonly [number, number])[];

  constructor(numbered: NumberedItems) {
    this.numbered = numbered;
    this.least = new Int32Array(numbered.page.columns + 1);
    this.most = new Int32Array(numbered.page.columns + 1);
    this.areas = numbered.shapes.map((shapes) => {
      const areas = shapes.map(({ columns, rows }) => columns * rows);
      return [Math.min(...areas), Math.max(...areas)];
    });
  }

  /** Sets the bands for a set. */
  setTo(set: number): void {
    const { columns, rows } = this.numbered.page;
    const [own, rest] = [this.areaOf(set), this.areaOf(this.numbered.all & ~set)];
    const least = Math.max(own[0], columns * rows - rest[1]);
    const most = Math.min(own[1], columns * rows - rest[0]);
    this.widths = 0;
    for (let width = 1; width <= columns; width++) {
      const [low, high] = [Math.ceil(least / width), Math.min(rows, Math.floor(most / width))];
      this.least[width] = low;
      this.most[width] = high;
      if (low <= high) this.widths |= 1 << width;
    }
  }

  private areaOf(set: number): [number, number] {
    let [least, most] = [0, 0];
    this.areas.forEach((area, item) => {
      if ((set & (1 << item)) === 0) return;
      least += area[0];
      most += area[1];
    });
    return [least, most];
  }
}

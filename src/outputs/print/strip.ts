import { printable } from '../../article/printed/printable.ts';
import { headlineLines } from '../../compose/lines/headline-lines.ts';

/** Em between the items of a strip. */
const GAP = 2;

/** A strip of items above or below a sheet: each row is one grid line of items that fit side by side. */
export type Strip = readonly (readonly string[])[];

/** Sets items side by side as far as `measure` em allow, in rows; an item too long for a row takes several. */
export function setStrip(items: readonly (string | null)[], measure: number): Strip {
  const rows: string[][] = [];
  let room = 0;
  for (const item of items) {
    const lines = item === null ? [] : headlineLines(printable(item).replace(/\n/g, ' '), measure);
    for (const line of lines) {
      const width = widthOf(line);
      if (width <= room && lines.length === 1) rows.at(-1)?.push(line);
      else {
        rows.push([line]);
        room = measure;
      }
      room -= width + GAP;
    }
  }
  return rows;
}

/** At least the em that a line takes in any face: no Latin letter or digit of the usual ones is wider than 0.7 on average. */
function widthOf(line: string): number {
  return Array.from(line).reduce((sum, character) => sum + (character < '\u2000' ? 0.7 : 1), 0);
}

import type { PageBox, PageText, Rect } from '../../model/page.ts';
import type { Compositor } from '../story/compositor.ts';
import type { StorySetting } from '../story/story-shapes.ts';
import { furnitureText } from './furniture-text.ts';
import { roundedRect } from './rounded.ts';
import { rowsAboveBody } from './story-block.ts';

/** Ink of marks that no reader is to see: magenta. */
const MARK = [0, 100, 0, 0] as const;

/** What is drawn on a story that an editor must still change: a note what to cut, or a box where copy is wanting. */
export function changeMarks(
  setting: StorySetting,
  rect: Rect,
  compositor: Compositor,
): { readonly texts: readonly PageText[]; readonly boxes: readonly PageBox[] } {
  const { change } = setting;
  if (change === null) return { texts: [], boxes: [] };
  const room = noteRoom(setting, rect, compositor);
  const words = change.kind === 'fill' ? `补 ${change.lines} 行（图片或补白）` : `删 ${change.lines} 行`;
  const look = { ...compositor.style.looks.mark, size: compositor.style.body.size, align: 'centre' as const };
  const texts = furnitureText('mark', words, look, room, compositor);
  const stroke = { width: 0.75, colour: MARK };
  return {
    texts: texts.map((text) => ({
      ...text,
      lines: text.lines.map((line) => ({
        ...line,
        runs: line.runs.map((run) => ({ ...run, colour: MARK })),
      })),
    })),
    boxes: [{ rect: roundedRect(room), fill: change.kind === 'fill' ? [0, 12, 0, 0] : null, stroke }],
  };
}

/** The room that a body leaves below its columns, a grid line at least; where some are full, the one below the last. */
function noteRoom(setting: StorySetting, rect: Rect, { style }: Compositor): Rect {
  const { body, columns, rows, change } = setting;
  const { leading, size } = style.body;
  const last = columns.lefts.length - 1;
  const usedIn = (isCounted: (column: number) => boolean): number => {
    const parts = body.parts.filter(({ column }) => isCounted(column));
    return rowsAboveBody(setting) + Math.max(0, ...parts.map(({ row, lines }) => row + lines.length));
  };
  const isFull = usedIn(() => true) > rows - 1;
  const used = isFull ? usedIn((column) => column === last) : usedIn(() => true);
  const top = change?.kind === 'fill' ? Math.min(used, rows - 1) : rows - 1;
  const below = { y: rect.y + top * leading, height: (rows - top) * leading };
  if (!isFull) return { ...rect, ...below };
  return { ...below, x: rect.x + (columns.lefts[last] ?? 0), width: columns.measure * size };
}

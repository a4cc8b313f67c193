import type { FilledBody, FilledPart, FlowLever, FlowPiece } from './flow-piece.ts';
import { NEXT_COLUMN, readStep, SPACES } from './flow-step.ts';
import type { GridColumns } from './grid-columns.ts';

/** A body from the steps by which its pieces were set, each from the place that it was made at. */
export function filledBody(
  pieces: readonly FlowPiece[],
  grid: GridColumns,
  steps: readonly { readonly place: number; readonly step: number }[],
  cost: number,
): FilledBody {
  const parts = steps.flatMap(({ place, step }, at) =>
    partsOf(pieces[at] as FlowPiece, place, step, at === 0, grid),
  );
  const levers = steps.flatMap(({ step }, at) => leversOf(pieces[at] as FlowPiece, step));
  return { parts, cost, slack: slackOf(parts, grid), levers };
}

function partsOf(
  piece: FlowPiece,
  before: number,
  step: number,
  isFirst: boolean,
  grid: GridColumns,
): readonly FilledPart[] {
  const { variant, space, foot } = readStep(step);
  const lines = piece.variants[variant]?.lines ?? [];
  const parts: FilledPart[] = [];
  let place = before + linesBefore(piece, space, isFirst || grid.rowAt(before) === 0);
  for (let from = 0; from < lines.length; ) {
    const room = grid.roomBelow(place);
    const isParted = from === 0 && lines.length > room;
    const count = Math.min(lines.length - from, room - (isParted ? foot : 0));
    const column = grid.columnAt(place);
    const row = grid.rowAt(place) + (grid.rooms[column]?.top ?? 0);
    parts.push({ piece, lines: lines.slice(from, from + count), from, column, row });
    from += count;
    place += room;
  }
  return parts;
}

/** Empty grid lines above a piece, that at a column's foot among them. */
function linesBefore(piece: FlowPiece, space: number, isHead: boolean): number {
  if (space === NEXT_COLUMN) return 1;
  return isHead ? 0 : piece.space + (SPACES[space]?.lines ?? 0);
}

function leversOf({ variants, text }: FlowPiece, step: number): readonly FlowLever[] {
  const { variant, space } = readStep(step);
  const levers: FlowLever[] = [];
  const best = variants.findIndex((it) => it.cost === 0);
  if (variant !== best && best >= 0) levers.push({ kind: variant < best ? 'tighter' : 'looser', text });
  const lever = SPACES[space]?.lever ?? null;
  if (lever !== null) levers.push({ kind: lever, text });
  return levers;
}

/** Grid lines below the last line of each column. */
function slackOf(parts: readonly FilledPart[], { rooms }: GridColumns): number {
  return rooms.reduce((sum, { top, rows }, column) => {
    const last = parts.findLast((part) => part.column === column);
    return sum + (last === undefined ? rows : top + rows - last.row - last.lines.length);
  }, 0);
}

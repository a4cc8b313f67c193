import { columnRooms, pictureStacks } from './column-rooms.ts';
import { fillColumns } from './fill-columns.ts';
import type { ColumnRoom, FilledBody, FlowPiece } from './flow-piece.ts';
import type { Portion } from './portions.ts';
import { footRows } from './story-bodies.ts';
import type { PictureSetting } from './story-pictures.ts';
import type { TypeColumns } from './type-columns.ts';

/** A body that does not fit its depth as it is. */
export interface UnfitBody {
  readonly columns: TypeColumns;
  readonly pictures: PictureSetting;
  readonly portion: Portion;
  /** Grid lines. */
  readonly depth: number;
  readonly change: { readonly kind: 'cut' | 'fill' | 'drop' } | null;
}

/** A body that was made to fit: what of it is set, and what is left. */
export interface FittedBody {
  readonly body: FilledBody;
  readonly pieces: readonly FlowPiece[];
  readonly left: readonly FlowPiece[];
}

/** Fewer grid lines in which a body that is cut may end. */
const SHORTER = 4;

/** A body as a change that an editor is asked for would leave it. */
export function fittedBody(unfit: UnfitBody): FittedBody {
  const { pieces } = unfit.portion;
  const whole = unfit.change?.kind === 'fill' ? shortBody(unfit) : null;
  return whole === null ? cutBody(unfit) : { body: whole, pieces, left: [] };
}

function roomsAt({ pictures, columns, portion }: UnfitBody, depth: number): readonly ColumnRoom[] {
  return columnRooms(pictureStacks(pictures, columns), depth, footRows(portion));
}

/** A whole body above empty room, a grid line at least; where its columns cannot be even, the last ones stay empty. */
function shortBody(unfit: UnfitBody): FilledBody | null {
  const { pieces } = unfit.portion;
  for (let depth = unfit.depth - 1; depth > 0; depth--) {
    const body = fillColumns(pieces, roomsAt(unfit, depth));
    if (body !== null) return body;
  }
  return (
    unevenBody(pieces, roomsAt(unfit, unfit.depth - 1)) ?? unevenBody(pieces, roomsAt(unfit, unfit.depth))
  );
}

function unevenBody(pieces: readonly FlowPiece[], rooms: readonly ColumnRoom[]): FilledBody | null {
  for (let count = rooms.length; count > 0; count--) {
    const full = rooms.slice(0, count - 1);
    const last = rooms[count - 1] ?? { top: 0, rows: 0 };
    for (let rows = last.rows; rows > 0; rows--) {
      const body = fillColumns(pieces, [...full, { ...last, rows }]);
      if (body !== null) return body;
    }
  }
  return null;
}

/** The beginning of a body, above a grid line that is left for the note what to cut. */
function cutBody(unfit: UnfitBody): FittedBody {
  const { portion, columns } = unfit;
  const depth = unfit.depth - (columns.isBoxed ? 0 : 1);
  for (let count = portion.pieces.length; count > 0; count--) {
    const pieces = portion.pieces.slice(0, count);
    if (count < portion.pieces.length && pieces.at(-1)?.keepsWithNext === true) continue;
    for (let shorter = depth; shorter > depth - SHORTER; shorter--) {
      const body = fillColumns(pieces, roomsAt(unfit, shorter));
      if (body !== null) return { body, pieces, left: portion.pieces.slice(count) };
    }
  }
  return { body: { parts: [], cost: 0, slack: 0, levers: [] }, pieces: [], left: portion.pieces };
}

import type { CopyChange } from '../../model/layout.ts';
import { columnRooms, pictureStacks } from './column-rooms.ts';
import { fillColumns } from './fill-columns.ts';
import { type FilledBody, rowsOfPieces } from './flow-piece.ts';
import type { Portion } from './portions.ts';
import type { PictureSetting } from './story-pictures.ts';
import type { TypeColumns } from './type-columns.ts';

/** A story's body in a depth, whatever head stands above it. */
export interface StoryBody {
  /** Grid lines. */
  readonly depth: number;
  /** Null where it cannot fill them: then an editor is asked for a change. */
  readonly body: FilledBody | null;
  readonly change: CopyChange | null;
  /** What columns cost that are too short or too long to read well. */
  readonly looks: number;
}

/** Part of a body by which suggestions may cut or fill it. */
const MOST_CHANGE = 0.3;

/** The depths up to `mostRows` grid lines in which a portion with pictures can be set, or nearly, lowest first. */
export function storyBodies(
  portion: Portion,
  pictures: PictureSetting,
  columns: TypeColumns,
  mostRows: number,
): readonly StoryBody[] {
  const stacks = pictureStacks(pictures, columns);
  const taken = stacks.reduce((sum, rows) => sum + rows, 0);
  const { least, most } = rowsOfPieces(portion.pieces);
  const depths = depthsOf(least + taken, most + taken, stacks.length);
  const isWhole = portion.rest === 'none';
  const slackest = isWhole ? Math.ceil((least * MOST_CHANGE) / stacks.length) : 0;
  const first = Math.max(0, ...stacks, depths.least - slackest);
  const bodies: StoryBody[] = [];
  for (let depth = first; depth <= Math.min(depths.most + slackest, mostRows); depth++) {
    const body = fillColumns(portion.pieces, columnRooms(stacks, depth, footRows(portion)));
    const room = depth * stacks.length - taken;
    const change = body === null && isWhole ? changeOf(room, least, most) : null;
    if (body !== null || change !== null)
      bodies.push({ depth, body, change, looks: looksCost(stacks.length, depth) });
  }
  return bodies;
}

/** Grid lines of the line below a story that goes on on another page. */
export function footRows({ rest }: Portion): number {
  return rest === 'jump' ? 1 : 0;
}

/** Depths of a body whose cells, pictures among them, fill so many columns; one line in each may stay empty. */
function depthsOf(least: number, most: number, columns: number): { least: number; most: number } {
  return { least: Math.ceil(least / columns), most: Math.floor((most + columns - 1) / columns) };
}

/** What would make a body fit a room; null when it nearly does, but its parts cannot be divided so. */
function changeOf(room: number, least: number, most: number): CopyChange | null {
  if (room < least) return { kind: 'cut', lines: least - room };
  return room > most ? { kind: 'fill', lines: room - most } : null;
}

/** Grid lines of a body within which columns read well, and what each one less or more costs. */
const READABLE = { least: 10, most: 45, lessCost: 0.8, moreCost: 0.15 };

/** What columns cost that are too short or too long to read well. */
function looksCost(columns: number, depth: number): number {
  const long = Math.max(0, depth - READABLE.most) * READABLE.moreCost;
  return columns === 1 ? long : Math.max(0, READABLE.least - depth) * READABLE.lessCost + long;
}

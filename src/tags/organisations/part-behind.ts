import { LOCAL_PART } from './data/endings.ts';
import type { Ending } from './endings.ts';
import { type FoundBody, partOf, type Reader } from './found-body.ts';
import type { Piece } from './pieces.ts';
import { isModifier } from './step.ts';
import type { Way } from './way.ts';

/** Longest name of a part, its ending counted. */
const LONGEST_PART = 14;

/**
 * The part of a body right behind it, whatever words tell the part: 岳阳市公安局城陵矶新港区分局. Null when no body stands
 * before those words, or parts of that kind are not named so.
 */
export function partBehind(
  { pieces, bodies, text }: Reader,
  way: Way,
  end: number,
  ending: Ending,
): FoundBody | null {
  if (!LOCAL_PART.test(ending.text)) return null;
  let { start } = way;
  for (let at = way.next; at >= 0; at--) {
    const piece = pieces[at] as Piece;
    if (piece.end !== start || end - piece.start > LONGEST_PART || !isModifier(piece)) return null;
    start = piece.start;
    const whole = bodies.get(start);
    if (whole !== undefined && whole.known?.weak !== true) return partOf({ text }, whole, end, ending);
  }
  return null;
}

import { type FlowPiece, rowsOfPieces } from './flow-piece.ts';

/** What a story costs that is cut by a paragraph, or goes on on another page. */
const CUT_COST = 8;
const JUMP_COST = 6;
const JUMPED_LINE_COST = 0.2;
/** Grid lines that a story which jumps has at least on its first page, in all columns together. */
const FEWEST_BEFORE_JUMP = 12;

/** A body that is to be set: all of a story's pieces or the first of them. */
export interface Portion {
  readonly pieces: readonly FlowPiece[];
  readonly left: readonly FlowPiece[];
  /** What becomes of the pieces that are left. */
  readonly rest: 'none' | 'cut' | 'jump';
  readonly cost: number;
}

/** The whole body, and its beginnings where it may be cut or jump: always whole paragraphs and tables. */
export function portionsOf(
  pieces: readonly FlowPiece[],
  { mayCut, mayJump }: { readonly mayCut: number; readonly mayJump: boolean },
): readonly Portion[] {
  const portions: Portion[] = [{ pieces, left: [], rest: 'none', cost: 0 }];
  for (let count = pieces.length - 1; count > 0 && (mayJump || mayCut > 0); count--) {
    const [set, left] = [pieces.slice(0, count), pieces.slice(count)];
    if (set.at(-1)?.keepsWithNext === true || set.at(-1)?.text === left[0]?.text) continue;
    const cut = left.filter(({ kind }) => kind !== 'subhead').length;
    if (cut <= mayCut) portions.push({ pieces: set, left, rest: 'cut', cost: cut * CUT_COST });
    else if (mayJump && rowsOfPieces(set).least >= FEWEST_BEFORE_JUMP)
      portions.push({
        pieces: set,
        left,
        rest: 'jump',
        cost: JUMP_COST + rowsOfPieces(left).least * JUMPED_LINE_COST,
      });
  }
  return portions;
}

import type { BreakKind } from './break-kind.ts';
import { fitLine } from './fit-line.ts';
import type { ShapedParagraph } from './shape-paragraph.ts';

/** Where a paragraph's lines may end. Indexed by the character after the break; one more entry for the end. */
export interface OpenBreaks {
  /** The kind of each open break; null where no line may end. */
  readonly kinds: readonly (BreakKind | null)[];
  /** The last open break at or before the character: of any kind, at least at a word's joint, free. 0 for none. */
  readonly anyUpTo: readonly number[];
  readonly jointUpTo: readonly number[];
  readonly freeUpTo: readonly number[];
}

/**
 * Which breaks a paragraph's lines may use: the free ones, and inside a piece of text between two free breaks that
 * is wider than the measure, those of the next better kind until every piece fits. Words are so broken only where
 * they must be, and prohibitions of line start and end only give way to a measure that cannot hold what they bind.
 */
export function openBreaks(shaped: ShapedParagraph, measure: number): OpenBreaks {
  const kinds: (BreakKind | null)[] = shaped.breaks.map((kind) => (kind === 0 ? 0 : null));
  kinds.push(0);
  for (const worst of [2, 3] as const) openWidePieces(shaped, kinds, measure, worst);
  return {
    kinds,
    anyUpTo: lastUpTo(kinds, 3),
    jointUpTo: lastUpTo(kinds, 1),
    freeUpTo: lastUpTo(kinds, 0),
  };
}

/** Opens the breaks up to a kind in all pieces that are too wide. */
function openWidePieces(
  shaped: ShapedParagraph,
  kinds: (BreakKind | null)[],
  measure: number,
  worst: BreakKind,
): void {
  let start = 0;
  for (let end = 1; end <= shaped.count; end++) {
    if (kinds[end] === null) continue;
    const fits = fitLine(shaped, start, shaped.solidEnds[end] ?? end, measure, false) !== null;
    if (!fits) openPiece(shaped, kinds, start + 1, end, worst);
    start = end;
  }
}

function openPiece(
  shaped: ShapedParagraph,
  kinds: (BreakKind | null)[],
  from: number,
  to: number,
  worst: BreakKind,
): void {
  for (let at = from; at < to; at++) {
    const kind = shaped.breaks[at] ?? 3;
    if (kind <= worst && shaped.glyphs[at]?.space === false) kinds[at] = kind;
  }
}

function lastUpTo(kinds: readonly (BreakKind | null)[], worst: BreakKind): readonly number[] {
  let last = 0;
  return kinds.map((kind, at) => {
    if (kind !== null && kind <= worst) last = at;
    return last;
  });
}

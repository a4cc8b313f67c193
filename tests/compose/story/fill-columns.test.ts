import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillColumns } from '../../../src/compose/story/fill-columns.ts';
import type { FlowLine, FlowPiece } from '../../../src/compose/story/flow-piece.ts';

function line(text: string): FlowLine {
  const set = { text, start: 0, end: text.length, textStart: 0, indent: 0, naturalWidth: 14, spread: 0 };
  return { line: { ...set, gaps: 0, squeezes: [], hang: 0, last: false }, faces: [], x: 0, cells: null };
}

/** A paragraph that may be set in each of so many lines, the first at no cost. */
function paragraph(text: number, ...counts: readonly number[]): FlowPiece {
  const variants = counts
    .map((count, at) => ({ lines: Array.from({ length: count }, (_, n) => line(`${text}.${n}`)), cost: at }))
    .sort((one, other) => one.lines.length - other.lines.length);
  return { kind: 'paragraph', text, variants, space: 0, keepsWithNext: false, keepsTogether: false };
}

function subhead(text: number): FlowPiece {
  return { ...paragraph(text, 1), kind: 'subhead', space: 1, keepsWithNext: true };
}

function rooms(columns: number, rows: number, taken: readonly number[] = []) {
  return Array.from({ length: columns }, (_, at) => ({ top: taken[at] ?? 0, rows: rows - (taken[at] ?? 0) }));
}

describe('filling columns', () => {
  it('divides a paragraph evenly', () => {
    const body = fillColumns([paragraph(0, 9)], rooms(3, 3));
    expect(body?.parts.map(({ column, row, from, lines }) => [column, row, from, lines.length])).toEqual([
      [0, 0, 0, 3],
      [1, 0, 3, 3],
      [2, 0, 6, 3],
    ]);
    expect(body?.slack).toBe(0);
  });

  it('leaves the one line that is wanting at the foot of the last column', () => {
    expect(fillColumns([paragraph(0, 8)], rooms(3, 3))?.parts.map((part) => part.lines.length)).toEqual([
      3, 3, 2,
    ]);
  });

  it('sets a paragraph tighter or looser where its columns could not be filled else', () => {
    expect(fillColumns([paragraph(0, 5, 4), paragraph(1, 4)], rooms(2, 4))?.levers).toEqual([
      { kind: 'tighter', text: 0 },
    ]);
    expect(fillColumns([paragraph(0, 4, 5), paragraph(1, 3)], rooms(2, 5))).toBeNull();
    expect(fillColumns([paragraph(0, 4, 5), paragraph(1, 4)], rooms(2, 5))?.slack).toBe(1);
  });

  it('never leaves a subhead at the foot of a column', () => {
    const body = fillColumns([paragraph(0, 3), subhead(1), paragraph(2, 4)], rooms(2, 5));
    expect(body).toBeNull();
    const higher = fillColumns([paragraph(0, 4), subhead(1), paragraph(2, 4)], rooms(2, 5));
    expect(higher?.parts.find(({ piece }) => piece.kind === 'subhead')).toMatchObject({ column: 1, row: 0 });
    expect(higher?.slack).toBe(1);
  });

  it('leaves no single line of a paragraph at a foot or head where it can be helped', () => {
    // As they are, five and five lines in columns of four leave the first line of the second alone at a foot, or its last at a head.
    const body = fillColumns([paragraph(0, 3, 4), paragraph(1, 4)], rooms(2, 4));
    expect(body?.levers).toEqual([{ kind: 'looser', text: 0 }]);
    expect(body?.parts.map(({ column, lines }) => [column, lines.length])).toEqual([
      [0, 4],
      [1, 4],
    ]);
  });

  it('lets text run beside a picture: columns below it are shorter', () => {
    const body = fillColumns([paragraph(0, 14)], rooms(3, 8, [0, 5, 5]));
    expect(body?.parts.map(({ column, row, lines }) => [column, row, lines.length])).toEqual([
      [0, 0, 8],
      [1, 5, 3],
      [2, 5, 3],
    ]);
  });

  it('does not part a table row', () => {
    const row: FlowPiece = { ...paragraph(1, 2), kind: 'tableRow', keepsTogether: true };
    const body = fillColumns([paragraph(0, 3), row, paragraph(2, 2)], rooms(2, 4));
    expect(body?.parts.map(({ column, lines }) => [column, lines.length])).toEqual([
      [0, 3],
      [1, 2],
      [1, 2],
    ]);
    expect(body?.slack).toBe(1);
    expect(fillColumns([paragraph(0, 4), row], rooms(2, 3))).toMatchObject({ parts: { length: 3 } });
  });

  it('keeps every line once and in order, inside its room, with at most one empty line a column', () => {
    const pieces = fc.array(
      fc.oneof(
        { weight: 5, arbitrary: fc.integer({ min: 1, max: 12 }) },
        { weight: 1, arbitrary: fc.constant(0) },
      ),
      {
        minLength: 1,
        maxLength: 14,
      },
    );
    let filled = 0;
    fc.assert(
      fc.property(
        pieces,
        fc.integer({ min: 1, max: 5 }),
        fc.integer({ min: 0, max: 6 }),
        (counts, columns, picture) => {
          const flow = counts.map((count, text) =>
            count === 0 && text + 1 < counts.length
              ? subhead(text)
              : paragraph(text, Math.max(2, count), Math.max(2, count) + 1),
          );
          const total = flow.reduce((sum, it) => sum + (it.variants[0]?.lines.length ?? 0) + it.space, 0);
          const depth = Math.ceil((total + picture) / columns);
          const room = rooms(columns, depth, [
            ...new Array<number>(columns - 1).fill(0),
            Math.min(picture, depth),
          ]);
          const body = fillColumns(flow, room);
          if (body === null) return;
          filled++;
          for (const [text, piece] of flow.entries()) {
            const set = body.parts.filter((part) => part.piece === piece).flatMap((part) => part.lines);
            expect(piece.variants.map(({ lines }) => lines)).toContainEqual(set);
            expect(set[0]?.line.text).toBe(`${text}.0`);
          }
          let before = { column: 0, row: -1 };
          for (const { column, row, lines } of body.parts) {
            const place = room[column];
            expect(row).toBeGreaterThanOrEqual(place?.top ?? 0);
            expect(row + lines.length).toBeLessThanOrEqual((place?.top ?? 0) + (place?.rows ?? 0));
            expect(column > before.column || row > before.row).toBe(true);
            before = { column, row: row + lines.length - 1 };
          }
          expect(body.slack).toBeLessThanOrEqual(columns);
        },
      ),
      { numRuns: 300 },
    );
    expect(filled).toBeGreaterThan(150);
  });
});

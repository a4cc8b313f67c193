import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillColumns } from '../../../src/compose/fit/fill-columns.ts';
import { leastDepth } from '../../../src/compose/fit/least-depth.ts';
import { type ColumnText, galleyRows } from '../../../src/compose/galley-rows.ts';

const SUBHEAD: ColumnText = { kind: 'subhead', text: '多方联动' };
const lines = (count: number): ColumnText => ({
  kind: 'paragraph',
  text: `${'妇'.repeat(14 * count - 6)}。`,
});
const rowsOf = (texts: readonly ColumnText[]) => galleyRows(texts, { measure: 14 });

describe('fillColumns', () => {
  it('fills columns one after the other and tells what is left', () => {
    const filling = fillColumns(rowsOf([lines(10)]), 2, 4);
    expect(filling.columns).toEqual([
      { start: 0, end: 4 },
      { start: 4, end: 8 },
    ]);
    expect(filling).toMatchObject({ overset: 8, empty: 0 });
  });

  it('moves a subhead from a column’s foot to the next head, without the empty line above it', () => {
    // Four lines, an empty one, the subhead, three lines.
    const rows = rowsOf([lines(4), SUBHEAD, lines(3)]);
    expect(rows).toHaveLength(9);
    expect(fillColumns(rows, 2, 6)).toEqual({
      columns: [
        { start: 0, end: 4 },
        { start: 5, end: 9 },
      ],
      overset: 9,
      empty: 4,
    });
  });

  it('has nothing to fill with no rows', () => {
    expect(fillColumns([], 2, 3)).toMatchObject({ overset: 0, empty: 6 });
    expect(leastDepth([], 2)).toBe(0);
  });

  it('loses no printed row, repeats none, and ends no column with a subhead', () => {
    const text = fc.oneof(fc.constant(SUBHEAD), fc.integer({ min: 1, max: 9 }).map(lines));
    const texts = fc.array(text, { maxLength: 12 });
    fc.assert(
      fc.property(
        texts,
        fc.integer({ min: 1, max: 5 }),
        fc.integer({ min: 2, max: 20 }),
        (all, span, depth) => {
          const rows = rowsOf(all);
          const { columns, overset, empty } = fillColumns(rows, span, depth);
          const printed = (from: number, to: number) =>
            rows.slice(from, to).filter((row) => row.line !== null).length;
          const placed = columns.reduce((sum, { start, end }) => sum + printed(start, end), 0);
          expect(placed + printed(overset, rows.length)).toBe(printed(0, rows.length));
          const used = columns.reduce((sum, { start, end }) => sum + end - start, 0);
          expect(used + empty).toBe(span * depth);
          for (const { start, end } of columns) {
            expect(end - start).toBeLessThanOrEqual(depth);
            // A column stays empty that is too short for what must stay together.
            if (end === start) continue;
            expect(rows[end]?.breakBefore).not.toBe('never');
            expect(rows[start]?.line).not.toBeNull();
          }
        },
      ),
    );
  });

  it('finds the least depth that holds all', () => {
    const text = fc.oneof(fc.constant(SUBHEAD), fc.integer({ min: 1, max: 9 }).map(lines));
    fc.assert(
      fc.property(fc.array(text, { maxLength: 12 }), fc.integer({ min: 1, max: 5 }), (all, span) => {
        const depth = leastDepth(rowsOf(all), span);
        expect(fillColumns(rowsOf(all), span, depth).overset).toBe(rowsOf(all).length);
        if (depth > 0)
          expect(fillColumns(rowsOf(all), span, depth - 1).overset).toBeLessThan(rowsOf(all).length);
      }),
    );
  });
});

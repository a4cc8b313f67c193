import { describe, expect, it } from 'vitest';
import { typeColumns } from '../../../src/compose/story/type-columns.ts';
import { plainCompositor } from '../../support/typefaces.ts';

/** Five columns of 14 characters of 9 pt, 1.75 em apart. */
const { style } = plainCompositor('tabloid');

describe('the columns of type in a span', () => {
  it('are the standard ones', () => {
    expect(typeColumns(style, 3, null, false)).toEqual({
      span: 3,
      measure: 14,
      lefts: [0, 141.75, 283.5],
      isBoxed: false,
    });
  });

  it('may be three in the width of two: whole characters, the rest in the gutters', () => {
    const { measure, lefts } = typeColumns(style, 2, 3, false);
    // 29.75 em less two gutters of 1.75: 8.75 a column.
    expect(measure).toBe(8);
    expect(lefts[0]).toBe(0);
    expect((lefts[2] ?? 0) + measure * 9).toBeCloseTo(29.75 * 9, 6);
    expect((lefts[1] ?? 0) - measure * 9).toBeCloseTo((lefts[2] ?? 0) - (lefts[1] ?? 0) - measure * 9, 6);
  });

  it('may be two in the width of three', () => {
    const { measure, lefts } = typeColumns(style, 3, 2, false);
    expect(measure).toBe(21);
    expect((lefts[1] ?? 0) + measure * 9).toBeCloseTo(45.5 * 9, 6);
  });

  it('stand inside the padding of a box', () => {
    const { measure, lefts } = typeColumns(style, 1, null, true);
    expect(measure).toBe(12);
    expect(lefts).toEqual([9]);
    const two = typeColumns(style, 2, null, true);
    expect(two.lefts[0]).toBe(6.75);
    expect((two.lefts[1] ?? 0) + two.measure * 9).toBeCloseTo(29.75 * 9 - 6.75, 6);
  });
});

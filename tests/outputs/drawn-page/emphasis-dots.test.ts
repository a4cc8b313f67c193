import { describe, expect, it } from 'vitest';
import { emphasisDots } from '../../../src/outputs/drawn-page/emphasis-dots.ts';
import { lineOf, runOf } from '../pdf/page.ts';

const STRESSED = { emphasised: true, x: 100, size: 10 };

describe('emphasisDots', () => {
  it('stand below the middle of each Han character, tracking counted', () => {
    const dots = emphasisDots(lineOf(200, runOf('互联网', { ...STRESSED, tracking: 2, width: 34 })));
    expect(dots.map(({ x }) => x)).toEqual([105, 117, 129]);
    expect(dots.map(({ y }) => y)).toEqual([202.2, 202.2, 202.2]);
    expect(dots[0]?.radius).toBe(0.7);
  });

  it('stand under no mark, letter or digit, whose widths they allow for', () => {
    const dots = emphasisDots(lineOf(200, runOf('用AB心', { ...STRESSED, width: 32 })));
    expect(dots.map(({ x }) => x)).toEqual([105, 127]);
  });

  it('stand under no run that is not emphasised', () => {
    expect(emphasisDots(lineOf(200, runOf('互联网')))).toEqual([]);
  });
});

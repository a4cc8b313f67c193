import { describe, expect, it } from 'vitest';
import { screenColour } from '../../../src/outputs/drawn-page/screen-colour.ts';

describe('screenColour', () => {
  it('shows inks as light', () => {
    expect(screenColour([0, 0, 0, 100])).toBe('#000000');
    expect(screenColour([0, 0, 0, 0])).toBe('#ffffff');
    expect(screenColour([0, 0, 0, 60])).toBe('#666666');
    expect(screenColour([0, 100, 100, 10])).toBe('#e60000');
    expect(screenColour([100, 0, 0, 0])).toBe('#00ffff');
  });

  it('holds ink between none and all', () => {
    expect(screenColour([-5, 120, 0, 0])).toBe('#ff00ff');
  });
});

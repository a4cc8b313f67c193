import { describe, expect, it } from 'vitest';
import { breakParagraph } from '../../src/compose/lines/break-paragraph.ts';
import { breakParagraphVariants } from '../../src/compose/lines/paragraph-variants.ts';
import type { SettingOptions } from '../../src/compose/lines/set-line.ts';
import { pageParagraphs } from './page-paragraphs.ts';

const PRESS: SettingOptions = { measure: 14, indent: 2, profile: 'press' };
/** Ten full lines at 14 em. */
const LONG =
  '会议要求各级妇联组织主动适应经济发展新常态在思想上行动上与党中央保持高度一致团结带领广大妇女为建设富饶美丽幸福新湖南贡献力量'.repeat(
    2,
  );

describe('breakParagraphVariants', () => {
  it('has the best setting among its ways, at no cost, and sorts them by number of lines', () => {
    for (const text of pageParagraphs()) {
      const variants = breakParagraphVariants(text, PRESS);
      const best = breakParagraph(text, PRESS);
      expect(variants.find(({ lines }) => lines.length === best.length)).toEqual({ lines: best, cost: 0 });
      const counts = variants.map(({ lines }) => lines.length);
      expect(counts).toEqual([...new Set(counts)].sort((one, other) => one - other));
      for (const count of counts) expect(Math.abs(count - best.length)).toBeLessThanOrEqual(1);
    }
  });

  it('spreads a paragraph whose last line is nearly full into a line more', () => {
    const text = LONG.slice(0, 14 * 8 - 2);
    expect(breakParagraph(text, PRESS)).toHaveLength(8);
    const [, longer] = breakParagraphVariants(text, PRESS);
    expect(longer?.lines).toHaveLength(9);
    expect(longer?.cost).toBeGreaterThan(0);
    expect(Array.from(longer?.lines.at(-1)?.text ?? '').length).toBeGreaterThanOrEqual(2);
    for (const line of longer?.lines ?? []) expect(line.spread).toBeLessThanOrEqual(0.1);
  });

  it('squeezes the marks of a paragraph into a line fewer where the best setting opens a line to save them', () => {
    const shorter = pageParagraphs().flatMap((text) => {
      const tails = [...text.matchAll(/，/g)].map(({ index }) => text.slice(index + 1));
      return tails.filter((tail) => {
        const [first] = breakParagraphVariants(tail, PRESS);
        return first !== undefined && first.lines.length < breakParagraph(tail, PRESS).length;
      });
    });
    expect(shorter.length).toBeGreaterThan(0);
  });

  it('never makes a line of one character to gain one, nor parts a word', () => {
    for (const text of pageParagraphs()) {
      for (const { lines, cost } of breakParagraphVariants(`${text}WTO`, PRESS)) {
        if (cost === 0) continue;
        expect(lines.some((line) => /(^|[^A-Z])W(T?)$/.test(line.text))).toBe(false);
        expect(cost).toBeLessThanOrEqual(lines.length);
      }
    }
  });

  it('takes time in proportion to the text, however long the paragraph', () => {
    const counts = breakParagraphVariants(LONG.repeat(300), PRESS).map(({ lines }) => lines.length);
    expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(2);
  }, 5000);

  it('knows one way only for profiles that fill each line, and none for a blank text', () => {
    expect(breakParagraphVariants(LONG, { ...PRESS, profile: 'browser' })).toHaveLength(1);
    expect(breakParagraphVariants(LONG, { ...PRESS, profile: 'galley' })).toHaveLength(1);
    expect(breakParagraphVariants('　', PRESS)).toEqual([]);
  });
});

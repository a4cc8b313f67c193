import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakParagraph } from '../../src/compose/lines/break-paragraph.ts';
import type { SetLine, SettingOptions } from '../../src/compose/lines/set-line.ts';
import { setGalley } from '../../src/compose/set-galley.ts';
import { NOT_AT_LINE_END, NOT_AT_LINE_START } from '../../src/language/characters.ts';
import { terminalWidth } from '../../src/language/widths.ts';

const NASTY = [
  ...'妇联〇𬭎，。、：！”’）》（《“‘—…·%℃/-.,1289aZ’ \t\n　\0\x1b\u0301\u{E0100}\u200d👩🇨🇳ﾊ',
  '\ud800',
  '\udc00',
];
const anyText = fc.oneof(
  fc.array(fc.constantFrom(...NASTY), { maxLength: 120 }).map((units) => units.join('')),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 })
    .map((units) => String.fromCharCode(...units)),
);

const setting: fc.Arbitrary<SettingOptions> = fc.record({
  measure: fc.integer({ min: 8, max: 80 }).map((quarters) => quarters / 4),
  indent: fc.constantFrom(0, 1, 2, 30),
  profile: fc.constantFrom('press', 'browser', 'galley'),
  hangingMarks: fc.boolean(),
  justify: fc.boolean(),
});

/** Han text with marks as editors write them: at most two marks in a row, words of at most five letters. */
const prose = fc
  .array(
    fc.tuple(
      fc.constantFrom('', '“', '《', '（', '（“'),
      fc.constantFrom('省妇联', '会', '座谈会召开', '女性之声', '11月', '5月EQ', '增长3.5%的', '为10,000元'),
      fc.constantFrom('', '，', '。', '”', '》', '）。', '！”', '……', '——', '·'),
    ),
    { minLength: 1, maxLength: 40 },
  )
  .map((tokens) => tokens.flat().join(''));

function widthOf(line: SetLine): number {
  return line.indent + line.naturalWidth + line.spread * line.gaps;
}

describe('breakParagraph', () => {
  it('sets no line wider than its measure', () => {
    fc.assert(
      fc.property(anyText, setting, (text, options) => {
        for (const line of breakParagraph(text, options)) {
          expect(widthOf(line)).toBeLessThanOrEqual(options.measure + 1e-9);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('prints every character once and in order, spaces at breaks apart', () => {
    fc.assert(
      fc.property(anyText, setting, (text, options) => {
        const lines = breakParagraph(text, options);
        if (lines.length === 0) {
          expect(text).toMatch(/^[\s　]*$/);
          return;
        }
        expect(lines.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
        for (const { text: printed, textStart, start, end } of lines) {
          expect(text.slice(textStart, textStart + printed.length)).toBe(printed);
          expect((text.slice(start, textStart) + text.slice(textStart + printed.length, end)).trim()).toBe(
            '',
          );
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('keeps whole characters whole', () => {
    fc.assert(
      fc.property(
        anyText.map((text) => text.toWellFormed()),
        setting,
        (text, options) => {
          for (const line of breakParagraph(text, options)) expect(line.text.isWellFormed()).toBe(true);
        },
      ),
    );
  });

  it('keeps the rules of line start and end in prose', () => {
    fc.assert(
      fc.property(prose, setting, (text, options) => {
        const measure = Math.max(options.measure, 9);
        const lines = breakParagraph(text, { ...options, indent: 0, measure, profile: 'press' });
        for (const [at, line] of lines.entries()) {
          if (at > 0) expect(NOT_AT_LINE_START).not.toContain([...line.text][0]);
          if (!line.last) expect(NOT_AT_LINE_END).not.toContain([...line.text].at(-1));
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('takes at most half an em from a side of a mark', () => {
    fc.assert(
      fc.property(prose, setting, (text, options) => {
        for (const line of breakParagraph(text, options)) {
          const sides = line.squeezes.map(({ at, side }) => `${at}${side}`);
          expect(new Set(sides).size).toBe(sides.length);
          for (const { em } of line.squeezes) expect(em > 0 && em <= 0.5).toBe(true);
        }
      }),
    );
  });
});

describe('setGalley', () => {
  it('prints no line wider than twice its characters, and loses no letter', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 2, max: 20 }), (text, measure) => {
        const lines = setGalley([text], measure);
        for (const line of lines) expect(terminalWidth(line)).toBeLessThanOrEqual(2 * measure);
        const letters = (it: string) => it.replace(/[\p{Cc}\s]/gu, '');
        expect(letters(lines.join(''))).toBe(letters(text));
      }),
      { numRuns: 500 },
    );
  });
});

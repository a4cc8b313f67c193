import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { FONT_HASH, latinAdvances } from '../../scripts/generate-latin-advances.ts';
import { wideRanges } from '../../scripts/generate-wide-ranges.ts';
import {
  isClosingMark,
  isHan,
  isOpeningMark,
  isPauseMark,
  joinsPrevious,
} from '../../src/language/characters.ts';
import { advanceWidth, sliceByTerminalWidth, terminalWidth } from '../../src/language/widths.ts';

const codePoint = (character: string) => character.codePointAt(0) ?? 0;
const generated = (name: string) =>
  readFileSync(new URL(`../../src/language/${name}.generated.ts`, import.meta.url), 'utf8');

describe('classes of characters', () => {
  it('knows Han characters beyond the common block', () => {
    for (const character of '妇〇々𬭎䶮㛃龥鿿𠀀') expect(isHan(codePoint(character))).toBe(true);
    for (const character of '，aあ한１①·') expect(isHan(codePoint(character))).toBe(false);
  });

  it('tells opening, closing and pause marks apart', () => {
    expect(
      [...'（“《，。”》）'].map((it) =>
        [isOpeningMark(codePoint(it)), isClosingMark(codePoint(it)), isPauseMark(codePoint(it))].indexOf(
          true,
        ),
      ),
    ).toEqual([0, 0, 0, 2, 2, 1, 1, 1]);
  });

  it('knows what has no place of its own', () => {
    for (const character of ['\u0301', '\uFE0F', '\u{E0100}', '\u200D', '\0', '\x9b']) {
      expect(joinsPrevious(codePoint(character))).toBe(true);
    }
    for (const character of ['a', '妇', '　', '\n']) expect(joinsPrevious(codePoint(character))).toBe(false);
  });
});

describe('advanceWidth', () => {
  it('is one em for Han characters and full-width marks', () => {
    for (const character of '妇〇𬭎，。“”（》—…％℃①') expect(advanceWidth(codePoint(character))).toBe(1);
  });

  it('is the font’s own for Latin', () => {
    expect([...'WTO i'].map((it) => advanceWidth(codePoint(it)))).toEqual([
      1.053, 0.659, 0.767, 0.256, 0.332,
    ]);
    expect(advanceWidth(codePoint('·'))).toBe(0.327);
  });

  it('is nothing for combining and control characters', () => {
    for (const character of ['\u0301', '\u{E0100}', '\x1b'])
      expect(advanceWidth(codePoint(character))).toBe(0);
  });
});

describe('terminalWidth', () => {
  it('counts columns', () => {
    expect(terminalWidth('省妇联，')).toBe(8);
    expect(terminalWidth('EQ与11月')).toBe(8);
    expect(terminalWidth('é葛\u{E0100}𬭎')).toBe(5);
    expect(terminalWidth('👩‍👩‍👧🇨🇳❤️')).toBe(6);
    expect(terminalWidth('\x1b\0\t')).toBe(0);
  });

  it('agrees with string-width on text without control sequences', () => {
    const pool = [...'妇联〇𬭎，。“…—·①■aZ9 　ﾊ한あé€👩😀☃★'];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pool)), (characters) => {
        const text = characters.join('');
        expect(terminalWidth(text)).toBe(stringWidth(text));
      }),
    );
  });

  it('cuts where a character would not fit whole', () => {
    expect(sliceByTerminalWidth('省妇联开会', 5)).toBe('省妇');
    expect(sliceByTerminalWidth('a妇e\u0301', 4)).toBe('a妇e\u0301');
    expect(sliceByTerminalWidth('省妇联', 4, 1)).toBe('妇联');
    expect(sliceByTerminalWidth('妇', 1)).toBe('');
  });
});

describe('generated tables', () => {
  it('advances are those of the pinned font, where it is installed', () => {
    const known = generated('latin-advances');
    expect(known).toContain(FONT_HASH);
    expect(latinAdvances() ?? known).toBe(known);
  });

  it('wide ranges are those of the installed string-width', () => {
    expect(generated('wide-ranges')).toBe(wideRanges());
  });
});

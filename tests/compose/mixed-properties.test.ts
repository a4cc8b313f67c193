import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakParagraph } from '../../src/compose/lines/break-paragraph.ts';
import type { FaceSpan } from '../../src/compose/lines/face-span.ts';
import { headlineVariants } from '../../src/compose/lines/headline-variants.ts';
import { breakParagraphVariants } from '../../src/compose/lines/paragraph-variants.ts';
import { placeRuns } from '../../src/compose/lines/place-runs.ts';
import type { SetLine, SettingOptions } from '../../src/compose/lines/set-line.ts';
import { NOT_AT_LINE_END, NOT_AT_LINE_START } from '../../src/language/characters.ts';
import type { Typeface } from '../../src/model/typeface.ts';
import { openRealFonts } from '../support/real-fonts.ts';

const { serif, sans, kai } = await openRealFonts();
const TYPEFACES: readonly Typeface[] = [serif, sans, kai];
const NASTY = [
  ...'妇联〇𬭎，。、：！”’）》（《“‘—…·%℃/-.,1289aZ’ \t\n　\0\u0301\u{E0100}\u200d👩🇨🇳ﾊ∶～',
  '\ud800',
  '——',
];

/** Han text with marks as editors write them: at most two marks in a row, words of at most five letters. */
const prose = fc
  .array(
    fc.tuple(
      fc.constantFrom('', '“', '《', '（', '（“'),
      fc.constantFrom(
        '省妇联',
        '会',
        '座谈会召开',
        '女性之声',
        '11月',
        '5月EQ',
        '增长3.5%的',
        '为10,000元',
        '50%～60%',
      ),
      fc.constantFrom('', '，', '。', '”', '》', '）。', '！”', '……', '——', '·'),
    ),
    { minLength: 1, maxLength: 40 },
  )
  .map((tokens) => tokens.flat().join(''));

const anyText = fc.array(fc.constantFrom(...NASTY), { maxLength: 80 }).map((units) => units.join(''));

const faces: fc.Arbitrary<readonly FaceSpan[]> = fc
  .array(
    fc.record({
      length: fc.integer({ min: 1, max: 40 }),
      typeface: fc.constantFrom(...TYPEFACES),
      scale: fc.constantFrom(0.75, 0.875, 1, 1.25),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((spans) => {
    let end = 0;
    return spans.map(({ length, typeface, scale }) => {
      end += length;
      return { end, typeface, scale };
    });
  });

const setting: fc.Arbitrary<SettingOptions> = fc.record({
  measure: fc.integer({ min: 36, max: 80 }).map((quarters) => quarters / 4),
  indent: fc.constantFrom(0, 1, 2),
  turnover: fc.constantFrom(0, 0, 1.5),
  profile: fc.constant('press' as const),
  hangingMarks: fc.boolean(),
  latinSpace: fc.constantFrom(0, 0.125, 0.25),
  faces,
});

function widthOf(line: SetLine): number {
  return line.indent + line.naturalWidth + line.spread * line.gaps;
}

/** All ways to set a text: the best and its variants. */
function waysOf(text: string, options: SettingOptions): readonly (readonly SetLine[])[] {
  return [breakParagraph(text, options), ...breakParagraphVariants(text, options).map(({ lines }) => lines)];
}

describe('paragraphs in mixed faces, and their variants', () => {
  it('have no line wider than the measure', () => {
    fc.assert(
      fc.property(fc.oneof(prose, anyText), setting, (text, options) => {
        for (const line of waysOf(text, options).flat()) {
          expect(widthOf(line)).toBeLessThanOrEqual(options.measure + 1e-9);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('print every character once and in order', () => {
    fc.assert(
      fc.property(fc.oneof(prose, anyText), setting, (text, options) => {
        for (const lines of waysOf(text, options)) {
          if (lines.length === 0) continue;
          expect(lines.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
          expect(lines.map((line) => line.text.replace(/\s/g, '')).join('')).toBe(text.replace(/\s/g, ''));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('keep the rules of line start and end', () => {
    fc.assert(
      fc.property(prose, setting, (text, options) => {
        for (const lines of waysOf(text, { ...options, indent: 0, measure: Math.max(options.measure, 15) })) {
          for (const [at, line] of lines.entries()) {
            if (at > 0) expect(NOT_AT_LINE_START).not.toContain([...line.text][0]);
            if (!line.last) expect(NOT_AT_LINE_END).not.toContain([...line.text].at(-1));
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('cost nothing in the best way only, and have one way for each number of lines', () => {
    fc.assert(
      fc.property(prose, setting, (text, options) => {
        const variants = breakParagraphVariants(text, options);
        expect(variants.some(({ cost }) => cost === 0)).toBe(true);
        const counts = variants.map(({ lines }) => lines.length);
        expect(new Set(counts).size).toBe(counts.length);
      }),
      { numRuns: 200 },
    );
  });
});

describe('placed runs', () => {
  it('draw all of the line once, between its two ends, each in one face', () => {
    fc.assert(
      fc.property(fc.oneof(prose, anyText), setting, (text, options) => {
        const spans = options.faces ?? [];
        for (const line of breakParagraph(text, options)) {
          const runs = placeRuns(line, spans);
          expect(runs.map((run) => run.text).join('')).toBe(line.text);
          for (const run of runs) {
            expect(run.face).toBe(spans[run.span]?.typeface.name);
            const codePoint = run.text.codePointAt(0) ?? 0;
            expect(run.font).toBe(spans[run.span]?.typeface.fontOf(codePoint));
            expect(line.text.startsWith(run.text, run.at)).toBe(true);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('end where the line ends, but for the empty half that an end mark lost', () => {
    fc.assert(
      fc.property(prose, setting, (text, options) => {
        for (const line of breakParagraph(text, options)) {
          const run = placeRuns(line, options.faces ?? []).at(-1);
          const end = (run?.x ?? 0) + (run?.width ?? 0);
          const lost =
            line.squeezes.find((it) => it.side === 'after' && it.at === line.text.length - 1)?.em ?? 0;
          // A dash stands in the middle of its two em, a narrow mark at the left of its one.
          expect(end).toBeLessThanOrEqual(widthOf(line) + line.hang + lost + 1e-5);
          expect(end).toBeGreaterThanOrEqual(widthOf(line) + line.hang - 1);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('headlines', () => {
  const wordsOf = (text: string) => text.match(/\d+|[^\d]{1,2}/gu) ?? [];

  it('are set whole, within their width and number of lines', () => {
    fc.assert(
      fc.property(
        fc.oneof(prose, anyText).map((text) =>
          text
            .replace(/\u200d/g, '')
            .slice(0, 40)
            .toWellFormed(),
        ),
        fc.constantFrom(...TYPEFACES),
        fc.integer({ min: 4, max: 60 }),
        fc.integer({ min: 1, max: 4 }),
        (text, typeface, quarters, mostLines) => {
          const measure = quarters / 4;
          const set = headlineVariants(text, { typeface, size: 20, width: 20 * measure, mostLines, wordsOf });
          if (set === null) return;
          expect(set.cost).toBeGreaterThanOrEqual(0);
          expect(set.lines.length).toBeLessThanOrEqual(mostLines);
          expect(set.lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
          for (const line of set.lines) {
            expect(line.trim()).toBe(line);
            expect(line).not.toBe('');
            if (measure < 2) continue;
            const face = [{ end: line.length, typeface }];
            expect(breakParagraph(line, { measure, indent: 0, profile: 'press', faces: face })).toHaveLength(
              1,
            );
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});

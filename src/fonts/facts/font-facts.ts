import { namesOf } from '../file/names.ts';
import { tableOf, tablesOf } from '../file/tables.ts';
import { UnreadableFont } from '../file/unreadable-font.ts';
import { type DashPair, dashPairOf } from './dash-pair.ts';
import { readAxes } from './read-axes.ts';
import { readCmap } from './read-cmap.ts';
import { readMetrics } from './read-metrics.ts';

/** What pages need to know of a font: plain data, which is kept between runs. Lengths in thousandths of an em. */
export interface FontFacts {
  readonly family: string;
  readonly style: string;
  readonly unitsPerEm: number;
  /** Top and foot of a Han character's square, from the base line; both positive. */
  readonly ascent: number;
  readonly descent: number;
  /** Code points that the font has: first and last of each range, in turn, rising. */
  readonly ranges: readonly number[];
  /** Advances other than 1000: code point and advance, in turn. */
  readonly advances: readonly number[];
  /** Null when the font has no dash. */
  readonly dash: DashPair | null;
  /** Values that a variable font is used at: its own. Null when it does not vary. */
  readonly axes: Readonly<Record<string, number>> | null;
}

/** Of a Han character, in thousandths of an em: most need not be kept. */
const FULL = 1000;
const DASH = 0x2014;

/** The facts of a TrueType or OpenType font. @throws UnreadableFont when it is damaged or has no outlines. */
export async function factsOf(font: Buffer): Promise<FontFacts> {
  const tables = tablesOf(font);
  if (!tables.has('CFF ') && !tables.has('CFF2')) tableOf(tables, 'glyf', 1);
  const { family, style } = namesOf(tables);
  const { unitsPerEm, ascent, descent, glyphs, advanceOf } = readMetrics(tables);
  // Glyph 0 stands for what the font lacks.
  const characters = [...readCmap(tables)].filter(([, glyph]) => glyph > 0 && glyph < glyphs);
  if (characters.length === 0) throw new UnreadableFont('字体里没有字', 'it has no characters');
  const axes = readAxes(tables);
  const advances = characters.map(([code, glyph]) => [code, advanceOf(glyph)] as const);
  const hasDash = characters.some(([code]) => code === DASH);
  return {
    ...{ family, style, unitsPerEm, ascent, descent, axes },
    ranges: rangesOf(characters.map(([code]) => code)),
    advances: advances.filter(([, advance]) => advance !== FULL).flat(),
    dash: hasDash ? await dashPairOf(font, axes, unitsPerEm) : null,
  };
}

function rangesOf(codes: readonly number[]): readonly number[] {
  const ranges: number[] = [];
  for (const code of codes) {
    if (ranges.at(-1) === code - 1) ranges[ranges.length - 1] = code;
    else ranges.push(code, code);
  }
  return ranges;
}

import { type Tables, tableOf } from '../file/tables.ts';
import { UnreadableFont } from '../file/unreadable-font.ts';

/** Sizes of a font. Heights and advances in thousandths of an em. */
export interface FontMetrics {
  readonly unitsPerEm: number;
  readonly glyphs: number;
  /** Top and foot of a Han character's square, from the base line; both positive. */
  readonly ascent: number;
  readonly descent: number;
  advanceOf(glyph: number): number;
}

/** A Han character's square when the font says nothing usable: as in most Han fonts. */
const USUAL = { ascent: 880, descent: 120 };

/** The sizes in a font's tables. @throws UnreadableFont when they are damaged. */
export function readMetrics(tables: Tables): FontMetrics {
  const unitsPerEm = tableOf(tables, 'head', 54).readUInt16BE(18);
  const long = tableOf(tables, 'hhea', 36).readUInt16BE(34);
  const hmtx = tableOf(tables, 'hmtx', Math.max(1, long) * 4);
  if (unitsPerEm < 16 || long === 0)
    throw new UnreadableFont('字体的尺寸数据已损坏', 'its sizes are damaged');
  const inEm = (units: number) => Math.round((units * 1e6) / unitsPerEm) / 1e3;
  return {
    unitsPerEm,
    glyphs: tableOf(tables, 'maxp', 6).readUInt16BE(4),
    ...squareOf(tables, inEm),
    // Glyphs beyond the list are as wide as its last one.
    advanceOf: (glyph) => inEm(hmtx.readUInt16BE(Math.min(glyph, long - 1) * 4)),
  };
}

/** The typographic ascender and descender of Han fonts span the square of one em; those of Latin fonts need not. */
function squareOf(tables: Tables, inEm: (units: number) => number): { ascent: number; descent: number } {
  const metrics = tables.get('OS/2');
  if (metrics === undefined || metrics.length < 74) return USUAL;
  const [ascent, descent] = [inEm(metrics.readInt16BE(68)), -inEm(metrics.readInt16BE(70))];
  const isSquare = ascent > 0 && descent >= 0 && Math.abs(ascent + descent - 1000) <= 2;
  return isSquare ? { ascent, descent } : USUAL;
}

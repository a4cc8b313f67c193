import { type Tables, tableOf, truncated } from '../file/tables.ts';
import { UnreadableFont } from '../file/unreadable-font.ts';

/** The last code point of Unicode. */
const LAST = 0x10ffff;

/** Characters of a font by code point, rising, with the glyph that draws each. @throws UnreadableFont when damaged. */
export function readCmap(tables: Tables): ReadonlyMap<number, number> {
  const cmap = tableOf(tables, 'cmap', 4);
  const start = subtableOf(cmap);
  const format = start + 2 <= cmap.length ? cmap.readUInt16BE(start) : 0;
  try {
    if (format === 12) return readGroups(cmap.subarray(start));
    if (format === 4) return readSegments(cmap.subarray(start));
  } catch (cause) {
    // Numbers that point beyond the table's end.
    if (cause instanceof RangeError) throw truncated();
    throw cause;
  }
  throw new UnreadableFont('字体没有 Unicode 字符表', 'it has no table of Unicode characters');
}

/** All of Unicode before the basic plane only; -1 when there is neither. */
function subtableOf(cmap: Buffer): number {
  const count = Math.min(cmap.readUInt16BE(2), Math.floor((cmap.length - 4) / 8));
  const starts = new Map<string, number>();
  for (let index = 0; index < count; index++) {
    const at = 4 + index * 8;
    starts.set(`${cmap.readUInt16BE(at)},${cmap.readUInt16BE(at + 2)}`, cmap.readUInt32BE(at + 4));
  }
  const kinds = ['3,10', '0,6', '0,4', '3,1', '0,3', '0,2', '0,1', '0,0'];
  return kinds.flatMap((kind) => starts.get(kind) ?? [])[0] ?? cmap.length;
}

/** Format 12. */
function readGroups(table: Buffer): ReadonlyMap<number, number> {
  const glyphs = new Map<number, number>();
  const count = table.readUInt32BE(12);
  let before = -1;
  for (let index = 0; index < count; index++) {
    const [first, last, glyph] = [0, 4, 8].map((offset) => table.readUInt32BE(16 + index * 12 + offset)) as [
      number,
      number,
      number,
    ];
    // Groups that overlap or run backwards could make a small file take forever.
    if (first <= before || last < first || last > LAST) throw disordered();
    for (let code = first; code <= last; code++) glyphs.set(code, glyph + code - first);
    before = last;
  }
  return glyphs;
}

/** Format 4. */
function readSegments(table: Buffer): ReadonlyMap<number, number> {
  const glyphs = new Map<number, number>();
  const size = table.readUInt16BE(6) & ~1;
  let before = -1;
  for (let at = 14; at < 14 + size; at += 2) {
    const [last, first, delta] = [0, size + 2, size * 2 + 2].map((offset) =>
      table.readUInt16BE(at + offset),
    ) as [number, number, number];
    if (first <= before || last < first) throw disordered();
    const rangeAt = at + size * 3 + 2;
    const range = table.readUInt16BE(rangeAt);
    for (let code = first; code <= last && code < 0xffff; code++) {
      const listed = range === 0 ? code : table.readUInt16BE(rangeAt + range + (code - first) * 2);
      if (range === 0 || listed !== 0) glyphs.set(code, (listed + delta) & 0xffff);
    }
    before = last;
  }
  return glyphs;
}

function disordered(): UnreadableFont {
  return new UnreadableFont('字体的字符表已损坏', 'its table of characters is damaged');
}

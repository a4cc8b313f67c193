import type { Tables } from '../file/tables.ts';

/** The axes of a variable font with the values that it has by itself ({wght: 400}); null for a font that does not vary. */
export function readAxes(tables: Tables): Readonly<Record<string, number>> | null {
  const fvar = tables.get('fvar');
  if (fvar === undefined || fvar.length < 16) return null;
  const [start, count, size] = [4, 8, 10].map((at) => fvar.readUInt16BE(at)) as [number, number, number];
  const axes: Record<string, number> = {};
  for (let at = start; at + 20 <= fvar.length && at < start + count * size; at += Math.max(20, size))
    axes[fvar.toString('latin1', at, at + 4)] = fvar.readInt32BE(at + 8) / 65536;
  return axes;
}

/**
 * Counts of what stands before each UTF-16 offset of a text; the count at the text's length is that of the whole.
 * Offsets inside a surrogate pair count as the pair's end.
 */
export type PrefixCounts = Uint32Array;

/** UTF-8 bytes before each offset. */
export function utf8BytesBefore(text: string): PrefixCounts {
  return countsBefore(text, (point) => (point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4));
}

/** Code points before each offset. */
export function codePointsBefore(text: string): PrefixCounts {
  return countsBefore(text, () => 1);
}

function countsBefore(text: string, weigh: (codePoint: number) => number): PrefixCounts {
  const counts = new Uint32Array(text.length + 1);
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const point = text.codePointAt(at) ?? 0;
    count += weigh(point);
    if (point > 0xffff) {
      at += 1;
      counts[at] = count;
    }
    counts[at + 1] = count;
  }
  return counts;
}

import type { Encoding } from '../../model/draft.ts';
import { markedEncoding } from './byte-order-marks.ts';
import { firstMalformedByte, weighUtf8 } from './malformed.ts';

/** Bytes looked at for UTF-16 without a mark, and the share of its units that must be ordinary Chinese text. */
const SAMPLE = 4096;
const LEAST_ORDINARY = 0.7;

/** How a file's encoding is named: `auto` finds it out from the bytes, `utf-16` its byte order only. */
export type WantedEncoding = 'auto' | 'utf-16' | Encoding;

/** The encoding that a file is read in. UTF-16 without a byte order mark is read the way round that is more ordinary. */
export function encodingOf(bytes: Uint8Array, wanted: WantedEncoding): Encoding {
  if (wanted === 'auto') return detectEncoding(bytes);
  return wanted === 'utf-16' ? byteOrderOf(bytes) : wanted;
}

function byteOrderOf(bytes: Uint8Array): Encoding {
  const marked = markedEncoding(bytes);
  if (marked === 'utf-16le' || marked === 'utf-16be') return marked;
  const sample = bytes.subarray(0, SAMPLE);
  return ordinaryShare(sample, 0) > ordinaryShare(sample, 1) ? 'utf-16be' : 'utf-16le';
}

/**
 * The encoding of a file: by its byte order mark, by the zero bytes of UTF-16, as UTF-8 when well formed, as
 * GB 18030 when well formed; otherwise as what it most probably was before it was damaged.
 */
function detectEncoding(bytes: Uint8Array): Encoding {
  const marked = markedEncoding(bytes);
  if (marked !== null) return marked;
  const malformedUtf8 = firstMalformedByte(bytes, 'utf-8');
  const wide = unmarkedUtf16(bytes, malformedUtf8 === -1);
  if (wide !== null) return wide;
  return malformedUtf8 === -1 ? 'utf-8' : damagedOrGb18030(bytes, malformedUtf8);
}

/**
 * Chinese UTF-8 with one broken byte is often well-formed GB 18030, and reads as garbage there: so what is
 * mostly well-formed UTF-8 stays UTF-8.
 */
function damagedOrGb18030(bytes: Uint8Array, malformedUtf8: number): Encoding {
  const { wellFormed, malformed } = weighUtf8(bytes);
  if (wellFormed > malformed) return 'utf-8';
  const malformedGb = firstMalformedByte(bytes, 'gb18030');
  return malformedGb === -1 || malformedGb > malformedUtf8 ? 'gb18030' : 'utf-8';
}

/** UTF-16 without a mark: its ASCII characters have a zero byte, and read the right way round it is Chinese text. */
function unmarkedUtf16(bytes: Uint8Array, isUtf8: boolean): Encoding | null {
  const sample = bytes.subarray(0, SAMPLE);
  if (!sample.includes(0)) return null;
  const zeros = sample.reduce((count, byte) => (byte === 0 ? count + 1 : count), 0);
  if (isUtf8 && zeros < sample.length / 4) return null;
  const little = ordinaryShare(sample, 1);
  const big = ordinaryShare(sample, 0);
  if (Math.max(little, big) < LEAST_ORDINARY) return null;
  return little > big ? 'utf-16le' : 'utf-16be';
}

/** Share of ordinary units; `high` is the index of a unit's high byte. */
function ordinaryShare(sample: Uint8Array, high: 0 | 1): number {
  const units = Math.floor(sample.length / 2);
  let ordinary = 0;
  for (let at = 0; at < units * 2; at += 2) {
    if (isOrdinary(((sample[at + high] ?? 0) << 8) | (sample[at + 1 - high] ?? 0))) ordinary++;
  }
  return units === 0 ? 0 : ordinary / units;
}

/** Printable ASCII, line ends, general and CJK punctuation, unified ideographs, full-width forms. */
function isOrdinary(unit: number): boolean {
  return (
    (unit >= 0x20 && unit < 0x7f) ||
    (unit >= 0x09 && unit <= 0x0d) ||
    (unit >= 0x2010 && unit <= 0x203f) ||
    (unit >= 0x3000 && unit <= 0x303f) ||
    (unit >= 0x4e00 && unit <= 0x9fff) ||
    (unit >= 0xff00 && unit <= 0xffef)
  );
}

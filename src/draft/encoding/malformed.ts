import type { Encoding } from '../../model/draft.ts';

/** Index of the first byte that does not decode, or -1. A sequence cut short is malformed at its first byte. */
export function firstMalformedByte(bytes: Uint8Array, encoding: Encoding, from = 0): number {
  if (encoding === 'utf-8') return firstMalformed(bytes, from, utf8Length);
  if (encoding === 'gb18030') return firstMalformed(bytes, from, gb18030Length);
  return (bytes.length - from) % 2 === 0 ? -1 : bytes.length - 1;
}

/**
 * How well bytes read as UTF-8: sequences of three or four bytes that are well formed, against bytes that are
 * not. Chinese text in GBK hardly ever forms a well-formed sequence of three.
 */
export function weighUtf8(bytes: Uint8Array): { readonly wellFormed: number; readonly malformed: number } {
  let wellFormed = 0;
  let malformed = 0;
  for (let at = 0; at < bytes.length; ) {
    const length = utf8Length(bytes, at);
    if (length >= 3) wellFormed++;
    if (length === 0) malformed++;
    at += Math.max(length, 1);
  }
  return { wellFormed, malformed };
}

/** Length of the well-formed sequence at an index, or 0. */
type SequenceLength = (bytes: Uint8Array, at: number) => number;

function firstMalformed(bytes: Uint8Array, from: number, lengthAt: SequenceLength): number {
  for (let at = from; at < bytes.length; ) {
    const length = lengthAt(bytes, at);
    if (length === 0) return at;
    at += length;
  }
  return -1;
}

/** Table 3-7 of the Unicode Standard. */
function utf8Length(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  if (lead < 0x80) return 1;
  if (lead < 0xc2 || lead > 0xf4) return 0;
  const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  const low = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
  const high = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
  if (!within(bytes[at + 1], low, high)) return 0;
  for (let next = 2; next < length; next++) if (!within(bytes[at + next], 0x80, 0xbf)) return 0;
  return length;
}

/**
 * The structure of GB 18030. A lone 0x80 is refused although decoders read it as the euro sign: it would not
 * come back as the same byte.
 */
function gb18030Length(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  if (lead < 0x80) return 1;
  if (!within(lead, 0x81, 0xfe)) return 0;
  const second = bytes[at + 1];
  if (within(second, 0x40, 0x7e) || within(second, 0x80, 0xfe)) return 2;
  const four =
    within(second, 0x30, 0x39) && within(bytes[at + 2], 0x81, 0xfe) && within(bytes[at + 3], 0x30, 0x39);
  return four && isAssigned(gb18030Pointer(bytes, at)) ? 4 : 0;
}

/** Number of a four-byte code, counted from 81 30 81 30. */
function gb18030Pointer(bytes: Uint8Array, at: number): number {
  const [first = 0, second = 0, third = 0, fourth = 0] = bytes.subarray(at, at + 4);
  return (((first - 0x81) * 10 + second - 0x30) * 126 + third - 0x81) * 10 + fourth - 0x30;
}

/** The Basic Multilingual Plane ends at 84 31 A4 39, the other planes run from 90 30 81 30 to E3 32 9A 35. */
function isAssigned(pointer: number): boolean {
  return pointer <= 39_419 || (pointer >= 189_000 && pointer <= 1_237_575);
}

function within(byte: number | undefined, low: number, high: number): boolean {
  return byte !== undefined && byte >= low && byte <= high;
}

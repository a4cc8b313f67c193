import { TextDecoder } from 'node:util';

/** Four-byte codes of the Basic Multilingual Plane, and the number of the first code of the other planes. */
const PLANE_ZERO_CODES = 39_420;
const OTHER_PLANES = 189_000;

/** GB 18030 code of every character of plane 0 as one number, 0 where there is none. */
let codes: Uint32Array | null = null;

/**
 * Text as GB 18030, null when it holds a lone surrogate or one of the 19 private-use characters that the
 * decoder never gives (so that no draft read from GB 18030 holds one). The table is what the platform's own
 * decoder says, so that what was read comes back byte for byte; the one double of the two-byte codes (A1A1 and
 * A3A0, both U+3000) comes back as A1A1.
 */
export function encodeGb18030(text: string): Uint8Array | null {
  codes ??= buildCodes();
  const bytes = new Uint8Array(text.length * 4);
  let length = 0;
  for (let at = 0; at < text.length; ) {
    const point = text.codePointAt(at) ?? 0;
    const code = point > 0xffff ? fourByteCode(OTHER_PLANES + point - 0x10000) : (codes[point] ?? 0);
    if (code === 0 && point !== 0) return null;
    length = writeCode(bytes, length, code);
    at += point > 0xffff ? 2 : 1;
  }
  return bytes.slice(0, length);
}

function writeCode(bytes: Uint8Array, at: number, code: number): number {
  let end = at;
  if (code > 0xffff) {
    bytes[end++] = code >>> 24;
    bytes[end++] = (code >>> 16) & 0xff;
  }
  if (code > 0xff) bytes[end++] = (code >>> 8) & 0xff;
  bytes[end++] = code & 0xff;
  return end;
}

function buildCodes(): Uint32Array {
  const table = new Uint32Array(0x10000);
  for (let ascii = 0; ascii < 0x80; ascii++) table[ascii] = ascii;
  const decoder = new TextDecoder('gb18030', { ignoreBOM: true });
  enter(table, twoByteCodes(), decoder);
  enter(
    table,
    Array.from({ length: PLANE_ZERO_CODES }, (_, number) => fourByteCode(number)),
    decoder,
  );
  return table;
}

/** Enters codes under the characters they decode to; the first code of a character stands. */
function enter(table: Uint32Array, list: readonly number[], decoder: TextDecoder): void {
  const bytes = new Uint8Array(list.length * 4);
  let length = 0;
  for (const code of list) length = writeCode(bytes, length, code);
  const text = decoder.decode(bytes.subarray(0, length));
  for (let at = 0; at < list.length; at++) {
    const unit = text.charCodeAt(at);
    if (table[unit] === 0) table[unit] = list[at] ?? 0;
  }
}

function twoByteCodes(): number[] {
  const list: number[] = [];
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) if (trail !== 0x7f) list.push((lead << 8) | trail);
  }
  return list;
}

function fourByteCode(number: number): number {
  const first = 0x81 + Math.floor(number / 12_600);
  const second = 0x30 + (Math.floor(number / 1260) % 10);
  const third = 0x81 + (Math.floor(number / 10) % 126);
  const fourth = 0x30 + (number % 10);
  return ((first << 24) | (second << 16) | (third << 8) | fourth) >>> 0;
}

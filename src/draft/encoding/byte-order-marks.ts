import type { Encoding } from '../../model/draft.ts';

/** The bytes of U+FEFF in each encoding (Unicode 23.8; GB 18030 four-byte code 84 31 95 33). */
export const BYTE_ORDER_MARKS: Readonly<Record<Encoding, readonly number[]>> = {
  'utf-8': [0xef, 0xbb, 0xbf],
  'utf-16le': [0xff, 0xfe],
  'utf-16be': [0xfe, 0xff],
  gb18030: [0x84, 0x31, 0x95, 0x33],
};

/** The encoding whose byte order mark opens the bytes, or null. */
export function markedEncoding(bytes: Uint8Array): Encoding | null {
  const encodings = Object.keys(BYTE_ORDER_MARKS) as Encoding[];
  return encodings.find((encoding) => opensWith(bytes, BYTE_ORDER_MARKS[encoding])) ?? null;
}

/** True when the bytes open with the given ones. */
export function opensWith(bytes: Uint8Array, opening: readonly number[]): boolean {
  return opening.every((byte, at) => bytes[at] === byte);
}

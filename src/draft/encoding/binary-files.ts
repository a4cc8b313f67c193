import { opensWith } from './byte-order-marks.ts';

/** What a file that is no text looks like; `unknown` when only its control characters tell. */
export type BinaryKind = 'PNG' | 'JPEG' | 'GIF' | 'PDF' | 'ZIP/docx' | 'OLE/doc' | 'RTF' | 'unknown';

/** Opening bytes of files that reporters send by mistake (each format's own specification). */
const OPENINGS: readonly (readonly [BinaryKind, readonly number[]])[] = [
  ['PNG', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['JPEG', [0xff, 0xd8, 0xff]],
  ['GIF', [0x47, 0x49, 0x46, 0x38]],
  ['PDF', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['ZIP/docx', [0x50, 0x4b, 0x03, 0x04]],
  ['OLE/doc', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ['RTF', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
];

/** Bytes looked at, and the share of control characters that no text reaches. */
const SAMPLE = 8192;
const MOST_CONTROLS = 0.1;

/** What the file is when it is no text, or null. NUL is not counted: UTF-16 text is full of it. */
export function binaryKindOf(bytes: Uint8Array): BinaryKind | null {
  const opening = OPENINGS.find(([, magic]) => opensWith(bytes, magic));
  if (opening !== undefined) return opening[0];
  const sample = bytes.subarray(0, SAMPLE);
  let controls = 0;
  for (const byte of sample) if (isControl(byte)) controls++;
  return sample.length >= 64 && controls > sample.length * MOST_CONTROLS ? 'unknown' : null;
}

function isControl(byte: number): boolean {
  return byte !== 0 && byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d);
}

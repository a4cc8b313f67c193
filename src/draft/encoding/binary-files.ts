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

/** Characters looked at, and the share of control characters that no text reaches. */
const SAMPLE = 8192;
const MOST_CONTROLS = 0.1;

/** What a file is by its opening bytes when it is no text, or null. */
export function binaryKindOf(bytes: Uint8Array): BinaryKind | null {
  return OPENINGS.find(([, magic]) => opensWith(bytes, magic))?.[0] ?? null;
}

/** True when a decoded file has more control characters than any text. */
export function isMostlyControls(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  const controls = sample.match(/[\u0000-\u0008\u000e-\u001f]/g)?.length ?? 0;
  return sample.length >= 32 && controls > sample.length * MOST_CONTROLS;
}

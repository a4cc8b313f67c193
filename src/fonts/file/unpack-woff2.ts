import { MOST_BYTES, MOST_TABLES } from './limits.ts';
import { tooLarge, truncated } from './tables.ts';
import { UnreadableFont } from './unreadable-font.ts';

/** Bytes of a woff2 file's head. */
const HEAD = 48;

/** Tags of glyf and loca in the list of known ones, and the mark of a tag that is written out. */
const [GLYF, LOCA, WRITTEN_OUT] = [10, 11, 63];

/** Whether a file is a woff2 font. */
export function isWoff2(bytes: Buffer): boolean {
  return bytes.toString('latin1', 0, 4) === 'wOF2';
}

/**
 * The TrueType or OpenType font in a woff2 file.
 * @throws UnreadableFont when it is damaged, or would unpack to more than real fonts do.
 */
export async function unpackWoff2(bytes: Buffer): Promise<Buffer> {
  checkSizes(bytes);
  const { convert } = await import('fontverter');
  try {
    return await convert(bytes, 'sfnt', 'woff2');
  } catch {
    throw new UnreadableFont('字体文件已损坏', 'the file is damaged');
  }
}

/** Sizes are checked before anything is unpacked: a small file may claim to hold gigabytes. */
function checkSizes(bytes: Buffer): void {
  if (bytes.length < HEAD || bytes.readUInt32BE(8) !== bytes.length) throw truncated();
  if (HEAD + bytes.readUInt32BE(20) > bytes.length) throw truncated();
  if (bytes.toString('latin1', 4, 8) === 'ttcf')
    throw new UnreadableFont(
      'woff2 里有多款字体，请改用 TTC 文件',
      'a woff2 file of several faces cannot be read; use a TTC file',
    );
  if (Math.max(bytes.readUInt32BE(16), unpackedSize(bytes)) > MOST_BYTES) throw tooLarge();
}

/** The sum of what all tables take, unpacked; the larger of both forms for those that are stored in another. */
function unpackedSize(bytes: Buffer): number {
  const count = bytes.readUInt16BE(12);
  if (count > MOST_TABLES) throw truncated();
  const position = { at: HEAD };
  let size = 0;
  for (let index = 0; index < count; index++) {
    const flags = bytes[position.at++] ?? 0;
    const tag = flags & 63;
    if (tag === WRITTEN_OUT) position.at += 4;
    const original = readNumber(bytes, position);
    const isPlain = tag === GLYF || tag === LOCA ? flags >> 6 === 3 : flags >> 6 === 0;
    size += isPlain ? original : Math.max(original, readNumber(bytes, position));
  }
  return size;
}

/** UIntBase128 of the woff2 specification: seven bits a byte, up to five bytes. */
function readNumber(bytes: Buffer, position: { at: number }): number {
  let value = 0;
  for (let count = 0; count < 5; count++) {
    const byte = bytes[position.at++];
    if (byte === undefined) throw truncated();
    value = value * 128 + (byte & 127);
    if (byte < 128) return value;
  }
  throw truncated();
}

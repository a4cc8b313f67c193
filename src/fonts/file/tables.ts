import { MOST_BYTES, MOST_TABLES } from './limits.ts';
import { UnreadableFont } from './unreadable-font.ts';

/** The tables of a font by tag (`cmap`, `hmtx`): parts of its bytes. */
export type Tables = ReadonlyMap<string, Buffer>;

/** What TrueType and OpenType fonts start with: 1.0, `true`, `OTTO`. */
export const SFNT_SIGNATURES: ReadonlySet<number> = new Set([0x00010000, 0x74727565, 0x4f54544f]);

/** Bytes of the head of a font, and of a table's entry in its directory. */
export const DIRECTORY_HEAD = 12;
export const DIRECTORY_ENTRY = 16;

/**
 * The tables of the font whose directory starts at a byte of a file.
 * @throws UnreadableFont when it is none, or a table lies outside the file.
 */
export function tablesOf(bytes: Buffer, at = 0): Tables {
  if (at + DIRECTORY_HEAD > bytes.length || !SFNT_SIGNATURES.has(bytes.readUInt32BE(at)))
    throw new UnreadableFont('不是字体文件', 'it is not a font');
  const count = bytes.readUInt16BE(at + 4);
  if (count > MOST_TABLES || at + DIRECTORY_HEAD + count * DIRECTORY_ENTRY > bytes.length) throw truncated();
  const starts = Array.from({ length: count }, (_, index) => at + DIRECTORY_HEAD + index * DIRECTORY_ENTRY);
  const tables = new Map(
    starts.map((start) => [bytes.toString('latin1', start, start + 4), tableAt(bytes, start)]),
  );
  const size = [...tables.values()].reduce((sum, table) => sum + table.length, 0);
  // Tables may share bytes: a small file could claim any size.
  if (size > MOST_BYTES) throw tooLarge();
  return tables;
}

/** A table of a font. @throws UnreadableFont when it has none, or a shorter one than `least` bytes. */
export function tableOf(tables: Tables, tag: string, least: number): Buffer {
  const table = tables.get(tag);
  if (table === undefined || table.length < least)
    throw new UnreadableFont(`字体缺少 ${tag} 表，或该表不完整`, `its table ${tag} is missing or incomplete`);
  return table;
}

/** The file ends before its font does. */
export function truncated(): UnreadableFont {
  return new UnreadableFont(
    '字体文件不完整，可能没有下载完',
    'the file is incomplete; the download may have been cut off',
  );
}

/** The font would take more memory than any real one. */
export function tooLarge(): UnreadableFont {
  const size = `${MOST_BYTES >> 20} MB`;
  return new UnreadableFont(`字体解开后超过 ${size}`, `unpacked, it takes more than ${size}`);
}

function tableAt(bytes: Buffer, entry: number): Buffer {
  const start = bytes.readUInt32BE(entry + 8);
  const length = bytes.readUInt32BE(entry + 12);
  if (start + length > bytes.length) throw truncated();
  return bytes.subarray(start, start + length);
}

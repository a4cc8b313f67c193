import { readFileSync } from 'node:fs';
import * as path from 'node:path';
import { cutFont } from '../../src/fonts/cut-font.ts';
import { buildFont } from '../../src/fonts/file/build-font.ts';
import { tablesOf } from '../../src/fonts/file/tables.ts';
import { unpackFont } from '../../src/fonts/file/unpack-font.ts';

/** The repository, whose dist/fonts holds the bundled fonts. */
export const INSTALL_FOLDER = path.resolve(import.meta.dirname, '../..');

/** A collection that CI installs: CFF outlines, five languages. */
export const SYSTEM_COLLECTION = '/usr/share/fonts/opentype/noto/NotoSerifCJK-Regular.ttc';

/** A small TrueType font with these characters, of a bundled font. */
export async function smallTrueType(name: string, characters: string): Promise<Buffer> {
  const packed = readFileSync(path.join(INSTALL_FOLDER, `dist/fonts/${name}.woff2`));
  return cutFont(await unpackFont(packed, null), characters, { features: ['ccmp'], axes: null });
}

/** A small OpenType font with CFF outlines, of the system's collection. */
export async function smallOpenType(characters: string): Promise<Buffer> {
  const font = await unpackFont(readFileSync(SYSTEM_COLLECTION), 'NotoSerifCJKsc-Regular');
  return cutFont(font, characters, { features: ['ccmp'], axes: null });
}

/** A collection (TTC) of fonts, one after the other. */
export function collectionOf(fonts: readonly Buffer[]): Buffer {
  const head = Buffer.alloc(12 + fonts.length * 4);
  head.write('ttcf', 'latin1');
  head.writeUInt32BE(0x00010000, 4);
  head.writeUInt32BE(fonts.length, 8);
  const parts: Buffer[] = [head];
  let at = head.length;
  fonts.forEach((font, index) => {
    head.writeUInt32BE(at, 12 + index * 4);
    parts.push(moved(font, at));
    at += font.length;
  });
  return Buffer.concat(parts);
}

/** A font with another table in the place of one of its own. */
export function withTable(font: Buffer, tag: string, table: Buffer): Buffer {
  return buildFont(font.readUInt32BE(0), new Map([...tablesOf(font), [tag, table]]));
}

/** Places of tables count from the start of the file. */
function moved(font: Buffer, by: number): Buffer {
  const copy = Buffer.from(font);
  for (let entry = 12; entry < 12 + font.readUInt16BE(4) * 16; entry += 16)
    copy.writeUInt32BE(font.readUInt32BE(entry + 8) + by, entry + 8);
  return copy;
}

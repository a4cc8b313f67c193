import { faceOf, isCollection } from './collection.ts';
import { tablesOf } from './tables.ts';
import { isWoff2, unpackWoff2 } from './unpack-woff2.ts';
import { UnreadableFont } from './unreadable-font.ts';

/**
 * A file's font as TrueType or OpenType: unpacked from woff2, cut out of a collection, or as it is. `face` chooses one
 * of a collection.
 * @throws UnreadableFont when the file holds no such font.
 */
export async function unpackFont(bytes: Buffer, face: string | null): Promise<Buffer> {
  if (isCollection(bytes)) return faceOf(bytes, face);
  if (bytes.toString('latin1', 0, 4) === 'wOFF')
    throw new UnreadableFont(
      '不支持 woff，请改用 woff2、TTF 或 OTF',
      'woff is not read; use woff2, TTF or OTF',
    );
  const font = isWoff2(bytes) ? await unpackWoff2(bytes) : bytes;
  tablesOf(font);
  return font;
}

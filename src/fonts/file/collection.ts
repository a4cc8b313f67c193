import { buildFont } from './build-font.ts';
import { MOST_FACES } from './limits.ts';
import { namesOf } from './names.ts';
import { tablesOf, truncated } from './tables.ts';
import { UnreadableFont } from './unreadable-font.ts';

/** Whether a file is a TrueType or OpenType collection (TTC, OTC): it starts with `ttcf`. */
export function isCollection(bytes: Buffer): boolean {
  return bytes.toString('latin1', 0, 4) === 'ttcf';
}

/** Where the faces of a collection have their directories, in bytes. @throws UnreadableFont when it is damaged. */
export function facesOf(bytes: Buffer): readonly number[] {
  if (bytes.length < 12) throw truncated();
  const count = bytes.readUInt32BE(8);
  if (count === 0 || count > MOST_FACES || 12 + count * 4 > bytes.length) throw truncated();
  return Array.from({ length: count }, (_, index) => bytes.readUInt32BE(12 + index * 4));
}

/**
 * One face of a collection as a font of its own. `face` is its number from 0 or its PostScript name; null takes the
 * only one.
 * @throws UnreadableFont when there is no such face, or it was not said which of several.
 */
export function faceOf(bytes: Buffer, face: string | null): Buffer {
  const starts = facesOf(bytes);
  const wanted = face ?? (starts.length === 1 ? '0' : null);
  const start = starts.find(
    (at, index) => wanted === String(index) || namesOf(tablesOf(bytes, at)).postScript === wanted,
  );
  if (start === undefined) throw noSuchFace(bytes, starts);
  return buildFont(bytes.readUInt32BE(start), tablesOf(bytes, start));
}

function noSuchFace(bytes: Buffer, starts: readonly number[]): UnreadableFont {
  const names = starts.map((at, index) => `#${index} #${namesOf(tablesOf(bytes, at)).postScript}`);
  return new UnreadableFont(
    `文件里有多款字体，须在文件名后写明一款：${names.join('，')}`,
    `it holds several faces; add one to the file's name: ${names.join(', ')}`,
  );
}

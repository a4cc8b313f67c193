import { isSafePath } from '../../article/safe-names.ts';
import type { ReceivedPicture } from '../../model/received.ts';
import { attribute, type Element } from './nodes.ts';

/** File endings of the pictures that a page may hold as data. */
const ENDINGS: Readonly<Record<string, string>> = {
  'image/png': '.png',
  'image/jpeg': '.jpg',
  'image/jpg': '.jpg',
  'image/gif': '.gif',
  'image/webp': '.webp',
  'image/bmp': '.bmp',
  'image/tiff': '.tiff',
  'image/x-emf': '.emf',
  'image/x-wmf': '.wmf',
};
const DATA = /^data:([a-z/+.-]{1,40});base64,/i;
/** A picture that is larger is left out. Base64 characters. */
const LARGEST = 28_000_000;

/**
 * A picture of a page, `number` being its place among the pictures; null for one that cannot be taken (a script, a path that
 * climbs out, a broken address).
 */
export function pictureOf(element: Element, number: number): ReceivedPicture | null {
  const source = sourceOf(element);
  const alternative = (attribute(element, 'alt') ?? '').trim();
  const [opening, type] = DATA.exec(source) ?? [];
  if (opening === undefined || type === undefined) {
    return isSafePath(source) ? { source, bytes: null, alternative } : null;
  }
  const ending = ENDINGS[type.toLowerCase()];
  if (ending === undefined || source.length > LARGEST) return null;
  const bytes = new Uint8Array(Buffer.from(source.slice(opening.length), 'base64'));
  return { source: `image${number}${ending}`, bytes, alternative };
}

/** Where a picture lies, for messages. Pages that load pictures late have it elsewhere than in `src`. */
export function sourceOf(element: Element): string {
  const named = ['data-src', 'data-original', 'src'].map((name) => attribute(element, name));
  const source = (named.find((it) => it !== null && it !== '') ?? '').trim();
  return source.startsWith('//') ? `https:${source}` : source;
}

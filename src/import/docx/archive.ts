import { crc32, inflateRawSync } from 'node:zlib';
import { damaged, tooLarge } from './refusals.ts';
import { type ZipEntry, zipEntries } from './zip-entries.ts';

/** A Word file's parts. */
export interface Archive {
  /** Every part's path, as stored. */
  readonly names: readonly string[];
  /** Whether a part is there; case does not count. */
  readonly has: (name: string) => boolean;
  /** A part's bytes, or null when it is not there. Refuses more than the bounds, and what does not fit its checksum. */
  readonly read: (name: string, most: number) => Uint8Array | null;
}

const MEBIBYTE = 1024 * 1024;
/** Bounds in bytes: of the parts that are read together, and of one XML part. Copy of 10,000 paragraphs needs 6 MB. */
const MOST_TOGETHER = 192 * MEBIBYTE;
/** The most an XML part may hold. */
export const MOST_XML = 16 * MEBIBYTE;
/** The most a picture may hold. */
export const MOST_PICTURE = 64 * MEBIBYTE;
/** From this size on a part must not be packed closer than any text or photograph is. */
const SIZE_OF_BOMBS = 4 * MEBIBYTE;
const CLOSEST = 200;

/** Opens a zip archive. Nothing is unpacked yet; {@link zipEntries} says what is refused. */
export function openArchive(bytes: Uint8Array): Archive {
  const entries = new Map(zipEntries(bytes).map((entry) => [entry.name.toLowerCase(), entry]));
  const unpacked = new Map<ZipEntry, Uint8Array>();
  let together = 0;
  const read = (name: string, most: number): Uint8Array | null => {
    const entry = entries.get(name.toLowerCase());
    if (entry === undefined) return null;
    const before = unpacked.get(entry);
    if (before !== undefined) return before;
    const content = unpack(entry, Math.min(most, MOST_TOGETHER - together));
    together += content.length;
    unpacked.set(entry, content);
    return content;
  };
  return {
    names: [...entries.values()].map(({ name }) => name),
    has: (name) => entries.has(name.toLowerCase()),
    read,
  };
}

/** Unpacks a part. What it declares is looked at first, and is not believed: inflating stops at the declared size. */
function unpack(entry: ZipEntry, most: number): Uint8Array {
  const { name, size, packedSize, method } = entry;
  if (size > most) throw tooLarge(`${name}：${megabytes(size)}`, `${name}: ${megabytes(size)}`);
  if (size > SIZE_OF_BOMBS && size > packedSize * CLOSEST) {
    const ratio = Math.round(size / Math.max(1, packedSize));
    throw tooLarge(`${name} 压缩了 ${ratio} 倍`, `${name} is packed ${ratio} times`);
  }
  const content = method === 'stored' ? entry.packed : inflated(entry);
  if (content.length !== size || crc32(content) !== entry.checksum) throw damaged(name);
  return content;
}

function inflated({ name, packed, size }: ZipEntry): Uint8Array {
  try {
    const { buffer, byteOffset, length } = inflateRawSync(packed, { maxOutputLength: Math.max(1, size) });
    return new Uint8Array(buffer, byteOffset, length);
  } catch (error) {
    const isMore = error instanceof RangeError;
    throw isMore ? tooLarge(`${name} 比它声明的大`, `${name} is larger than it says`) : damaged(name);
  }
}

function megabytes(size: number): string {
  return `${Math.ceil(size / MEBIBYTE)} MB`;
}

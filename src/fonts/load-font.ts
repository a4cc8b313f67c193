import { createHash } from 'node:crypto';
import { UsageError } from '../model/usage-error.ts';
import { FileError } from '../platform/platform.ts';
import { type FontFacts, factsOf } from './facts/font-facts.ts';
import { unpackFont } from './file/unpack-font.ts';
import { isWoff2 } from './file/unpack-woff2.ts';
import { UnreadableFont } from './file/unreadable-font.ts';
import type { FontCache } from './font-cache.ts';
import type { FoundFont } from './places/find-family.ts';
import type { FontPlaces } from './places/locate-font.ts';

/** A font that pages can be set in. */
export interface LoadedFont {
  /** As the page style names it. */
  readonly id: string;
  /** Stands for its bytes: a hash in hexadecimal digits, and the face in a collection. */
  readonly key: string;
  readonly facts: FontFacts;
  /** TrueType or OpenType; unpacked anew each time, or read from the cache. */
  unpack(): Promise<Buffer>;
}

/** Changes when facts are gathered in another way: those of earlier versions are not used. */
const FACTS_VERSION = 1;

/**
 * Reads a font with its facts, from the cache where they are known.
 * @throws UsageError when the file cannot be read or is no font.
 */
export async function loadFont(
  { files }: Pick<FontPlaces, 'files'>,
  cache: FontCache,
  { file, face }: FoundFont,
  { id, faceName }: { readonly id: string; readonly faceName: string },
): Promise<LoadedFont> {
  try {
    const bytes = Buffer.from(files.read(file));
    const key = createHash('sha256')
      .update(face ?? '')
      .update('\0')
      .update(bytes)
      .digest('hex')
      .slice(0, 40);
    const unpack = () => unpackOnce(cache, key, bytes, face);
    return { id, key, facts: await factsFrom(cache, key, unpack), unpack };
  } catch (cause) {
    throw asUsageError(cause, file, faceName);
  }
}

async function factsFrom(cache: FontCache, key: string, unpack: () => Promise<Buffer>): Promise<FontFacts> {
  const name = `facts${FACTS_VERSION}-${key}`;
  const kept = cache.get(name);
  if (kept !== null) return JSON.parse(kept.toString('latin1')) as FontFacts;
  const facts = await factsOf(await unpack());
  cache.put(name, Buffer.from(inAscii(facts), 'latin1'));
  return facts;
}

/** JSON with escapes beyond ASCII: read as one byte a character, it takes half the time. */
function inAscii(facts: FontFacts): string {
  return JSON.stringify(facts).replace(
    /[^\0-\x7f]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Only unpacking woff2 takes long. */
async function unpackOnce(
  cache: FontCache,
  key: string,
  bytes: Buffer,
  face: string | null,
): Promise<Buffer> {
  if (!isWoff2(bytes)) return unpackFont(bytes, face);
  const kept = cache.get(`font-${key}`);
  if (kept !== null) return kept;
  const font = await unpackFont(bytes, face);
  cache.put(`font-${key}`, font);
  return font;
}

function asUsageError(cause: unknown, file: string, faceName: string): unknown {
  const why = reasonOf(cause);
  if (why === null) return cause;
  return new UsageError({
    zh: `版式的字体“${faceName}”：${file}：${why.zh}`,
    en: `face ${faceName} of the page style: ${file}: ${why.en}`,
  });
}

function reasonOf(cause: unknown): { readonly zh: string; readonly en: string } | null {
  if (cause instanceof UnreadableFont) return cause.localised;
  if (cause instanceof FileError) return { zh: '文件读不出来', en: 'the file cannot be read' };
  return null;
}

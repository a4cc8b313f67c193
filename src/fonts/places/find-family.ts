import type { Files } from '../../platform/platform.ts';
import { facesOf, isCollection } from '../file/collection.ts';
import { type FontNames, namesOf } from '../file/names.ts';
import { tablesOf } from '../file/tables.ts';

/** A font of the system. */
export interface FoundFont {
  /** Absolute path. */
  readonly file: string;
  /** Its number in a collection; null for a file of one font. */
  readonly face: string | null;
}

/** Styles that a family without a style means. */
const REGULAR: ReadonlySet<string> = new Set(['regular', 'normal', 'roman', 'book', 'medium', '常规', '']);

/**
 * The font of a family in font folders; null when there is none. Files whose names are most like the family's are
 * read first: a folder may hold hundreds of megabytes.
 */
export async function findFamily(
  files: Files,
  folders: readonly string[],
  family: string,
  style: string | null,
): Promise<FoundFont | null> {
  for (const folder of folders) {
    const found = await files.find(['**/*.{ttf,otf,ttc,otc}'], folder);
    for (const file of likelyFirst(found, family + (style ?? 'regular'))) {
      const face = faceIn(files, file, family, style);
      if (face !== undefined) return { file, face };
    }
  }
  return null;
}

function likelyFirst(paths: readonly string[], wanted: string): readonly string[] {
  const likeness = new Map(paths.map((file) => [file, sharedStart(fileName(file), plain(wanted))]));
  return [...paths].sort((one, other) => (likeness.get(other) ?? 0) - (likeness.get(one) ?? 0));
}

/** Undefined when the file has no such font, or cannot be read. */
function faceIn(files: Files, file: string, family: string, style: string | null): string | null | undefined {
  try {
    const bytes = Buffer.from(files.read(file));
    if (!isCollection(bytes)) return isWanted(namesOf(tablesOf(bytes)), family, style) ? null : undefined;
    const index = facesOf(bytes).findIndex((at) => isWanted(namesOf(tablesOf(bytes, at)), family, style));
    return index === -1 ? undefined : String(index);
  } catch {
    // A damaged font of the system is not the newsroom's concern unless it asks for it.
    return undefined;
  }
}

function isWanted(names: FontNames, family: string, style: string | null): boolean {
  if (!names.families.some((one) => plain(one) === plain(family))) return false;
  return style === null ? REGULAR.has(plain(names.style)) : plain(names.style) === plain(style);
}

/** Without spaces, hyphens and case. */
function plain(name: string): string {
  return name.toLowerCase().replace(/[\s_-]/g, '');
}

function fileName(file: string): string {
  return plain(file.replace(/^.*[/\\]/, '').replace(/\.\w+$/, ''));
}

function sharedStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length++;
  return length;
}

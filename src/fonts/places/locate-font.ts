import * as path from 'node:path';
import { UsageError } from '../../model/usage-error.ts';
import type { Platform } from '../../platform/platform.ts';
import { BUNDLED_FONTS, bundledFile, bundledIsMissing } from './bundled-fonts.ts';
import { type FoundFont, findFamily } from './find-family.ts';
import { fontFolders } from './font-folders.ts';
import { readFontName } from './font-name.ts';

/** What finding fonts needs of the outside world. */
export type FontPlaces = Pick<Platform, 'files' | 'environment' | 'installFolder'> & {
  /** Absolute path of the newsroom: paths of fonts are relative to it. */
  readonly root: string;
};

/** Where the font lies that a page style names. `face` is for the message. @throws UsageError when it is not there. */
export async function locateFont(places: FontPlaces, written: string, face: string): Promise<FoundFont> {
  const bundled = bundledFile(places.installFolder, written);
  if (bundled !== null) return locateBundled(places, written, bundled);
  const name = readFontName(written);
  if (name.kind === 'file') return locateFile(places, name.path, name.face, face);
  const found = await findFamily(places.files, fontFolders(places), name.family, name.style);
  if (found === null) throw familyIsMissing(written, face);
  return found;
}

function locateBundled({ files }: FontPlaces, name: string, file: string): FoundFont {
  if (files.kindOf(file) !== 'file') throw bundledIsMissing(name, file);
  return { file, face: null };
}

function locateFile(
  { files, root }: FontPlaces,
  written: string,
  faceInFile: string | null,
  face: string,
): FoundFont {
  const file = path.resolve(root, written);
  if (files.kindOf(file) === 'file') return { file, face: faceInFile };
  throw new UsageError({
    zh: `版式的字体“${face}”：找不到文件 ${file}`,
    en: `face ${face} of the page style: there is no file ${file}`,
  });
}

function familyIsMissing(written: string, face: string): UsageError {
  return new UsageError({
    zh: `版式的字体“${face}”：本机没有 ${written}。请写字体文件的路径，或改用自带字体：${BUNDLED_FONTS.join('、')}`,
    en: `face ${face} of the page style: this machine has no ${written}. Give the path of a font file, or use a bundled font: ${BUNDLED_FONTS.join(', ')}`,
  });
}

import type { Compositor } from '../compose/story/compositor.ts';
import type { FontStore } from '../fonts/font-store.ts';
import { openFonts } from '../fonts/open-fonts.ts';
import { openSegmenter } from '../language/segment/open-segmenter.ts';
import type { Newsroom } from '../model/newsroom.ts';
import type { PageStyle } from '../model/page-style.ts';
import { readPageStyle } from '../newsroom/page-style/read-page-style.ts';
import type { ReadTemplate } from '../outputs/output.ts';
import type { Platform } from '../platform/platform.ts';

/** A page style with its fonts. */
export interface OpenStyle {
  readonly style: PageStyle;
  readonly fonts: FontStore;
}

/** Where styles and fonts are looked for. */
export interface StylePlaces {
  readonly newsroom: Newsroom;
  readonly platform: Platform;
  /** Page styles are files of the templates folders. */
  readonly readTemplate: ReadTemplate;
}

/**
 * The page styles of these names, each with its fonts once.
 * @throws UsageError for a style or a font that is not there or cannot be read.
 */
export async function openStyles(
  names: Iterable<string>,
  { newsroom, platform, readTemplate }: StylePlaces,
): Promise<ReadonlyMap<string, OpenStyle>> {
  const { root, fonts: own } = newsroom.config;
  const { files, environment, installFolder } = platform;
  const styles = new Map<string, OpenStyle>();
  for (const name of new Set(names)) {
    const style = readPageStyle(readTemplate, name, own);
    const fonts = await openFonts({ files, environment, installFolder, root }, style.faces);
    styles.set(name, { style, fonts });
  }
  return styles;
}

/** The words of headlines, cut by the newsroom's segmenter: its dictionary is loaded when the first is asked for. */
export function headlineWords({ config, desk }: Newsroom): Compositor['wordsOf'] {
  let cut: ((text: string) => readonly string[]) | null = null;
  return (text) => {
    if (cut === null) {
      const segmenter = openSegmenter(config.segmenter, desk.words);
      cut = (it) => segmenter.cut(it).map(({ word }) => word);
    }
    return cut(text);
  };
}

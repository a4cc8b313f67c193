import { UnreadableFont } from './file/unreadable-font.ts';

/** What stays in a cut font beside its characters. */
export interface CutOptions {
  /** Tags of the features of GSUB that stay. */
  readonly features: readonly string[];
  /** Values that a variable font is fixed at; null for a font that does not vary. */
  readonly axes: Readonly<Record<string, number>> | null;
}

/** Kerning, vertical setting and descriptions of variable fonts: pages set each character where it stands. */
const DROPPED = ['GPOS', 'kern', 'vhea', 'vmtx', 'VORG', 'STAT', 'gasp', 'meta', 'DSIG'];

/**
 * A font (TrueType or OpenType) with the glyphs of these characters only, without kerning and hinting. The same bytes
 * for the same characters in any order.
 * @throws UnreadableFont when the font is damaged.
 */
export async function cutFont(
  font: Buffer,
  characters: string,
  { features, axes }: CutOptions,
): Promise<Buffer> {
  const { default: subsetFont } = await import('subset-font');
  try {
    return await subsetFont(font, characters, {
      targetFormat: 'sfnt',
      keepFeatures: features,
      ...(axes === null ? {} : { variationAxes: axes }),
      noHinting: true,
      dropTables: DROPPED,
    });
  } catch {
    throw new UnreadableFont('字体文件已损坏', 'the file is damaged');
  }
}

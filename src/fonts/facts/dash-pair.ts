import { cutFont } from '../cut-font.ts';

/** How a font draws —— (U+2014 twice). */
export interface DashPair {
  /** Advance of both together, in thousandths of an em. */
  readonly advance: number;
  /** The feature that joins them, which programs apply by themselves: `ccmp` in Noto; null when none does. */
  readonly feature: string | null;
}

/** Features that are on by default, those that Han fonts use for dashes first. */
const FEATURES = ['ccmp', 'liga', 'calt', 'rlig', 'clig', 'locl'];
const DASH = '—';

/** Shapes the pair with each feature alone. `units` are those of an em. Null when the font has no dash. */
export async function dashPairOf(
  font: Buffer,
  axes: Readonly<Record<string, number>> | null,
  units: number,
): Promise<DashPair> {
  const plain = await shape(font, axes, []);
  for (const feature of FEATURES) {
    const shaped = await shape(font, axes, [feature]);
    if (shaped.glyphs < plain.glyphs || shaped.advance !== plain.advance)
      return { advance: inEm(shaped.advance, units), feature };
  }
  return { advance: inEm(plain.advance, units), feature: null };
}

/** The font is cut to the dash first: what is damaged elsewhere in it does not matter then. */
async function shape(
  font: Buffer,
  axes: Readonly<Record<string, number>> | null,
  features: readonly string[],
): Promise<{ readonly glyphs: number; readonly advance: number }> {
  const fontkit = await import('fontkit');
  const cut = await cutFont(font, DASH, { features, axes });
  const { glyphs } = fontkit.create(cut).layout(DASH + DASH);
  return { glyphs: glyphs.length, advance: glyphs.reduce((sum, glyph) => sum + glyph.advanceWidth, 0) };
}

function inEm(advance: number, units: number): number {
  return Math.round((advance * 1e6) / units) / 1e3;
}

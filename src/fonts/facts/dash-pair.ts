import { cutFont } from '../cut-font.ts';
import { UnreadableFont } from '../file/unreadable-font.ts';

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

type Axes = Readonly<Record<string, number>> | null;

interface Shaped {
  readonly glyphs: number;
  /** Units of the font. */
  readonly advance: number;
}

/**
 * Shapes the pair with each feature alone, in a font that has the dash; `units` are those of an em. The font is cut to
 * the dash first, as it will be for the page.
 * @throws UnreadableFont when it is damaged.
 */
export async function dashPairOf(font: Buffer, axes: Axes, units: number): Promise<DashPair> {
  const plain = await shapePair(await cutFont(font, DASH, { features: [], axes }));
  for (const feature of FEATURES) {
    const joined = await shapePair(await cutFont(font, DASH, { features: [feature], axes }));
    if (joined.glyphs < plain.glyphs || joined.advance !== plain.advance)
      return { advance: inEm(joined.advance, units), feature };
  }
  return { advance: inEm(plain.advance, units), feature: null };
}

async function shapePair(font: Buffer): Promise<Shaped> {
  const fontkit = await import('fontkit');
  try {
    const { glyphs } = fontkit.create(font).layout(DASH + DASH);
    const advance = glyphs.reduce((sum, glyph) => sum + glyph.advanceWidth, 0);
    return { glyphs: glyphs.length, advance };
  } catch {
    // HarfBuzz lets more pass than fontkit can read, which also draws the PDF.
    throw new UnreadableFont('字体文件已损坏', 'the file is damaged');
  }
}

function inEm(advance: number, units: number): number {
  return Math.round((advance * 1e6) / units) / 1e3;
}

import { advanceInThousandths } from '../../language/widths.ts';
import type { PageStyle } from '../../model/page-style.ts';
import type { Typeface } from '../../model/typeface.ts';
import type { Compositor } from './compositor.ts';

/** Sets copy by the widths of the body's face alone, for counting lines without opening a font. */
export function plainCompositor(style: PageStyle): Compositor {
  const faces = Object.keys(style.faces).map((name): readonly [string, Typeface] => [
    name,
    { name, advance: advanceInThousandths, fontOf: () => name, dashPair: 2000, ascent: 880, descent: 120 },
  ]);
  return { style, typefaces: Object.fromEntries(faces), wordsOf: (text) => Array.from(text) };
}

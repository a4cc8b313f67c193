import type { Compositor } from '../../src/compose/story/compositor.ts';
import { advanceInThousandths } from '../../src/language/widths.ts';
import type { PageStyle } from '../../src/model/page-style.ts';
import type { Typeface, Typefaces } from '../../src/model/typeface.ts';
import { readPageStyle } from '../../src/newsroom/page-style/read-page-style.ts';
import { templatesWith } from './page-styles.ts';

/** The faces of a style, each one font that has every character, with the widths that text is set by without fonts. */
export function plainTypefaces(style: PageStyle): Typefaces {
  const faces = Object.keys(style.faces).map((name): readonly [string, Typeface] => [
    name,
    { name, advance: advanceInThousandths, fontOf: () => name, dashPair: 2000, ascent: 880, descent: 120 },
  ]);
  return Object.fromEntries(faces);
}

/** What it takes to set copy in a built-in style, or one with changes written as YAML. */
export function plainCompositor(name = 'tabloid', styles: Readonly<Record<string, string>> = {}): Compositor {
  const style = readPageStyle(templatesWith(styles), name);
  return { style, typefaces: plainTypefaces(style), wordsOf: (text) => Array.from(text) };
}

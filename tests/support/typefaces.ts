import type { Compositor } from '../../src/compose/story/compositor.ts';
import { plainCompositor as compositorOf } from '../../src/compose/story/plain-compositor.ts';
import { readPageStyle } from '../../src/newsroom/page-style/read-page-style.ts';
import { templatesWith } from './page-styles.ts';

/** What it takes to set copy in a built-in style, or one with changes written as YAML; no fonts are opened. */
export function plainCompositor(name = 'tabloid', styles: Readonly<Record<string, string>> = {}): Compositor {
  return compositorOf(readPageStyle(templatesWith(styles), name));
}

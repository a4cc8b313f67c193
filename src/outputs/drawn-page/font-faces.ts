import type { FontStore } from '../../fonts/font-store.ts';
import type { PageFont, PageModel } from '../../model/page.ts';

/** The fonts of a page for a style sheet. */
export interface FontFaces {
  /** The rules that hold the fonts' bytes. */
  readonly css: string;
  /** Family of a font in these rules, by its id: a name of our own, so that no font of the system takes its place. */
  readonly families: ReadonlyMap<string, string>;
}

/**
 * A page's fonts, each cut down to the characters that it draws there, inside @font-face rules.
 * @throws UsageError when a font lacks a character.
 */
export async function fontFaces(
  { fonts }: Pick<PageModel, 'fonts'>,
  store: FontStore | null,
): Promise<FontFaces> {
  if (store === null) throw new Error('pages are drawn with fonts: the context has none');
  const families = new Map(fonts.map(({ id }, at) => [id, `page-${at + 1}`]));
  const rules: string[] = [];
  for (const [at, font] of fonts.entries()) rules.push(await faceRule(font, `page-${at + 1}`, store));
  return { css: rules.join('\n'), families };
}

async function faceRule({ id, characters }: PageFont, family: string, store: FontStore): Promise<string> {
  const bytes = Buffer.from(await store.subset(id, characters, 'woff2')).toString('base64');
  const source = `url("data:font/woff2;base64,${bytes}") format("woff2")`;
  return `@font-face { font-family: "${family}"; src: ${source}; font-display: block; }`;
}

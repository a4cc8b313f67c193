import { rangeFinder } from '../language/positions.ts';
import type { Article } from '../model/article.ts';
import type { PageModel } from '../model/page.ts';
import { UsageError } from '../model/usage-error.ts';

/** @throws UsageError for a character of a page that no font of its face has; it names character, draft and line. */
export function refuseMissingGlyphs(page: PageModel, articles: ReadonlyMap<string, Article>): void {
  for (const { texts } of page.blocks) {
    for (const { slug, lines } of texts) {
      const run = lines.flatMap(({ runs }) => runs).find(({ font }) => font === '');
      if (run !== undefined) throw missing([...run.text][0] ?? '', page, articleOf(slug, articles));
    }
  }
}

function articleOf(slug: string | null, articles: ReadonlyMap<string, Article>): Article | null {
  return [...articles.values()].find((article) => article.slug === slug) ?? null;
}

function missing(character: string, page: PageModel, article: Article | null): UsageError {
  const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  const place =
    article === null
      ? { zh: `${page.pageNumber} 版的报头、报眉或广告`, en: `furniture of page ${page.pageNumber}` }
      : placeIn(article, character);
  return new UsageError({
    zh: `${place.zh}有个字“${character}”（${code}），版面样式的字体里都没有；请改这个字，或在 caibian.yaml 的 fonts 里加一个有它的字体。`,
    en: `${place.en}: no font of the page style has "${character}" (${code}); change it, or add a font that has it to fonts in caibian.yaml.`,
  });
}

function placeIn({ draft }: Article, character: string): { readonly zh: string; readonly en: string } {
  const at = draft.text.indexOf(character);
  const span = { start: Math.max(0, at), end: Math.max(0, at) };
  const { line } = rangeFinder(draft.text, draft.lineStarts)(span).start;
  return { zh: `${draft.path} 第 ${line} 行`, en: `${draft.path}, line ${line}` };
}

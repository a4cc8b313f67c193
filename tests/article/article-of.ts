import { type ReadArticleOptions, readArticle } from '../../src/article/read-article.ts';
import { readDraftText } from '../../src/draft/read-draft.ts';
import type { Article } from '../../src/model/article.ts';
import type { DraftFormat } from '../../src/model/draft.ts';

/** The article that a draft's text gives. */
export async function articleOf(
  text: string,
  options: ReadArticleOptions & { readonly path?: string; readonly format?: DraftFormat } = {},
): Promise<Article> {
  const { path = 'articles/2015-11-12/fulian.md', format = 'markdown' } = options;
  return readArticle(await readDraftText(text, { path, format }), options);
}

/** A draft with these lines in its copy slip, beside a headline and a date, and a body. */
export function draftWith(lines: string, body = '座谈会由周迎春主持。'): string {
  return `---\nheadline: 座谈会召开\ndate: 2015-11-12\n${lines}\n---\n\n${body}\n`;
}

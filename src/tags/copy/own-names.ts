import type { Copy } from './copy.ts';

/** The names that the paper goes by, those of the article's dateline among them: no people, bodies or keywords. */
export function ownNames({ article, options }: Copy): readonly string[] {
  return [...(options.ownNames ?? []), ...(article.dateline?.agency.split('/') ?? [])];
}

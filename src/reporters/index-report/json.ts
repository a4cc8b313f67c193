import type { IndexEntry } from '../../model/tag-index.ts';
import { jsonText } from '../json-text.ts';
import type { IndexReporter } from './index-reporter.ts';

/** An index as JSON, version 1. What a kind of thing does not have is left out. */
export const indexJson: IndexReporter = ({ kind, entries }, { articles }) => {
  return jsonText({ version: 1, index: kind, articles, entries: entries.map(plainEntry) });
};

function plainEntry({ name, code, letter, forms, titles, chain, isAuthor, appearances }: IndexEntry) {
  return {
    name,
    letter,
    code: code ?? undefined,
    forms: forms.length > 0 ? forms : undefined,
    titles: titles.length > 0 ? titles : undefined,
    chain: chain.length > 0 ? chain : undefined,
    author: isAuthor || undefined,
    appearances: appearances.map(({ path, date, pageNumber, headline, mentions, title, role }) => {
      return { path, date, pageNumber, headline, mentions, title, role };
    }),
  };
}

import { visible } from '../../language/visible.ts';
import type { Appearance, IndexEntry } from '../../model/tag-index.ts';
import type { IndexReporter } from './index-reporter.ts';
import { INDEX_TITLES } from './words.ts';

/**
 * An index as it is printed: entries under their letter, an entry a line, with day, page number and headline of each
 * article; authors stand by themselves at the end.
 */
export const indexText: IndexReporter = ({ kind, entries }, { language, articles }) => {
  const zh = language === 'zh';
  const counts = zh
    ? `（${articles} 篇，${entries.length} 条）`
    : ` (${articles} articles, ${entries.length} entries)`;
  const named = entries.filter((it) => !it.isAuthor);
  const authors = entries.filter((it) => it.isAuthor);
  const lines = [INDEX_TITLES[kind][language] + counts, ...byLetter(named)];
  if (authors.length > 0) lines.push('', zh ? '作者' : 'Authors', ...authors.map(lineOf));
  return lines.map((it) => `${visible(it)}\n`).join('');
};

function byLetter(entries: readonly IndexEntry[]): readonly string[] {
  let letter = '';
  return entries.flatMap((entry) => {
    const head = entry.letter === letter ? [] : ['', entry.letter];
    letter = entry.letter;
    return [...head, lineOf(entry)];
  });
}

function lineOf(entry: IndexEntry): string {
  const { name, appearances } = entry;
  const places = appearances.map(placeOf);
  return `${name}${detailOf(entry)}　${places.join('；')}`;
}

/** What tells an entry apart: a person's titles, where a place lies, an organisation's other names. */
function detailOf({ titles, chain, within, forms }: IndexEntry): string {
  const details = [...titles.map((it) => it.title), ...within, ...(chain.length > 0 ? [] : forms)];
  return details.length === 0 ? '' : `（${details.join('，')}）`;
}

function placeOf({ date, pageNumber, headline, path }: Appearance): string {
  const where = [date, pageNumber].filter((it) => it !== null).join(' ');
  const what = headline === null ? path : `《${headline.replace(/《/g, '〈').replace(/》/g, '〉')}》`;
  return `${where}${where !== '' && headline === null ? ' ' : ''}${what}`;
}

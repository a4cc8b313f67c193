import { bylineText } from '../../src/article/printed/byline-groups.ts';
import { headlineWords } from '../../src/article/printed/headline-words.ts';
import { leadPictures, printedBody } from '../../src/article/printed/printed-body.ts';
import { columnItems, textOfRuns } from '../../src/article/printed/set-paragraphs.ts';
import { tableEntries } from '../../src/article/printed/table-text.ts';
import type { Article } from '../../src/model/article.ts';

/** Text without any space. */
export const closeUp = (text: string): string => text.replace(/\s/g, '');

/** What a page is to print of an article, spaces left out: read from the article, not from how it was set. */
export interface PrintedWords {
  readonly rubric: string;
  /** From series to byline. */
  readonly head: string;
  /** Place and headline. */
  readonly headline: string;
  /** Paragraph by paragraph; of a table its cells, and the same told cell by cell where it is too wide for its column. */
  readonly body: readonly { readonly text: string; readonly entries: string | null }[];
  /** Cutline and credit of each picture. */
  readonly pictures: string;
}

/** The words of an article as a page prints them. */
export function printedWords(article: Article): PrintedWords {
  const { rubric, series, kicker, placeTag, headline, deck } = headlineWords(article);
  const tellsByline = article.bodyByline !== null && article.dateline !== null;
  const byline = tellsByline ? '' : bylineText(article.credits);
  const title = `${placeTag ?? ''}${headline}`;
  const part = series === null ? '' : `${series.name}${series.part}`;
  return {
    rubric: closeUp(rubric ?? ''),
    head: closeUp([part, kicker, title, deck, byline].join('')),
    headline: closeUp(title),
    body: bodyWords(article),
    pictures: pictureWords(article),
  };
}

function bodyWords(article: Article): PrintedWords['body'] {
  return columnItems(printedBody(article)).flatMap((item): PrintedWords['body'] => {
    if (item.kind === 'picture') return [];
    if (item.kind !== 'table') return [{ text: closeUp(textOfRuns(item.runs)), entries: null }];
    const cells = [item.table.header, ...item.table.rows].flat();
    const entries = closeUp(tableEntries(item.table).flat().join(''));
    return [{ text: closeUp(cells.join('')), entries }];
  });
}

function pictureWords(article: Article): string {
  const inBody = printedBody(article).flatMap((block) => (block.kind === 'picture' ? [block.picture] : []));
  const pictures = [...leadPictures(article), ...inBody];
  return closeUp(pictures.map(({ cutline, credit }) => `${cutline}${credit}`).join(''));
}

/**
 * Where a body ends that begins at `from` in a text: its paragraphs in order, the characters of a table's rows in any, as
 * lines of its cells run into each other; -1 where the text leaves them.
 */
export function endOfBody(text: string, from: number, body: PrintedWords['body']): number {
  let at = from;
  for (const { text: words, entries } of body) {
    const length = lengthAt(text, at, words, entries);
    if (length === null) return -1;
    at += length;
  }
  return at;
}

function lengthAt(text: string, at: number, words: string, entries: string | null): number | null {
  if (text.startsWith(words, at)) return words.length;
  if (entries === null) return null;
  if (text.startsWith(entries, at)) return entries.length;
  return sorted(text.slice(at, at + words.length)) === sorted(words) ? words.length : null;
}

function sorted(text: string): string {
  return [...text].sort().join('');
}

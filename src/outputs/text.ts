import { bylineText } from '../article/printed/byline-groups.ts';
import { headlineWords } from '../article/printed/headline-words.ts';
import { printable } from '../article/printed/printable.ts';
import { leadPictures, printedBody } from '../article/printed/printed-body.ts';
import { type ColumnItem, columnItems, textOfRuns } from '../article/printed/set-paragraphs.ts';
import { countCharacters } from '../compose/copyfit.ts';
import { setGalley } from '../compose/set-galley.ts';
import { dayWords } from '../language/day-words.ts';
import type { Article, Picture } from '../model/article.ts';
import { galleyTable } from './galley-table.ts';
import type { Output } from './output.ts';

/** The galley (小样): plain text with a fixed number of characters a line, and its counts. */
export const text: Output = {
  name: 'text',
  title: { zh: '文本小样', en: 'galley in plain text' },
  async renderArticle({ article }, context) {
    const measure = context.measure();
    const lead = leadPictures(article).map((picture): ColumnItem => ({ kind: 'picture', picture }));
    const items = [...lead, ...columnItems(printedBody(article))];
    const pictures = items.flatMap((item) => (item.kind === 'picture' ? [pictureLine(item.picture)] : []));
    const body = items.flatMap((item) => bodyLines(item, measure));
    const characters = items.reduce((sum, item) => sum + countCharacters(bodyText(item)), 0);
    const counts = `正文${characters}字，每行${measure}字，共${body.length}行`;
    const parts = [headLines(article), body, pictures, [`（${counts}）`]];
    const lines = parts.filter((part) => part.length > 0).map((part) => part.map(oneLine).join('\n'));
    return [{ path: `${article.slug}.txt`, content: `${lines.join('\n\n')}\n` }];
  },
};

function bodyLines(item: ColumnItem, measure: number): readonly string[] {
  if (item.kind === 'picture') return [];
  return item.kind === 'table'
    ? galleyTable(item.table, measure)
    : setGalley([textOfRuns(item.runs)], measure);
}

/** The text of an item of the body; empty for a picture. */
function bodyText(item: ColumnItem): string {
  if (item.kind === 'picture') return '';
  return item.kind === 'table'
    ? [item.table.header, ...item.table.rows].flat().join(' ')
    : textOfRuns(item.runs);
}

/** A kicker that ends with a mark needs no dash to lead on to the headline. */
const LEADS_ON = /[\p{P}]$/u;

function headLines(article: Article): readonly string[] {
  const { rubric, kicker, placeTag, headline, deck, series } = headlineWords(article);
  const folio = [article.date === null ? '' : dayWords(article.date), article.pageNumber ?? ''];
  const lines = [
    folio.filter((it) => it !== '').join('　'),
    rubric === null ? '' : `■ ${rubric}`,
    series === null ? '' : `${series.name}${series.part}`,
    kicker === null ? '' : `${kicker}${LEADS_ON.test(kicker) ? '' : '——'}`,
    placeTag,
    headline,
    deck === null ? '' : `——${deck}`,
    bylineText(article.credits),
  ];
  return lines.filter((line) => line !== null && line !== '').map(String);
}

function pictureLine({ src, cutline, credit }: Picture): string {
  return ['〔图〕', src, cutline, credit].filter((it) => it !== '').join('　');
}

function oneLine(line: string): string {
  return printable(line).replace(/\n/g, ' ');
}

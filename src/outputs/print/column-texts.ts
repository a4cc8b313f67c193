import { leadPictures, printedBody } from '../../article/printed/printed-body.ts';
import {
  type ColumnItem,
  columnItems,
  type FacedRun,
  type ParagraphKind,
  textOfRuns,
} from '../../article/printed/set-paragraphs.ts';
import type { ColumnText } from '../../compose/galley-rows.ts';
import type { TextKind } from '../../compose/text-styles.ts';
import type { Article, Picture } from '../../model/article.ts';
import type { PrintConfig } from '../../model/newsroom.ts';
import { tableSize } from './head-styles.ts';
import { tableTexts } from './table-lines.ts';

/** A text for the columns, with the faces it is drawn in; none for a table's row, whose lines are set already. */
export interface FacedText extends ColumnText {
  readonly runs: readonly FacedRun[];
}

/** How the composer sets each kind of paragraph. */
const TEXT_KINDS: Readonly<Record<ParagraphKind, TextKind>> = {
  paragraph: 'paragraph',
  subhead: 'subhead',
  quotation: 'quotation',
  listItem: 'listItem',
  verse: 'paragraph',
  code: 'listItem',
  break: 'subhead',
};

/** What of an article runs through the columns, in order. */
export function columnTexts(article: Article, print: PrintConfig): readonly FacedText[] {
  return columnItems(printedBody(article)).flatMap((item) => textsOf(item, print));
}

function textsOf(item: ColumnItem, { measure, typeSize }: PrintConfig): readonly FacedText[] {
  if (item.kind === 'picture') return [];
  if (item.kind !== 'table')
    return [{ kind: TEXT_KINDS[item.kind], text: textOfRuns(item.runs), runs: item.runs }];
  const width = (measure * typeSize) / tableSize(typeSize);
  return tableTexts(item.table, width).map((text) => ({ ...text, runs: [] }));
}

/** The pictures of an article: the copy slip's, then the body's. */
export function picturesOf(article: Article): readonly Picture[] {
  const inBody = printedBody(article).flatMap((block) => (block.kind === 'picture' ? [block.picture] : []));
  return [...leadPictures(article), ...inBody];
}

import type { ColumnText } from '../../compose/galley-rows.ts';
import type { TextKind } from '../../compose/text-styles.ts';
import type { Article, Picture } from '../../model/article.ts';
import { leadPictures, printedBody } from '../printed-body.ts';
import { columnItems, type FacedRun, type ParagraphKind, textOfRuns } from '../set-paragraphs.ts';

/** A text for the columns, with the faces it is drawn in. */
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
export function columnTexts(article: Article): readonly FacedText[] {
  return columnItems(printedBody(article)).flatMap((item) =>
    item.kind === 'picture'
      ? []
      : [{ kind: TEXT_KINDS[item.kind], text: textOfRuns(item.runs), runs: item.runs }],
  );
}

/** The pictures of an article: the copy slip's, then the body's. */
export function picturesOf(article: Article): readonly Picture[] {
  const inBody = printedBody(article).flatMap((block) => (block.kind === 'picture' ? [block.picture] : []));
  return [...leadPictures(article), ...inBody];
}

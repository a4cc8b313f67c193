import { textOfRuns } from '../../article/printed/set-paragraphs.ts';
import type { Article } from '../../model/article.ts';
import type { ColumnText } from '../galley-rows.ts';
import type { Compositor } from '../story/compositor.ts';
import { textKind } from '../story/flow-pieces.ts';
import { type BodyText, bodyTexts as textsOf } from '../story/story-copy.ts';
import { tablePieces } from '../story/table-pieces.ts';

/** What of an article runs through columns of `measure` em, in order: tables in lines that are set already. */
export function bodyTexts(article: Article, measure: number, compositor: Compositor): readonly ColumnText[] {
  return textsOf(article).flatMap((item, at) => columnTexts(item, at, measure, compositor));
}

function columnTexts(
  item: BodyText,
  at: number,
  measure: number,
  compositor: Compositor,
): readonly ColumnText[] {
  if (item.kind !== 'table') return [{ kind: textKind(item.kind), text: textOfRuns(item.runs) }];
  return tablePieces(item.table, at, measure, compositor).map(({ kind, variants: [setting] }) => {
    const lines = setting?.lines.map(({ line }) => line) ?? [];
    return { kind, text: lines.map(({ text }) => text).join('　'), lines };
  });
}

import type { List, Nodes, RootContent } from 'mdast';
import type { Picture } from '../../model/article.ts';
import { printable } from './printable.ts';
import type { PrintedBlock } from './printed-body.ts';
import { type TableText, tableText } from './table-text.ts';

/** The face that a stretch of body type is set in. */
export type Face = 'body' | 'dateline' | 'strong' | 'emphasis';

/** A stretch of text in one face. */
export interface FacedRun {
  readonly text: string;
  readonly face: Face;
}

/** How a paragraph of the body is set; a line of verse or code is a paragraph of its own. */
export type ParagraphKind = 'paragraph' | 'subhead' | 'quotation' | 'listItem' | 'verse' | 'code' | 'break';

/** What stands in a column, one after the other: a paragraph of type, a table or a picture. */
export type ColumnItem =
  | { readonly kind: ParagraphKind; readonly runs: readonly FacedRun[] }
  | { readonly kind: 'table'; readonly table: TableText }
  | { readonly kind: 'picture'; readonly picture: Picture };

/** Stands between parts of a text where the draft has a thematic break. */
const ORNAMENT = '＊　＊　＊';
/** Before an item of a list without numbers. */
const BULLET = '● ';

/** A printed body as paragraphs of type, tables and pictures, in order. */
export function columnItems(blocks: readonly PrintedBlock[]): readonly ColumnItem[] {
  return blocks.flatMap((block): readonly ColumnItem[] =>
    block.kind === 'picture' ? [block] : paragraphsIn(block.node, 'paragraph', ''),
  );
}

/** The text of a paragraph's runs. */
export function textOfRuns(runs: readonly FacedRun[]): string {
  return runs.map((run) => run.text).join('');
}

/** The depth of nodes is bounded by the printed body. */
function paragraphsIn(node: RootContent, kind: ParagraphKind, mark: string): readonly ColumnItem[] {
  switch (node.type) {
    case 'heading':
      return [{ kind: 'subhead', runs: linesOf(node).flat() }];
    case 'blockquote':
      return node.children.flatMap((child) => paragraphsIn(child, 'quotation', ''));
    case 'list':
      return listItems(node);
    case 'table':
      return [{ kind: 'table', table: tableText(node) }];
    case 'code':
      return node.value.split('\n').map((line) => ({ kind: 'code', runs: [run(line, 'body')] }));
    case 'thematicBreak':
      return [{ kind: 'break', runs: [run(ORNAMENT, 'body')] }];
    default:
      return phrases(node, kind, mark);
  }
}

/** One paragraph, or one a line where the draft breaks lines by hand. */
function phrases(node: Nodes, kind: ParagraphKind, mark: string): readonly ColumnItem[] {
  const lines = linesOf(node).filter((runs) => textOfRuns(runs).trim() !== '');
  const broken = lines.length > 1 && kind === 'paragraph';
  return lines.map((runs, at) => ({
    kind: broken ? 'verse' : kind,
    runs: at === 0 && mark !== '' ? [run(mark, 'body'), ...runs] : runs,
  }));
}

function listItems(list: List): readonly ColumnItem[] {
  return list.children.flatMap((item, index) =>
    item.children.flatMap((child, at) => {
      const mark = list.ordered === true ? `${(list.start ?? 1) + index}. ` : BULLET;
      return paragraphsIn(child, 'listItem', at === 0 ? mark : '');
    }),
  );
}

/** The runs of phrases, parted at hard breaks. */
function linesOf(node: Nodes): readonly (readonly FacedRun[])[] {
  const lines: FacedRun[][] = [[]];
  const pending: { node: Nodes; face: Face }[] = [{ node, face: 'body' }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { node: at, face } = next;
    if (at.type === 'break') lines.push([]);
    else if (at.type === 'text' || at.type === 'inlineCode') lines.at(-1)?.push(run(at.value, face));
    else if ('children' in at) {
      const inner = faceOf(at, face);
      pending.push(...[...at.children].reverse().map((child) => ({ node: child, face: inner })));
    }
  }
  return lines;
}

function faceOf(node: Nodes, outer: Face): Face {
  if (node.type === 'datelineWords') return 'dateline';
  if (node.type === 'strong') return 'strong';
  return node.type === 'emphasis' ? 'emphasis' : outer;
}

/** Line ends inside a run are no business of a paragraph that is set. */
function run(text: string, face: Face): FacedRun {
  return { text: printable(text).replace(/\n/g, ' '), face };
}

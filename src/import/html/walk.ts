import type { LineForm, ReadingNoteKind } from '../../model/received.ts';
import { type LineWriter, lineWriter } from './line-writer.ts';
import {
  attribute,
  childrenOf,
  type Element,
  elementsIn,
  isBeside,
  isBlock,
  isBold,
  isElement,
  isHidden,
  isText,
  isUnseen,
  lineOf,
  type Node,
  type TextNode,
} from './nodes.ts';
import { pictureOf, sourceOf } from './pictures.ts';
import { tableCells } from './table-cells.ts';

/** What is known of the place in a page that is being read. */
interface Place {
  readonly bold: boolean;
  readonly form: LineForm;
  /** Where the text goes when it is no line: it is hidden, or beside the story. */
  readonly note: ReadingNoteKind | null;
}

const PLAIN: LineForm = { kind: 'plain' };

/**
 * Reads a tree into lines. `inside` tells which elements hold the story; with null all of it does. What is outside, and
 * what is hidden, becomes notes.
 */
export function walkHtml(root: Node, inside: ReadonlySet<Element> | null): LineWriter {
  const writer = lineWriter();
  const place: Place = { bold: false, form: PLAIN, note: inside === null ? null : 'left-out' };
  readChildren(root, place, { inside, writer });
  writer.endParagraph(PLAIN, place.note);
  return writer;
}

interface Walk {
  readonly inside: ReadonlySet<Element> | null;
  readonly writer: LineWriter;
}

function readChildren(node: Node, place: Place, walk: Walk): void {
  for (const child of childrenOf(node)) {
    if (isText(child)) walk.writer.text(child.value, place.bold, firstLine(child));
    else if (isElement(child) && !isUnseen(child)) readElement(child, place, walk);
  }
}

function readElement(element: Element, outer: Place, walk: Walk): void {
  const place = placeIn(element, outer, walk.inside);
  const number = firstLine(element);
  const cells = element.tagName === 'table' && place.note === null ? tableCells(element) : null;
  if (element.tagName === 'br') walk.writer.lineBreak();
  else if (element.tagName === 'img') readPicture(element, place, number, walk.writer);
  else if (isBlock(element) || place.note !== outer.note)
    readApart(element, place, outer, { ...walk, cells });
  else readChildren(element, place, walk);
  if (element.tagName === 'a') noteLink(element, number, walk.writer);
}

/** Reads what stands on lines of its own. */
function readApart(
  element: Element,
  place: Place,
  outer: Place,
  walk: Walk & { readonly cells: readonly (readonly string[])[] | null },
): void {
  const { writer, cells } = walk;
  writer.endParagraph(outer.form, outer.note);
  if (cells !== null) {
    writer.table(cells, firstLine(element));
    return;
  }
  const before = writer.written.length;
  readChildren(element, place, walk);
  writer.endParagraph(place.form, place.note);
  const isBlank = element.tagName === 'p' && writer.written.length === before && place.note === null;
  if (isBlank && !holdsPicture(element)) writer.blankLine(firstLine(element));
}

function holdsPicture(element: Element): boolean {
  return elementsIn(element).some((it) => it.tagName === 'img');
}

function placeIn(element: Element, outer: Place, inside: ReadonlySet<Element> | null): Place {
  const chosen = inside?.has(element) === true;
  const beside = outer.note === null && isBeside(element) && !chosen ? 'left-out' : outer.note;
  const note = isHidden(element) ? 'hidden-text' : chosen ? null : beside;
  return { bold: outer.bold || isBold(element), form: formOf(element, outer.form), note };
}

function formOf(element: Element, outer: LineForm): LineForm {
  const [, level] = /^h([1-6])$/.exec(element.tagName) ?? [];
  if (level !== undefined) return { kind: 'heading', level: Number(level) };
  if (element.tagName === 'blockquote') return { kind: 'quotation' };
  if (element.tagName !== 'li') return outer;
  const list = element.parentNode;
  return { kind: 'list-item', ordered: list !== null && isElement(list) && list.tagName === 'ol' };
}

function readPicture(element: Element, place: Place, number: number, writer: LineWriter): void {
  const picture = pictureOf(element, writer.lines.length + 1);
  const text = sourceOf(element).slice(0, 120);
  if (place.note !== null) return;
  if (picture !== null) writer.picture(picture, number);
  else writer.notes.push({ kind: 'picture-left-out', number, text, inText: false });
}

function noteLink(element: Element, number: number, { notes }: LineWriter): void {
  const address = (attribute(element, 'href') ?? '').trim();
  if (!/^https?:\/\//i.test(address)) return;
  notes.push({ kind: 'link', number, text: address, inText: false });
}

/** The line of the source that an element, or a text's first visible character, stands on. */
function firstLine(node: Element | TextNode): number {
  if (!isText(node)) return lineOf(node);
  const lead = /^\s*/.exec(node.value)?.[0] ?? '';
  return lineOf(node) + lead.split('\n').length - 1;
}

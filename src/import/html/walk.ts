import type { LineForm, ReadingNoteKind } from '../../model/received.ts';
import type { StoryPlace } from './find-body.ts';
import { type LineWriter, lineWriter } from './line-writer.ts';
import {
  attribute,
  boldOf,
  childrenOf,
  type Element,
  elementsIn,
  isBeside,
  isBlock,
  isElement,
  isHidden,
  isText,
  isUnseen,
  lineOf,
  type Node,
  styleOf,
  type TextNode,
  textIn,
} from './nodes.ts';
import { pictureOf, sourceOf } from './pictures.ts';
import { tableCells } from './table-cells.ts';

/** What is known of the place in a page that is being read. */
interface Place {
  readonly bold: boolean;
  readonly form: LineForm;
  /** Where the text goes when it is no line: it is hidden, or beside the story. */
  readonly note: ReadingNoteKind | null;
  /** What the end of a line of the source is: a space, a break, or the end of a line of the copy. */
  readonly lineEnd: 'space' | 'break' | 'line';
}

const PLAIN: LineForm = { kind: 'plain' };

/**
 * Reads a tree into lines. `story` tells which elements hold the story; with null all of it does. What is outside, and
 * what is hidden, becomes notes.
 */
export function walkHtml(root: Node, story: StoryPlace | null): LineWriter {
  const writer = lineWriter();
  const note = story === null ? null : 'left-out';
  const place: Place = { bold: false, form: PLAIN, note, lineEnd: 'space' };
  const pictures = elementsIn(root).filter((it) => it.tagName === 'img');
  const numbers = new Map(pictures.map((it, index) => [it, index + 1]));
  readChildren(root, place, { story, writer, numbers });
  writer.endParagraph(PLAIN, place.note);
  return writer;
}

interface Walk {
  readonly story: StoryPlace | null;
  readonly writer: LineWriter;
  /** The place of each picture among the pictures of the page, from 1. */
  readonly numbers: ReadonlyMap<Element, number>;
}

function readChildren(node: Node, place: Place, walk: Walk): void {
  for (const child of childrenOf(node)) {
    if (isText(child)) readText(child, place, walk.writer);
    else if (isElement(child) && !isUnseen(child)) readElement(child, place, walk);
  }
}

function readText(node: TextNode, place: Place, writer: LineWriter): void {
  if (place.lineEnd === 'space') {
    writer.text(node.value, place.bold, firstLine(node));
    return;
  }
  for (const [index, text] of node.value.split('\n').entries()) {
    const number = lineOf(node) + index;
    if (index > 0 && place.lineEnd === 'break') writer.lineBreak();
    if (index > 0 && place.lineEnd === 'line') endLine(place, number - 1, writer);
    // Spaces of text that was set by hand are the copy's own.
    writer.text(text.replace(/ /g, '\u00a0'), place.bold, number);
  }
}

/** Ends a line of text that was set by hand; an empty one parts those around it. */
function endLine({ form, note }: Place, number: number, writer: LineWriter): void {
  const before = writer.written.length;
  writer.endParagraph(form, note);
  if (writer.written.length === before && note === null) writer.blankLine(number);
}

function readElement(element: Element, outer: Place, walk: Walk): void {
  const place = placeIn(element, outer, walk.story);
  const cells = element.tagName === 'table' && place.note === null ? tableCells(element) : null;
  if (element.tagName === 'br') walk.writer.lineBreak();
  else if (element.tagName === 'img') readPicture(element, place, walk);
  else if (place.note === 'hidden-text' && outer.note === null && isInline(element))
    readHidden(element, walk.writer);
  else if (isBlock(element) || place.note !== outer.note)
    readApart(element, place, outer, { ...walk, cells });
  else readChildren(element, place, walk);
  if (element.tagName === 'a' && place.note === null) noteLink(element, walk.writer);
}

/** Hidden words inside a paragraph do not part it. */
function readHidden(element: Element, writer: LineWriter): void {
  const text = textIn(element).replace(/\s+/g, ' ').trim();
  if (text !== '') writer.aside(text, 'hidden-text', firstLine(element));
}

function isInline(element: Element): boolean {
  return !elementsIn(element).some(isBlock);
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
    for (const it of elementsIn(element)) if (it.tagName === 'a') noteLink(it, writer);
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

function placeIn(element: Element, outer: Place, story: StoryPlace | null): Place {
  const isTitle = element === story?.title;
  const isBetween = outer.note !== 'hidden-text' && story?.between.has(element) === true;
  const chosen = isTitle || element === story?.body || isBetween;
  const beside = outer.note === null && isBeside(element) && !chosen ? 'left-out' : outer.note;
  return {
    bold: boldOf(element) ?? outer.bold,
    form: isTitle ? { kind: 'heading', level: 1 } : formOf(element, outer.form, story?.lowered ?? 0),
    note: isHidden(element) ? 'hidden-text' : chosen ? null : beside,
    lineEnd: lineEndIn(element) ?? outer.lineEnd,
  };
}

/** What an element makes of the ends of the source's lines; null when it does not say. */
function lineEndIn(element: Element): Place['lineEnd'] | null {
  if (element.tagName === 'pre') return 'line';
  const style = styleOf(element);
  if (/(?:^|;)white-space:(?:pre|break-spaces)/.test(style)) return 'break';
  return /(?:^|;)white-space:/.test(style) ? 'space' : null;
}

function formOf(element: Element, outer: LineForm, lowered: 0 | 1): LineForm {
  const [, level] = /^h([1-6])$/.exec(element.tagName) ?? [];
  if (level !== undefined) return { kind: 'heading', level: Math.min(Number(level) + lowered, 6) };
  if (element.tagName === 'blockquote') return { kind: 'quotation' };
  if (element.tagName !== 'li') return outer;
  const list = element.parentNode;
  return { kind: 'list-item', ordered: list !== null && isElement(list) && list.tagName === 'ol' };
}

function readPicture(element: Element, place: Place, { writer, numbers }: Walk): void {
  if (place.note === 'hidden-text' || (place.note !== null && isFurniture(element))) return;
  const picture = place.note === null ? pictureOf(element, numbers.get(element) ?? 0) : null;
  const number = firstLine(element);
  const text = sourceOf(element).slice(0, 120);
  if (picture !== null) writer.picture(picture, number);
  else writer.notes.push({ kind: 'picture-left-out', number, text, inText: false });
}

/** True for a picture outside the story that is there to be clicked, or to dress the page. */
function isFurniture(element: Element): boolean {
  for (let it: Node | null = element.parentNode; it !== null && isElement(it); it = it.parentNode)
    if (it.tagName === 'a' || it.tagName === 'header' || isBeside(it)) return true;
  return false;
}

/** Tells where a link of the story leads, unless its words do. */
function noteLink(element: Element, { notes }: LineWriter): void {
  const address = (attribute(element, 'href') ?? '').trim();
  if (!/^https?:\/\//i.test(address) || address === textIn(element).trim()) return;
  notes.push({ kind: 'link', number: firstLine(element), text: address, inText: false });
}

/** The line of the source that an element, or a text's first visible character, stands on. */
function firstLine(node: Element | TextNode): number {
  if (!isText(node)) return lineOf(node);
  const lead = /^\s*/.exec(node.value)?.[0] ?? '';
  return lineOf(node) + lead.split('\n').length - 1;
}

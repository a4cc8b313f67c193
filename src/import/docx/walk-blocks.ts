import type { KeptBlock, KeptCell, KeptForm, KeptParagraph, Piece } from './kept.ts';
import { paragraphsOf, wordsOfBlocks } from './kept.ts';
import { noteOf } from './note-list.ts';
import { asideKey, type Fate, STANDING, tellReferred, type Walk } from './walk.ts';
import { deletedBy, insertedBy, walkInline } from './walk-inline.ts';
import { chosenBranch, PROPERTIES, wordsIn } from './words-in.ts';
import { childOf, wordValue, type XmlElement } from './xml.ts';

/** Where blocks are put, and words whose paragraph's end was deleted: the next paragraph goes on with them. */
interface Blocks {
  readonly done: KeptBlock[];
  open: KeptParagraph | null;
}

/** Only inside a paragraph; a file that has one outside gives it a paragraph. */
const INLINE = /^(?:w:(?:r|t|delText|hyperlink|fldSimple|drawing|pict|object)|m:(?:t|oMath|oMathPara))$/;
/** Word has no wider tables (columns). */
const MOST_COLUMNS = 63;
/** What a note says for the deleted end of a paragraph. */
const PARAGRAPH_END = '¶';

/** Reads paragraphs and tables. */
export function walkBlocks(walk: Walk, elements: readonly XmlElement[], fate: Fate): readonly KeptBlock[] {
  const blocks: Blocks = { done: [], open: null };
  walkInto(blocks, walk, elements, fate);
  closeParagraph(blocks);
  return blocks.done;
}

/** Reads blocks beside the running text: their words, a line feed after each paragraph. They are not counted. */
export function readAside(walk: Walk, elements: readonly XmlElement[], fate: Fate): string {
  const beside: Walk = { ...walk, inBody: false, pieces: [] };
  return wordsOfBlocks(walkBlocks(beside, elements, fate));
}

function walkInto(blocks: Blocks, walk: Walk, elements: readonly XmlElement[], fate: Fate): void {
  for (const element of elements) {
    if (!PROPERTIES.has(element.name)) walkBlock(blocks, walk, element, fate);
  }
}

function walkBlock(blocks: Blocks, walk: Walk, element: XmlElement, fate: Fate): void {
  const { name, children } = element;
  if (name === 'w:p') addParagraph(blocks, walk, element, fate);
  else if (name === 'w:tbl') addTable(blocks, walk, element, fate);
  else if (/^w:(?:ins|moveTo)$/.test(name)) walkInto(blocks, walk, children, insertedBy(element, fate));
  else if (/^w:(?:del|moveFrom)$/.test(name)) walkInto(blocks, walk, children, deletedBy(element, fate));
  else if (name === 'mc:AlternateContent') walkInto(blocks, walk, chosenBranch(element), fate);
  else if (name === 'w:commentRangeStart') tellReferred(walk, asideKey('comment', element), walk.number + 1);
  else if (/^w:(?:altChunk|subDoc)$/.test(name)) tellPart(walk, element);
  else if (INLINE.test(name)) addParagraph(blocks, walk, { ...element, children: [element] }, fate);
  else walkInto(blocks, walk, children, fate);
}

/** A file in the file, which Word takes in when it opens it: its words are not read, so it is told. */
function tellPart(walk: Walk, element: XmlElement): void {
  const target = walk.relationships.get(element.attributes.get('r:id') ?? '')?.target;
  walk.notes.add(noteOf('left-out', walk.number + 1, target ?? element.name));
}

function addParagraph(blocks: Blocks, walk: Walk, element: XmlElement, fate: Fate): void {
  if (walk.inBody) walk.number++;
  const properties = childOf(element, 'w:pPr');
  const pieces: Piece[] = [];
  Object.assign(walk, { pieces, properties });
  walkInline(walk, element.children, fate);
  walk.notes.stop();
  const { open } = blocks;
  const all = open === null ? pieces : [...open.pieces, ...pieces];
  const joins = tellsDeletedEnd(walk, properties, all);
  // A paragraph that was deleted with its end is no line.
  if (joins && all.length === 0) return;
  const form = open !== null && pieces.length === 0 ? open.form : formOf(walk, properties);
  blocks.open = { kind: 'paragraph', number: open?.number ?? walk.number, form, pieces: all };
  if (!joins) closeParagraph(blocks);
}

/** Whether the end of a paragraph was deleted or moved away; it is told when words stand before it. */
function tellsDeletedEnd(walk: Walk, properties: XmlElement | null, pieces: readonly Piece[]): boolean {
  const mark = childOf(properties, 'w:rPr');
  const deletion = childOf(mark, 'w:del') ?? childOf(mark, 'w:moveFrom');
  if (deletion === null) return false;
  const author = deletion.attributes.get('w:author');
  if (pieces.length > 0) walk.notes.add(noteOf('deletion', walk.number, PARAGRAPH_END, { author }));
  return true;
}

function closeParagraph(blocks: Blocks): void {
  if (blocks.open !== null) blocks.done.push(blocks.open);
  blocks.open = null;
}

/** What a paragraph is. The number that Word prints before it is in no word of the file: it is told. */
function formOf(walk: Walk, properties: XmlElement | null): KeptForm {
  if (!walk.inBody) return 'plain';
  const { form, list } = walk.styles.paragraph(properties);
  const mark = list === null ? null : walk.lists.next(list.id, list.level);
  const isHeading = typeof form === 'object';
  if (mark?.ordered === true && (isHeading || !mark.isPlain)) {
    walk.notes.add(noteOf('left-out', walk.number, mark.label.trim()));
  }
  return isHeading || mark === null ? form : { ordered: mark.ordered };
}

function addTable(blocks: Blocks, walk: Walk, element: XmlElement, fate: Fate): void {
  closeParagraph(blocks);
  const number = walk.inBody ? walk.number + 1 : walk.number;
  const rows = membersOf(walk, element, 'w:tr').map((row) => readRow(walk, row, fate));
  const kept = rows.filter((it) => it !== null);
  const table: KeptBlock = { kind: 'table', number, rows: kept };
  blocks.done.push(table);
  if (walk.tables > 0 && walk.inBody)
    walk.notes.add(noteOf('left-out', number, wordsOfBlocks([table]), { inText: true }));
}

/** The rows of a table or cells of a row, in wrappers too. What is neither is told. */
function membersOf(walk: Walk, parent: XmlElement, name: string): readonly XmlElement[] {
  const children = parent.name === 'mc:AlternateContent' ? chosenBranch(parent) : parent.children;
  return children.flatMap((child) => {
    if (child.name === name) return [child];
    if (PROPERTIES.has(child.name)) return [];
    if (/^(?:w:(?:sdt|sdtContent|customXml|smartTag)|mc:AlternateContent)$/.test(child.name)) {
      return membersOf(walk, child, name);
    }
    walk.notes.add(noteOf('left-out', walk.number + 1, wordsIn(child)));
    return [];
  });
}

/** Null for a row that was deleted. */
function readRow(walk: Walk, row: XmlElement, fate: Fate): readonly KeptCell[] | null {
  const properties = childOf(row, 'w:trPr');
  const own = changedFate(properties, ['w:del', 'w:ins'], fate);
  const hidden = own.hidden || childOf(properties, 'w:hidden') !== null;
  const cells = membersOf(walk, row, 'w:tc').map((cell) => readCell(walk, cell, { ...own, hidden }));
  const isEmpty = cells.every(({ paragraphs }) => paragraphs.every(({ pieces }) => pieces.length === 0));
  return own.deleted !== null && isEmpty ? null : cells;
}

function readCell(walk: Walk, cell: XmlElement, fate: Fate): KeptCell {
  const properties = childOf(cell, 'w:tcPr');
  const span = Number(wordValue(properties, 'w:gridSpan') ?? '1');
  walk.tables++;
  const blocks = walkBlocks(walk, cell.children, changedFate(properties, ['w:cellDel', 'w:cellIns'], fate));
  walk.tables--;
  return {
    paragraphs: paragraphsOf(blocks),
    span: Number.isInteger(span) && span >= 1 && span <= MOST_COLUMNS ? span : 1,
  };
}

function changedFate(properties: XmlElement | null, [del, ins]: readonly [string, string], fate: Fate): Fate {
  const deletion = childOf(properties, del);
  const insertion = childOf(properties, ins);
  const inserted = insertion === null ? fate : insertedBy(insertion, fate);
  return deletion === null ? inserted : deletedBy(deletion, inserted);
}

/** Reads a header or footer. */
export function readFurniture(walk: Walk, part: XmlElement): string {
  return readAside({ ...walk, body: null, fields: [] }, part.children, STANDING).trim();
}

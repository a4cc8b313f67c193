import type { ReadingNote, Received, ReceivedLine } from '../../model/received.ts';
import type { Refusal } from '../refusal.ts';
import { openArchive } from './archive.ts';
import { wholeFields } from './fields.ts';
import { linesOfWordHtml } from './html-lines.ts';
import { type KeptDocument, paragraphsOf } from './kept.ts';
import { type NoteList, noteList, noteOf } from './note-list.ts';
import { type PictureList, pictureList } from './pictures.ts';
import { proveAllTold } from './proof.ts';
import { DocxRefused, tooLarge } from './refusals.ts';
import { refusalOfOpening } from './sniff.ts';
import { wordToHtml } from './to-html.ts';
import { type Aside, asideKey, STANDING, tellRest, type Walk } from './walk.ts';
import { readAside, readFurniture, walkBlocks } from './walk-blocks.ts';
import { writeWordPackage } from './word-package.ts';
import { readWordParts, type WordPart, type WordParts } from './word-parts.ts';
import { wordsIn } from './words-in.ts';
import type { XmlElement } from './xml.ts';

/** A Word file as lines and notes, or why it was not read. */
export type DocxReading = { readonly received: Received } | { readonly refused: Refusal };

/** A book has fewer; more is no copy. */
const MOST_PARAGRAPHS = 30_000;
const MOST_PIECES = 300_000;

/**
 * Reads a Word file (.docx, .docm). Lines hold the text as it reads when every change is accepted; what is not in them, or not
 * settled, is told by notes. The number of a line is its paragraph's. Nothing outside of the file is fetched and no macro run. A file
 * that is no Word document, is damaged, or is built to harm is refused; a character that gets lost is an Error.
 */
export async function readDocx(bytes: Uint8Array, path: string): Promise<DocxReading> {
  try {
    return { received: await readWord(bytes, path) };
  } catch (error) {
    if (error instanceof DocxRefused) return { refused: error.refusal };
    throw error;
  }
}

async function readWord(bytes: Uint8Array, path: string): Promise<Received> {
  const refused = refusalOfOpening(bytes);
  if (refused !== null) throw refused;
  const archive = openArchive(bytes);
  const parts = await readWordParts(archive);
  const notes = noteList();
  const kept = walkDocument(parts, notes, pictureList(archive));
  const { html, messages } = await wordToHtml(await writeWordPackage(kept));
  const lines = await linesOfWordHtml(html, kept.pictures);
  const isPrinted = symbolsPrinted(messages);
  tellSymbols(kept, notes, isPrinted);
  const received: Received = { path, format: 'docx', encoding: null, lines, notes: notes.sorted() };
  proveReading(parts, kept, received, isPrinted);
  return received;
}

function walkDocument(parts: WordParts, notes: NoteList, pictures: PictureList): KeptDocument {
  const { document, headers, footers, macros } = parts;
  const walk = bodyWalk(parts, notes, pictures);
  for (const path of macros) notes.add(noteOf('left-out', 1, path));
  for (const [kind, furniture] of [
    ['header', headers],
    ['footer', footers],
  ] as const) {
    for (const { root, relationships } of distinct(furniture)) {
      notes.add(noteOf(kind, 1, readFurniture({ ...walk, number: 1, relationships }, root)));
    }
  }
  const blocks = walkBlocks(walk, document.root.children, STANDING);
  tellRest(walk);
  const paragraphs = paragraphsOf(blocks);
  const pieces = paragraphs.reduce((sum, it) => sum + it.pieces.length, 0);
  if (paragraphs.length > MOST_PARAGRAPHS || pieces > MOST_PIECES) {
    throw tooLarge(`${paragraphs.length} 段`, `${paragraphs.length} paragraphs`);
  }
  return { blocks, pictures: pictures.all() };
}

/** The walk through the running text, at its beginning. */
function bodyWalk(parts: WordParts, notes: NoteList, pictures: PictureList): Walk {
  const { styles, lists, document } = parts;
  const walk: { -readonly [Key in keyof Walk]: Walk[Key] } = {
    ...{ styles, lists, notes, pictures, readAside },
    relationships: document.relationships,
    wholeFields: new Set(partsOf(parts).flatMap(({ root }) => [...wholeFields(root)])),
    asides: asidesOf(parts),
    ...{
      body: null,
      inBody: true,
      fields: [],
      alternative: '',
      number: 0,
      tables: 0,
      properties: null,
      pieces: [],
    },
  };
  walk.body = walk;
  return walk;
}

function partsOf({
  document,
  headers,
  footers,
  comments,
  footnotes,
  endnotes,
}: WordParts): readonly WordPart[] {
  return [document, ...headers, ...footers, ...[comments, footnotes, endnotes].filter((it) => it !== null)];
}

/** Comments and notes by their ids. Two of one id are both there. */
function asidesOf({ comments, footnotes, endnotes }: WordParts): Map<string, Aside> {
  const asides = new Map<string, Aside>();
  const add = (part: WordPart | null, name: 'comment' | 'footnote' | 'endnote') => {
    for (const element of part?.root.children ?? []) {
      const key = asideKey(name, element);
      const kind = name === 'comment' ? 'comment' : 'footnote';
      asides.set(asides.has(key) ? `${key} ${asides.size}` : key, {
        kind,
        element,
        relationships: part?.relationships ?? new Map(),
      });
    }
  };
  add(comments, 'comment');
  add(footnotes, 'footnote');
  add(endnotes, 'endnote');
  return asides;
}

/** Headers and footers that say different things: each section and the first page have their own. */
function distinct(parts: readonly WordPart[]): readonly WordPart[] {
  return [...new Map(parts.map((part) => [wordsIn(part.root), part])).values()];
}

/** By mammoth's messages: the symbols that it does not know are not printed. */
function symbolsPrinted(messages: readonly string[]): (font: string, char: string) => boolean {
  const unknown = new Set(messages);
  return (font, char) =>
    !unknown.has(`A w:sym element with an unsupported character was ignored: char ${char} in font ${font}`);
}

function tellSymbols(
  { blocks }: KeptDocument,
  notes: NoteList,
  isPrinted: (font: string, char: string) => boolean,
): void {
  for (const { number, pieces } of paragraphsOf(blocks)) {
    for (const piece of pieces) {
      if (piece.kind !== 'symbol' || isPrinted(piece.font, piece.char)) continue;
      notes.add(noteOf('left-out', number, `${piece.font} ${piece.char}`));
    }
  }
}

function proveReading(
  parts: WordParts,
  kept: KeptDocument,
  { lines, notes }: { readonly lines: readonly ReceivedLine[]; readonly notes: readonly ReadingNote[] },
  isPrinted: (font: string, char: string) => boolean,
): void {
  const { document, comments, footnotes, endnotes, headers, footers } = parts;
  const others: readonly XmlElement[] = [
    comments,
    footnotes,
    endnotes,
    ...distinct(headers),
    ...distinct(footers),
  ]
    .filter((it) => it !== null)
    .map(({ root }) => root);
  proveAllTold({
    documentWords: wordsIn(document.root),
    otherWords: others.map(wordsIn),
    kept,
    lines,
    notes,
    isPrinted,
  });
}

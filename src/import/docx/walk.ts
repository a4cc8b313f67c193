import type { ReadingNoteKind } from '../../model/received.ts';
import type { OpenField } from './fields.ts';
import type { Piece } from './kept.ts';
import { type NoteList, noteOf } from './note-list.ts';
import type { ListCounter } from './numbering.ts';
import type { PictureList } from './pictures.ts';
import type { Relationships } from './relationships.ts';
import type { Styles } from './styles.ts';
import type { XmlElement } from './xml.ts';

/** Who changed words; the author is empty when the file does not say. */
export interface Change {
  readonly author: string;
}

/** What becomes of the words under an element. */
export interface Fate {
  readonly deleted: Change | null;
  readonly inserted: Change | null;
  readonly hidden: boolean;
  readonly bold: boolean;
}

/** Words that simply stand there. */
export const STANDING: Fate = { deleted: null, inserted: null, hidden: false, bold: false };

/** Words beside the text that are called by a reference: a comment or a note. */
export interface Aside {
  readonly kind: ReadingNoteKind;
  readonly element: XmlElement;
  readonly relationships: Relationships;
}

/** A walk through a part: what it knows, and the paragraph where it is. */
export interface Walk {
  readonly styles: Styles;
  readonly lists: ListCounter;
  readonly relationships: Relationships;
  readonly wholeFields: ReadonlySet<XmlElement>;
  /** By kind and id, see {@link asideKey}; each is taken out when it is told. */
  readonly asides: Map<string, Aside>;
  readonly notes: NoteList;
  readonly pictures: PictureList;
  /** The walk through the running text that this one is beside, itself for that one; null in headers and notes. */
  readonly body: Walk | null;
  readonly inBody: boolean;
  /** Reads blocks beside the running text and gives their words. */
  readonly readAside: (walk: Walk, elements: readonly XmlElement[], fate: Fate) => string;
  readonly fields: OpenField[];
  /** The alternative text of the drawing that is being read. */
  alternative: string;
  number: number;
  /** How many tables the paragraph stands in. */
  tables: number;
  properties: XmlElement | null;
  pieces: Piece[];
}

/** The key of a comment or note: ids count for each kind alone. */
export function asideKey(name: 'comment' | 'footnote' | 'endnote', { attributes }: XmlElement): string {
  return `${name} ${attributes.get('w:id') ?? ''}`;
}

/** Control characters that XML allows; none stands for anything in copy. */
const CONTROL = /[\u007f-\u009f]/g;
const LINE_END = /[\t\r\n\u2028\u2029]/g;

/** Says words: they go into the paragraph, or to the notes, as their fate is. */
export function say(walk: Walk, words: string, fate: Fate): void {
  const text = withoutControls(walk, words).replace(LINE_END, ' ');
  const field = instructedField(walk);
  if (field !== undefined) {
    field.instruction += text;
    field.hasWords = true;
  } else if (isKept(walk, text, fate)) {
    walk.pieces.push({ kind: 'text', text, bold: fate.bold });
  }
}

/** Puts in what is no letter: a break, a tab, a symbol. In words that do not stay it is a space. */
export function sayPiece(walk: Walk, piece: Piece, fate: Fate): void {
  if (instructedField(walk) !== undefined) return;
  if (isKept(walk, ' ', fate)) walk.pieces.push(piece);
}

/** The field whose instruction is being read: the result of a field in it is part of it. */
function instructedField({ fields }: Walk): OpenField | undefined {
  return fields.findLast(({ inResult }) => !inResult);
}

/** Tells of the words as their fate wants it, and whether they stay. */
function isKept(walk: Walk, text: string, { deleted, inserted, hidden }: Fate): boolean {
  const { notes, number } = walk;
  if (deleted !== null) notes.go(noteOf('deletion', number, text, deleted));
  else if (hidden) notes.go(noteOf('hidden-text', number, text));
  else if (inserted !== null)
    notes.go(noteOf('insertion', number, text, { ...inserted, inText: walk.inBody }));
  else notes.stop();
  return deleted === null && !hidden;
}

function withoutControls(walk: Walk, words: string): string {
  for (const [control] of words.matchAll(CONTROL)) {
    const code = control.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    walk.notes.add(noteOf('control-character', walk.number, `U+${code}`));
  }
  return words.replace(CONTROL, '');
}

/** Who made a change. */
export function changeOf(element: XmlElement): Change {
  return { author: element.attributes.get('w:author') ?? '' };
}

/**
 * Tells of a comment or note that is referred to in a paragraph, once. One that a comment or note refers to waits for the end:
 * a chain of them would be as deep as somebody likes.
 */
export function tellReferred(walk: Walk, key: string, number: number): void {
  if (walk.body !== null) tellAside(walk, key, number);
}

/** Tells of all comments and notes that no paragraph refers to. */
export function tellRest(walk: Walk): void {
  for (const key of [...walk.asides.keys()]) tellAside(walk, key, 1);
}

function tellAside(walk: Walk, key: string, number: number): void {
  const aside = walk.asides.get(key);
  if (aside === undefined) return;
  walk.asides.delete(key);
  const { kind, element, relationships } = aside;
  // The words of a note are not in the text that a field or a change around its mark is about.
  const beside: Walk = { ...walk, body: null, relationships, fields: [], number };
  const text = walk.readAside(beside, element.children, STANDING);
  const author = element.attributes.get('w:author');
  walk.notes.add(noteOf(kind, number, text.trim(), { author }));
}

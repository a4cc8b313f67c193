import type { ReadingNote, ReceivedLine } from '../../model/received.ts';
import { type KeptDocument, type Piece, paragraphsOf } from './kept.ts';

/** Stands for a character of a symbol font: which it became, mammoth knows. No XML holds it. */
const SYMBOL = '\u0000';
/** White space, and the control characters that are told by notes of their own. */
const NO_WORDS = /[\s\u007f-\u009f]+/g;

/** What a Word file said, and what was made of it. */
export interface Account {
  /** All words of the document part in the order of the file. */
  readonly documentWords: string;
  /** The words of its other parts. */
  readonly otherWords: readonly string[];
  readonly kept: KeptDocument;
  readonly lines: readonly ReceivedLine[];
  readonly notes: readonly ReadingNote[];
  /** Whether mammoth printed a symbol: it then stands for one character. */
  readonly isPrinted: (font: string, char: string) => boolean;
}

/**
 * Proves that each character of a Word file that is no space is in a line or a note: the lines say what was kept, in order;
 * what was kept is in the order of the document; and no character is fewer than in the file. Throws an Error that
 * says where it is not so. That is a fault of ours.
 */
export function proveAllTold(account: Account): void {
  const { kept, documentWords, otherWords, lines, notes } = account;
  proveLines(account);
  const keptWords = squeezed(
    paragraphsOf(kept.blocks)
      .map(({ pieces }) => pieceWords(pieces, false))
      .join(''),
  );
  proveOrder(keptWords, squeezed(documentWords));
  const told = [keptWords, ...notes.filter(({ inText }) => !inText).map(({ text }) => text)];
  proveNoneMissing([documentWords, ...otherWords], told);
  const pictures = lines.filter(({ form }) => form.kind === 'picture').length;
  if (pictures !== kept.pictures.length)
    throw new Error(`docx: ${kept.pictures.length} pictures, ${pictures} lines`);
}

function proveLines({ kept, lines, isPrinted }: Account): void {
  const expected = squeezed(
    paragraphsOf(kept.blocks)
      .map(({ pieces }) => printedWords(pieces, isPrinted))
      .join(''),
  );
  const found = squeezed(lines.map(({ text }) => text).join(''));
  let at = 0;
  for (const character of expected) {
    const printed = String.fromCodePoint(found.codePointAt(at) ?? 0);
    if (character !== printed && (character !== SYMBOL || at >= found.length))
      throw differs(expected, found, at);
    at += printed.length;
  }
  if (at !== found.length) throw differs(expected, found, at);
}

function printedWords(pieces: readonly Piece[], isPrinted: Account['isPrinted']): string {
  return pieceWords(
    pieces.filter((it) => it.kind !== 'symbol' || isPrinted(it.font, it.char)),
    true,
  );
}

function pieceWords(pieces: readonly Piece[], withSymbols: boolean): string {
  const symbol = withSymbols ? SYMBOL : '';
  return pieces.map((it) => (it.kind === 'text' ? it.text : it.kind === 'symbol' ? symbol : '')).join('');
}

function proveOrder(kept: string, document: string): void {
  let at = 0;
  for (const character of kept) {
    const next = document.indexOf(character, at);
    if (next === -1) throw differs(kept, document, at);
    at = next + character.length;
  }
}

function proveNoneMissing(sources: readonly string[], told: readonly string[]): void {
  const counts = new Map<string, number>();
  for (const text of told) for (const it of squeezed(text)) counts.set(it, (counts.get(it) ?? 0) + 1);
  for (const text of sources) for (const it of squeezed(text)) counts.set(it, (counts.get(it) ?? 0) - 1);
  const missing = [...counts].filter(([, count]) => count < 0).map(([character]) => character);
  if (missing.length > 0)
    throw new Error(`docx: lost characters ${JSON.stringify(missing.slice(0, 20).join(''))}`);
}

function differs(expected: string, found: string, at: number): Error {
  const [wanted, got] = [expected, found].map((it) =>
    JSON.stringify(it.slice(Math.max(0, at - 10), at + 20)),
  );
  return new Error(`docx: kept ${wanted}, printed ${got} at ${at}`);
}

function squeezed(text: string): string {
  return text.replace(NO_WORDS, '');
}

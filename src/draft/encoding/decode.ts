import { Buffer } from 'node:buffer';
import type { Encoding } from '../../model/draft.ts';
import { type DraftProblem, draftProblem } from '../problems.ts';
import { type BinaryKind, binaryKindOf, isMostlyControls } from './binary-files.ts';
import { BYTE_ORDER_MARKS, opensWith } from './byte-order-marks.ts';
import { encodingOf, type WantedEncoding } from './detect.ts';
import { encodeGb18030 } from './gb18030.ts';
import { isImprobableGb18030 } from './improbable.ts';
import { firstMalformedByte } from './malformed.ts';

/** A file's text and how it was stored. */
export interface DecodedText {
  /** Without the byte order mark, line ends as stored. */
  readonly text: string;
  readonly encoding: Encoding;
  readonly byteOrderMark: boolean;
  /** Why the text is not what was stored: it is for display only, and must not be written back. Null when it is. */
  readonly problem: DraftProblem | null;
  /** True when encoding the text again gives the same bytes. */
  readonly reversible: boolean;
}

/**
 * Decodes a file. A picture or office document gives an empty text; text with a malformed byte is decoded
 * leniently, the problem's span being the replacement character of the first such byte. What was guessed to be
 * GB 18030 and reads as no Chinese is a problem too (`improbable-encoding`).
 */
export function decodeBytes(bytes: Uint8Array, wanted: WantedEncoding): DecodedText {
  const looksLike = binaryKindOf(bytes);
  if (looksLike !== null) return binaryFile(looksLike);
  const encoding = encodingOf(bytes, wanted);
  const mark = BYTE_ORDER_MARKS[encoding];
  const byteOrderMark = opensWith(bytes, mark);
  const content = byteOrderMark ? bytes.subarray(mark.length) : bytes;
  const guessed = wanted === 'auto' && !byteOrderMark;
  const problem =
    malformedProblem(content, encoding) ?? (guessed ? improbableProblem(content, encoding) : null);
  const text = textOf(content, encoding);
  if (isMostlyControls(text)) return binaryFile('unknown');
  const reversible = problem === null && (encoding !== 'gb18030' || isReversible(text, content));
  return { text, encoding, byteOrderMark, problem, reversible };
}

function binaryFile(looksLike: BinaryKind): DecodedText {
  const problem = draftProblem('binary-file', { start: 0, end: 0 }, { looksLike });
  return { text: '', encoding: 'utf-8', byteOrderMark: false, problem, reversible: false };
}

/** GB 18030 has 19 characters with two codes each: a file that uses the rarer one would not come back. */
function isReversible(text: string, content: Uint8Array): boolean {
  const encoded = encodeGb18030(text);
  return encoded !== null && Buffer.compare(encoded, content) === 0;
}

function malformedProblem(content: Uint8Array, encoding: Encoding): DraftProblem | null {
  const at = firstMalformedByte(content, encoding);
  if (at === -1) return null;
  const start = textOf(content.subarray(0, at), encoding).length;
  const byte = `0x${(content[at] ?? 0).toString(16).toUpperCase().padStart(2, '0')}`;
  return draftProblem('malformed-bytes', { start, end: start + 1 }, { byte, encoding });
}

function improbableProblem(content: Uint8Array, encoding: Encoding): DraftProblem | null {
  if (encoding !== 'gb18030' || !isImprobableGb18030(content)) return null;
  return draftProblem('improbable-encoding', { start: 0, end: 0 }, { encoding });
}

/** UTF-16 goes through Buffer, which keeps lone surrogates: what was read can be written back. */
function textOf(bytes: Uint8Array, encoding: Encoding): string {
  if (encoding === 'utf-8' || encoding === 'gb18030') {
    return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
  }
  const even = Buffer.from(bytes.subarray(0, bytes.length - (bytes.length % 2)));
  const text = (encoding === 'utf-16be' ? even.swap16() : even).toString('utf16le');
  return bytes.length % 2 === 0 ? text : `${text}\uFFFD`;
}

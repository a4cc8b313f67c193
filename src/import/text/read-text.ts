import { decodeBytes } from '../../draft/encoding/decode.ts';
import type { WantedEncoding } from '../../draft/encoding/detect.ts';
import { mojibakeProblems } from '../../draft/text/mojibake.ts';
import type { Encoding } from '../../model/draft.ts';
import type { ReadingNote, Received, ReceivedLine } from '../../model/received.ts';
import type { Refusal } from '../refusal.ts';
import { decodingRefusal, mojibakeRefusal, TEXT_TOO_LARGE } from './refusals.ts';

/** How the encoding of received text is named: Big5 only when it is asked for, for nothing tells it from GB 18030. */
export type ReceivedEncoding = WantedEncoding | 'big5';

/** Received text, or why it was not read. */
export type TextReading = { readonly received: Received } | { readonly refused: Refusal };

/** Decoded text and its encoding, or why it was refused. */
export type Decoded =
  | { readonly text: string; readonly encoding: Encoding | 'big5' }
  | { readonly refused: Refusal };

/** A file that is longer is no page: a thousand pages. Bytes. */
const LONGEST = 10_000_000;
const LINE_END = /\r\n|[\n\r\f\v\u0085\u2028\u2029]/;
/** Control characters that stand for nothing in copy. Tabs part the cells of tables. */
const CONTROL = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\ufffe\uffff]/g;

/** Reads received text: each line of the file is a line. Refuses bytes that do not decode, and text that is mojibake. */
export function readText(bytes: Uint8Array, path: string, encoding: ReceivedEncoding): TextReading {
  if (bytes.length > LONGEST) return { refused: TEXT_TOO_LARGE };
  const decoded = decodeReceived(bytes, encoding);
  if ('refused' in decoded) return decoded;
  const notes: ReadingNote[] = [];
  const lines = decoded.text.split(LINE_END).map((text, index) => lineOf(text, index + 1, notes));
  return { received: { path, format: 'text', encoding: decoded.encoding, lines, notes } };
}

/** Decodes received bytes strictly. Text that was decoded wrongly before it came is refused with the likely cause. */
export function decodeReceived(bytes: Uint8Array, wanted: ReceivedEncoding): Decoded {
  const decoded = wanted === 'big5' ? decodeBig5(bytes) : decodeKnown(bytes, wanted);
  if ('refused' in decoded) return decoded;
  const [mojibake] = mojibakeProblems(decoded.text);
  return mojibake === undefined ? decoded : { refused: mojibakeRefusal(decoded.text, mojibake) };
}

function decodeKnown(bytes: Uint8Array, wanted: WantedEncoding): Decoded {
  const { text, encoding, problem } = decodeBytes(bytes, wanted);
  return problem === null ? { text, encoding } : { refused: decodingRefusal(problem, text) };
}

function decodeBig5(bytes: Uint8Array): Decoded {
  try {
    return { text: new TextDecoder('big5', { fatal: true }).decode(bytes), encoding: 'big5' };
  } catch {
    return {
      refused: {
        kind: 'malformed-bytes',
        message: {
          zh: '有的字节不是 Big5 编码，没有导入；请去掉 --encoding big5 再试。',
          en: 'some bytes are not Big5; nothing was imported. Try without --encoding big5.',
        },
      },
    };
  }
}

/** A line without control characters; each that was taken out is told by a note. */
function lineOf(text: string, number: number, notes: ReadingNote[]): ReceivedLine {
  for (const [control] of text.matchAll(CONTROL)) {
    const code = control.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    notes.push({ kind: 'control-character', number, text: `U+${code}`, inText: false });
  }
  return { number, text: text.replace(CONTROL, ''), form: { kind: 'plain' }, bold: [] };
}

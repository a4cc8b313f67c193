import { Buffer } from 'node:buffer';
import type { Draft } from '../../model/draft.ts';
import { BYTE_ORDER_MARKS } from './byte-order-marks.ts';
import { encodeGb18030 } from './gb18030.ts';

/**
 * A text as bytes in a draft's own encoding, with its byte order mark when it had one. The unchanged text of
 * an editable draft gives its bytes back. Null when the encoding cannot hold the text: a lone surrogate in
 * UTF-8 or GB 18030.
 */
export function encodeDraftText(
  text: string,
  draft: Pick<Draft, 'encoding' | 'byteOrderMark'>,
): Uint8Array | null {
  const content = contentBytes(text, draft.encoding);
  if (content === null || !draft.byteOrderMark) return content;
  return Uint8Array.from([...BYTE_ORDER_MARKS[draft.encoding], ...content]);
}

function contentBytes(text: string, encoding: Draft['encoding']): Uint8Array | null {
  if (encoding === 'utf-16le') return Uint8Array.from(Buffer.from(text, 'utf16le'));
  if (encoding === 'utf-16be') return Uint8Array.from(Buffer.from(text, 'utf16le').swap16());
  if (/\p{Surrogate}/u.test(text)) return null;
  return encoding === 'utf-8' ? new TextEncoder().encode(text) : encodeGb18030(text);
}

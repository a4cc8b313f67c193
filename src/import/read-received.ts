import { binaryKindOf } from '../draft/encoding/binary-files.ts';
import type { Received } from '../model/received.ts';
import type { Refusal } from './refusal.ts';
import { decodeReceived, type ReceivedEncoding, readText } from './text/read-text.ts';

/** A received file as lines, or why it was not read. */
export type Reading = { readonly received: Received } | { readonly refused: Refusal };

const WORD_NAME = /\.(?:docx|docm|doc)$/i;
const HTML_NAME = /\.x?html?$/i;
const HTML_OPENING =
  /^\s*(?:<!--[\s\S]{0,400}?-->\s*)?<(?:!doctype\s+html|html|head|body|meta|section|div|p|article|h[1-6]|span|table)[\s>]/i;
const SLIP_OPENING = /^\ufeff?---[^\S\n]*\r?\n/;

/**
 * Reads a received file by what its bytes are. One that is not what its name says is refused and named: Word copy, HTML
 * and text are each read in their own way, and a wrong name is a sign of a wrong file.
 */
export async function readReceived(
  bytes: Uint8Array,
  path: string,
  encoding: ReceivedEncoding,
): Promise<Reading> {
  if (WORD_NAME.test(path) || (path === '-' && binaryKindOf(bytes) === 'ZIP/docx'))
    return readWord(bytes, path);
  const binary = binaryKindOf(bytes);
  if (binary !== null) return { refused: binaryRefusal(binary) };
  if (/\.(?:md|markdown)$/i.test(path)) return { refused: DRAFT_ALREADY };
  return HTML_NAME.test(path) ? readWeb(bytes, path, encoding) : readTextOrWeb(bytes, path, encoding);
}

async function readWord(bytes: Uint8Array, path: string): Promise<Reading> {
  const { readDocx } = await import('./docx/read-docx.ts');
  return readDocx(bytes, path);
}

async function readWeb(bytes: Uint8Array, path: string, encoding: ReceivedEncoding): Promise<Reading> {
  const { charsetOfHtml, readHtml } = await import('./html/read-html.ts');
  const decoded = decodeReceived(
    bytes,
    encoding === 'auto' && isBig5(charsetOfHtml(bytes)) ? 'big5' : encoding,
  );
  return 'refused' in decoded ? decoded : readHtml(decoded.text, path, decoded.encoding);
}

function isBig5(charset: string | null): boolean {
  return charset !== null && /^big-?5/i.test(charset);
}

/** Text; what was pasted on standard input may be HTML. */
async function readTextOrWeb(bytes: Uint8Array, path: string, encoding: ReceivedEncoding): Promise<Reading> {
  const reading = readText(bytes, path, encoding);
  if ('refused' in reading) return reading;
  const opening = reading.received.lines
    .slice(0, 8)
    .map((it) => it.text)
    .join('\n');
  if (SLIP_OPENING.test(`${opening}\n`)) return { refused: DRAFT_ALREADY };
  if (!HTML_OPENING.test(opening)) return reading;
  return path === '-' ? readWeb(bytes, path, encoding) : { refused: HTML_INSIDE };
}

const DRAFT_ALREADY: Refusal = {
  kind: 'draft-already',
  message: {
    zh: '已经是带稿签的 Markdown 稿件，不用导入；请直接放进稿件文件夹，再用 caibian check 检查。',
    en: 'is a Markdown draft already; put it into the article folder and run caibian check.',
  },
};

const HTML_INSIDE: Refusal = {
  kind: 'html-inside',
  message: {
    zh: '名为文本，内容却是 HTML 网页，没有导入；请把文件名改成 .html 再导入。',
    en: 'is called text but holds HTML; nothing was imported. Rename it to .html.',
  },
};

function binaryRefusal(kind: string): Refusal {
  if (kind === 'ZIP/docx') {
    return {
      kind: 'word-inside',
      message: {
        zh: '内容是 Word 文档或压缩包，名称却不是 .docx，没有导入；是 Word 文档就把文件名改成 .docx 再导入。',
        en: 'holds a Word document or an archive but is not called .docx; rename it if it is one.',
      },
    };
  }
  return {
    kind: 'binary-file',
    message: {
      zh: `不是文本（${kind}），没有导入；请从原程序另存为 .docx 或 .txt。`,
      en: `is not text (${kind}); nothing was imported. Save it as .docx or .txt.`,
    },
  };
}

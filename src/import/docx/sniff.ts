import { Buffer } from 'node:buffer';
import { binaryKindOf } from '../../draft/encoding/binary-files.ts';
import { type DocxRefused, damaged, encrypted, wrongFile } from './refusals.ts';

const HTML = /^\s*<(?:!doctype\s|html|head|body|meta|div|p|table|\?xml)/i;
const SAVE_AS = [
  '请用 Word 或 WPS 打开，另存为 .docx 再导入',
  'Open it in Word and save it as .docx',
] as const;

/** Why a file that is called a Word document is none, by its bytes; null for a zip archive. */
export function refusalOfOpening(bytes: Uint8Array): DocxRefused | null {
  const kind = binaryKindOf(bytes);
  if (kind === 'ZIP/docx') return null;
  if (kind === 'OLE/doc') return refusalOfOle(bytes);
  if (kind === 'RTF') return wrongFile('rtf-inside', 'RTF 文件', 'an RTF file', ...SAVE_AS);
  if (kind === 'PDF') {
    return wrongFile(
      'pdf-inside',
      'PDF 文件',
      'a PDF file',
      '请向来稿方要 Word 原稿或纯文本',
      'Ask for the Word file or plain text',
    );
  }
  if (kind !== null) {
    return wrongFile(
      'picture-inside',
      `图片（${kind}）`,
      `a picture (${kind})`,
      '请向来稿方要文字稿',
      'Ask for the copy as text',
    );
  }
  return refusalOfText(bytes);
}

/** OLE containers hold old Word files, and new ones that have a password ([MS-OFFCRYPTO] 2.3.4.4). */
function refusalOfOle(bytes: Uint8Array): DocxRefused {
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const holds = (stream: string) => content.includes(Buffer.from(stream, 'utf16le'));
  if (holds('EncryptedPackage')) return encrypted();
  if (holds('Workbook') && !holds('WordDocument')) {
    return wrongFile(
      'excel-inside',
      '旧版 Excel 表格（.xls）',
      'an old Excel workbook',
      '请把表格复制到 Word 文档再导入',
      'Copy the table into a Word document',
    );
  }
  return wrongFile('old-word', '旧版 Word 文件（.doc 或 .wps）', 'an old Word file (.doc)', ...SAVE_AS);
}

function refusalOfText(bytes: Uint8Array): DocxRefused {
  if (bytes.length === 0) return damaged('0');
  const opening = new TextDecoder().decode(bytes.subarray(0, 1024));
  if (/<w:wordDocument|<\?mso-application|<pkg:package/i.test(opening)) {
    return wrongFile('word-xml', 'Word 的 XML 文件', 'a Word XML file', ...SAVE_AS);
  }
  if (HTML.test(opening.replace(/^\ufeff/, ''))) {
    return wrongFile(
      'html-inside',
      'HTML 网页',
      'a web page',
      '请把文件名改成 .html 再导入',
      'Rename it to .html',
    );
  }
  if (/[\u0000-\u0008\u000e-\u001f]/.test(opening)) return damaged('');
  return wrongFile('text-inside', '纯文本', 'plain text', '请把文件名改成 .txt 再导入', 'Rename it to .txt');
}

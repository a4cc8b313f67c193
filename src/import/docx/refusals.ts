import type { Refusal } from '../refusal.ts';

/** Thrown anywhere in the reading of a Word file; {@link readDocx} gives its refusal. */
export class DocxRefused extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.message.en);
    this.name = 'DocxRefused';
    this.refusal = refusal;
  }
}

/** Refuses a file that is not what its name says: what it is, and what to do with it. */
export function wrongFile(
  kind: string,
  what: string,
  whatEn: string,
  todo: string,
  todoEn: string,
): DocxRefused {
  const zh = `名称是 Word 文档，其实是${what}，没有导入；${todo}。`;
  const en = `is called a Word document but is ${whatEn}; nothing was imported. ${todoEn}.`;
  return new DocxRefused({ kind, message: { zh, en } });
}

/** Refuses a file that is cut short or broken; `where` names the part, or is empty. */
export function damaged(where: string): DocxRefused {
  const part = where === '' ? '' : `（${where}）`;
  const zh = `Word 文件受损${part}，没有导入；请用 Word 或 WPS 打开看看，另存一份再导入，或向来稿方重新要一份。`;
  const en = `the Word file is damaged${where === '' ? '' : ` (${where})`}; nothing was imported. Open it in Word, save a new copy, or ask for the file again.`;
  return new DocxRefused({ kind: 'damaged-docx', message: { zh, en } });
}

/** Refuses a file that is larger inside than any copy; `limit` says which bound it passes. */
export function tooLarge(limit: string, limitEn: string): DocxRefused {
  const zh = `Word 文件展开后过大（${limit}），不像稿件，没有导入；请把正文复制到新文档，另存为 .docx 再导入。`;
  const en = `the Word file is too large inside (${limitEn}) for any copy; nothing was imported. Copy its text into a new document.`;
  return new DocxRefused({ kind: 'docx-too-large', message: { zh, en } });
}

/** Refuses a file that was built to harm or deceive; `reason` says by what. */
export function unsafe(reason: string, reasonEn: string): DocxRefused {
  const zh = `Word 文件的结构不安全（${reason}），没有导入；请向来稿方核实，并用 Word 或 WPS 另存一份再导入。`;
  const en = `the Word file is unsafe (${reasonEn}); nothing was imported. Ask the sender, and save a new copy in Word.`;
  return new DocxRefused({ kind: 'unsafe-docx', message: { zh, en } });
}

/** Refuses a file that opens with a password only. */
export function encrypted(): DocxRefused {
  const zh = 'Word 文件加了密码，没有导入；请用 Word 或 WPS 打开，去掉密码，另存为 .docx 再导入。';
  const en =
    'the Word file is protected by a password; nothing was imported. Remove the password in Word and save it as .docx.';
  return new DocxRefused({ kind: 'encrypted-docx', message: { zh, en } });
}

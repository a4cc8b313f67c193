import { readFileSync } from 'node:fs';
import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  DeletedTextRun,
  Document,
  FootnoteReferenceRun,
  Header,
  HeadingLevel,
  ImageRun,
  InsertedTextRun,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readDocx } from '../../../src/import/docx/read-docx.ts';
import { wordPagePlain } from '../../support/word-page.ts';

const PNG = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0]);
const when = '2015-11-06T00:00:00Z';

async function received(bytes: Uint8Array) {
  const reading = await readDocx(bytes, '来稿.docx');
  if ('refused' in reading) throw new Error(`${reading.refused.kind}: ${reading.refused.message.en}`);
  return reading.received;
}

async function refusedKind(bytes: Uint8Array) {
  const reading = await readDocx(bytes, '来稿.docx');
  return 'refused' in reading ? reading.refused.kind : 'received';
}

function raw(body: string, more: Readonly<Record<string, string>> = {}): Uint8Array {
  const document = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`;
  const files = { '[Content_Types].xml': '<Types/>', 'word/document.xml': document, ...more };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}

describe('a Word file', () => {
  it('gives lines with their forms, and notes for what is not settled', async () => {
    const document = new Document({
      comments: {
        children: [{ id: 0, author: '李旦', date: new Date(when), children: [new Paragraph('核实人数')] }],
      },
      footnotes: { 1: { children: [new Paragraph('数据由省妇联提供')] } },
      sections: [
        {
          headers: { default: new Header({ children: [new Paragraph('今日女报内部稿')] }) },
          children: [
            new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun('杜亚玲：要用互联网思维')] }),
            new Paragraph(''),
            new Paragraph({
              children: [
                new TextRun({ text: '记者　李旦', bold: true }),
                new TextRun('  报道'),
                new TextRun({ text: '机密', vanish: true }),
                new InsertedTextRun({ text: '增补', id: 1, author: '曹洁', date: when }),
                new DeletedTextRun({ text: '删去', id: 2, author: '曹洁', date: when }),
                new FootnoteReferenceRun(1),
              ],
            }),
            new Paragraph({
              children: [
                new CommentRangeStart(0),
                new TextRun('来自19个乡镇的64名妇女'),
                new CommentRangeEnd(0),
                new TextRun({ children: [new CommentReference(0)] }),
              ],
            }),
            new Table({
              rows: [
                new TableRow({
                  children: [
                    new TableCell({ children: [new Paragraph('县')] }),
                    new TableCell({ children: [new Paragraph('人数')] }),
                  ],
                }),
              ],
            }),
            new Paragraph({
              children: [new ImageRun({ type: 'png', data: PNG, transformation: { width: 9, height: 9 } })],
            }),
          ],
        },
      ],
    });
    const { lines, notes } = await received(new Uint8Array(await Packer.toBuffer(document)));
    expect(lines.map(({ number, text, form }) => [number, form.kind, text])).toEqual([
      [1, 'heading', '杜亚玲：要用互联网思维'],
      [2, 'plain', ''],
      [3, 'plain', '记者　李旦  报道增补'],
      [4, 'plain', '来自19个乡镇的64名妇女'],
      [5, 'table', '县\t人数'],
      [7, 'picture', ''],
    ]);
    expect(lines[2]?.bold).toEqual([{ start: 0, end: 5 }]);
    expect(lines[5]?.form).toMatchObject({ picture: { bytes: PNG } });
    expect(notes).toEqual([
      { kind: 'header', number: 1, text: '今日女报内部稿', inText: false },
      { kind: 'hidden-text', number: 3, text: '机密', inText: false },
      { kind: 'insertion', number: 3, text: '增补', inText: true, author: '曹洁' },
      { kind: 'deletion', number: 3, text: '删去', inText: false, author: '曹洁' },
      { kind: 'footnote', number: 3, text: '数据由省妇联提供', inText: false },
      { kind: 'comment', number: 4, text: '核实人数', inText: false, author: '李旦' },
    ]);
  });

  it('gives every line of the real page', async () => {
    const page = readFileSync('articles/raw/page-2015-11.txt', 'utf8');
    const { lines } = await received(await wordPagePlain(page));
    expect(lines.map(({ text }) => text)).toEqual(page.split('\n').filter((line) => line.trim() !== ''));
  });
});

describe('what Word wraps words in', () => {
  it.each([
    [
      'a text box that is there twice',
      '<w:p><w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice><w:txbxContent><w:p><w:r><w:t>框</w:t></w:r></w:p></w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent><w:p><w:r><w:t>框</w:t></w:r></w:p></w:txbxContent></mc:Fallback></mc:AlternateContent></w:r></w:p>',
      [''],
      ['text-box 框'],
    ],
    [
      'a moved stretch',
      '<w:p><w:moveFrom w:author="甲"><w:r><w:t>移</w:t></w:r></w:moveFrom><w:r><w:t>在</w:t></w:r><w:moveTo w:author="甲"><w:r><w:t>移</w:t></w:r></w:moveTo></w:p>',
      ['在移'],
      ['deletion 移', 'insertion 移'],
    ],
    [
      'a deleted end of a paragraph',
      '<w:p><w:pPr><w:rPr><w:del w:author="甲"/></w:rPr></w:pPr><w:r><w:t>前</w:t></w:r></w:p><w:p><w:r><w:t>后</w:t></w:r></w:p>',
      ['前后'],
      ['deletion ¶'],
    ],
    [
      'a date field',
      '<w:p><w:r><w:fldChar w:fldCharType="begin"/><w:instrText> DATE </w:instrText><w:fldChar w:fldCharType="separate"/><w:t>11月6日</w:t><w:fldChar w:fldCharType="end"/></w:r></w:p>',
      ['11月6日'],
      ['field-code DATE'],
    ],
    [
      'a field without end',
      '<w:p><w:r><w:fldChar w:fldCharType="begin"/><w:t>正文</w:t></w:r></w:p>',
      ['正文'],
      [],
    ],
    [
      'a nested table',
      '<w:tbl><w:tr><w:tc><w:p><w:r><w:t>外</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>内</w:t></w:r></w:p></w:tc></w:tr></w:tbl></w:tc></w:tr></w:tbl>',
      ['外 内'],
      ['left-out 内'],
    ],
    [
      'line breaks',
      '<w:p><w:r><w:br w:type="page"/><w:t>肩题</w:t><w:br/><w:t>主题</w:t><w:br/></w:r></w:p>',
      ['肩题\n主题'],
      [],
    ],
    ['no paragraph at all', '', [], []],
  ])('%s', async (_, body, lines, notes) => {
    const reading = await received(raw(body));
    expect(reading.lines.map(({ text }) => text)).toEqual(lines);
    expect(reading.notes.map(({ kind, text }) => `${kind} ${text}`)).toEqual(notes);
  });
});

describe('a hostile or wrong file', () => {
  const deep = `${'<w:sdt>'.repeat(100_000)}${'</w:sdt>'.repeat(100_000)}`;
  it.each([
    ['HTML', strToU8('<html><body>稿件</body></html>'), 'html-inside'],
    ['RTF', strToU8('{\\rtf1 abc}'), 'rtf-inside'],
    ['old Word', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]), 'old-word'],
    ['a plain archive', zipSync({ 'a.txt': strToU8('a') }), 'archive-inside'],
    [
      'a workbook',
      zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'xl/workbook.xml': strToU8('<x/>') }),
      'excel-inside',
    ],
    ['a name that leads out', raw('', { '../evil.xml': '<x/>' }), 'unsafe-docx'],
    ['a cut archive', raw('<w:p/>').slice(0, 200), 'damaged-docx'],
    ['100,000 levels', raw(deep), 'unsafe-docx'],
    ['malformed XML', raw('<w:p>'), 'damaged-docx'],
    [
      'a document type',
      raw('', { 'word/document.xml': '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' }),
      'unsafe-docx',
    ],
    ['a bomb', raw(' '.repeat(60_000_000)), 'docx-too-large'],
  ])('%s is refused', async (_, bytes, kind) => {
    expect(await refusedKind(bytes)).toBe(kind);
  });

  it('a part that is larger than it says is refused', async () => {
    const bytes = raw(' '.repeat(3_000_000));
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    for (let at = 0; at < bytes.length - 46; at++) {
      const isDocument = view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) > 3_000_000;
      if (isDocument) view.setUint32(at + 24, 500, true);
    }
    expect(await refusedKind(bytes)).toBe('docx-too-large');
  });

  it('a file with a password is told from an old one', async () => {
    const name = [...'EncryptedPackage'].flatMap((it) => [it.charCodeAt(0), 0]);
    const bytes = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...name]);
    expect(await refusedKind(bytes)).toBe('encrypted-docx');
  });

  it('macros are told and left alone', async () => {
    const body = '<w:p><w:r><w:t>正文</w:t></w:r></w:p>';
    const { lines, notes } = await received(raw(body, { 'word/vbaProject.bin': 'x' }));
    expect(lines.map(({ text }) => text)).toEqual(['正文']);
    expect(notes).toEqual([{ kind: 'left-out', number: 1, text: 'word/vbaProject.bin', inText: false }]);
  });
});

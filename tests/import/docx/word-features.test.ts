import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readDocx } from '../../../src/import/docx/read-docx.ts';
import type { Received } from '../../../src/model/received.ts';

// What Word and WPS write that the library of the other tests does not: made by hand, as small as it can be.

const NAMESPACES = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
].join(' ');
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const STYLES = `<w:styles ${NAMESPACES}>
<w:style w:type="paragraph" w:styleId="a1"><w:name w:val="标题 2"/></w:style>
<w:style w:type="paragraph" w:styleId="a2"><w:name w:val="小题"/><w:basedOn w:val="a1"/></w:style>
<w:style w:type="paragraph" w:styleId="a3"><w:name w:val="大题"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>
<w:style w:type="character" w:styleId="c1"><w:name w:val="暗"/><w:rPr><w:vanish/></w:rPr></w:style>
</w:styles>`;

function word(body: string): Uint8Array {
  const part = (xml: string) => strToU8(`<?xml version="1.0" encoding="UTF-8"?>${xml}`);
  return zipSync({
    '[Content_Types].xml': part(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/></Types>',
    ),
    '_rels/.rels': part(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${RELATIONS}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/_rels/document.xml.rels': part(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="s1" Type="${RELATIONS}/styles" Target="styles.xml"/><Relationship Id="h1" Type="${RELATIONS}/hyperlink" Target="https://example.com/a" TargetMode="External"/></Relationships>`,
    ),
    'word/styles.xml': part(STYLES),
    'word/document.xml': part(`<w:document ${NAMESPACES}><w:body>${body}</w:body></w:document>`),
  });
}

async function read(body: string): Promise<Received> {
  const reading = await readDocx(word(body), '来稿.docx');
  if ('refused' in reading) throw new Error(reading.refused.message.en);
  return reading.received;
}

const run = (text: string, properties = '') =>
  `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (inside: string, properties = '') =>
  `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${inside}</w:p>`;
const style = (id: string) => `<w:pStyle w:val="${id}"/>`;

describe('headings', () => {
  it('go by the Chinese name of a style, by what it is based on, and by the outline level', async () => {
    const { lines } = await read(
      paragraph(run('甲'), style('a1')) +
        paragraph(run('乙'), style('a2')) +
        paragraph(run('丙'), style('a3')) +
        paragraph(run('丁'), '<w:outlineLvl w:val="2"/>') +
        paragraph(run('戊')),
    );
    expect(lines.map((it) => [it.text, it.form.kind === 'heading' ? it.form.level : null])).toEqual([
      ['甲', 2],
      ['乙', 2],
      ['丙', 1],
      ['丁', 3],
      ['戊', null],
    ]);
  });
});

describe('hidden text', () => {
  it('goes by a style of characters too, and one that is switched off is seen', async () => {
    const { lines, notes } = await read(
      paragraph(
        run('看得见') + run('看不见', '<w:rStyle w:val="c1"/>') + run('又看得见', '<w:vanish w:val="0"/>'),
      ),
    );
    expect(lines.map((it) => it.text)).toEqual(['看得见又看得见']);
    expect(notes).toMatchObject([{ kind: 'hidden-text', text: '看不见', inText: false }]);
  });
});

describe('what mammoth passes over', () => {
  it('a formula keeps its characters', async () => {
    const { lines, notes } = await read(
      paragraph(`${run('增长')}<m:oMath><m:r><m:t>29%</m:t></m:r></m:oMath>${run('。')}`),
    );
    expect(JSON.stringify([lines.map((it) => it.text), notes.map((it) => it.text)])).toContain('29%');
    expect(lines.map((it) => it.text).join('')).toMatch(/^增长.*。$/);
  });

  it('ruby keeps the characters in the line, and tells the reading', async () => {
    const ruby = `<w:r><w:ruby><w:rubyPr/><w:rt>${run('jǐng')}</w:rt><w:rubyBase>${run('井')}</w:rubyBase></w:ruby></w:r>`;
    const { lines, notes } = await read(paragraph(`${run('一口')}${ruby}${run('。')}`));
    expect(lines.map((it) => it.text)).toEqual(['一口井。']);
    expect(notes.map((it) => it.text)).toEqual(['jǐng']);
  });

  it('smart tags, fields of one word and content controls stand for what is in them', async () => {
    const { lines } = await read(
      paragraph(
        `<w:smartTag w:element="place">${run('长沙')}</w:smartTag><w:fldSimple w:instr=" DATE ">${run('今天')}</w:fldSimple><w:sdt><w:sdtContent>${run('开会')}</w:sdtContent></w:sdt>`,
      ),
    );
    expect(lines.map((it) => it.text)).toEqual(['长沙今天开会']);
  });

  it('a link keeps its words and tells its address', async () => {
    const { lines, notes } = await read(paragraph(`<w:hyperlink r:id="h1">${run('办法')}</w:hyperlink>`));
    expect(lines.map((it) => it.text)).toEqual(['办法']);
    expect(notes.map((it) => [it.kind, it.text])).toEqual([['link', 'https://example.com/a']]);
  });
});

describe('tables', () => {
  it('with a cell over two columns have an empty one beside it', async () => {
    const cell = (text: string, span = '') => `<w:tc><w:tcPr>${span}</w:tcPr>${paragraph(run(text))}</w:tc>`;
    const { lines } = await read(
      `<w:tbl><w:tr>${cell('报名人数', '<w:gridSpan w:val="2"/>')}</w:tr><w:tr>${cell('清江县')}${cell('900')}</w:tr></w:tbl>${paragraph(run('完。'))}`,
    );
    expect(lines[0]?.form).toEqual({
      kind: 'table',
      rows: [
        ['报名人数', ''],
        ['清江县', '900'],
      ],
    });
  });
});

describe('conservation', () => {
  const words = fc.string({
    unit: fc.constantFrom('甲', '，', ' ', '　', 'a', '1', '&amp;', '&lt;', '。'),
    minLength: 1,
    maxLength: 6,
  });
  const piece = fc
    .tuple(
      words,
      fc.constantFrom(
        'plain',
        'plain',
        'bold',
        'hidden',
        'inserted',
        'deleted',
        'tab',
        'break',
        'formula',
        'link',
      ),
    )
    .map(([text, how]) => {
      if (how === 'bold') return run(text, '<w:b/>');
      if (how === 'hidden') return run(text, '<w:vanish/>');
      if (how === 'inserted') return `<w:ins w:id="1" w:author="编辑">${run(text)}</w:ins>`;
      if (how === 'deleted')
        return `<w:del w:id="2" w:author="编辑"><w:r><w:delText>${text}</w:delText></w:r></w:del>`;
      if (how === 'tab') return `<w:r><w:tab/><w:t>${text}</w:t></w:r>`;
      if (how === 'break') return `<w:r><w:t>${text}</w:t><w:br/><w:t>${text}</w:t></w:r>`;
      if (how === 'formula') return `<m:oMath><m:r><m:t>${text}</m:t></m:r></m:oMath>`;
      return how === 'link' ? `<w:hyperlink r:id="h1">${run(text)}</w:hyperlink>` : run(text);
    });
  const block = fc
    .tuple(
      fc.array(piece, { maxLength: 5 }),
      fc.constantFrom('', '', style('a1'), '<w:outlineLvl w:val="0"/>'),
    )
    .map(([pieces, properties]) => paragraph(pieces.join(''), properties));
  const row = fc
    .array(block, { minLength: 1, maxLength: 3 })
    .map((cells) => `<w:tr>${cells.map((it) => `<w:tc>${it}</w:tc>`).join('')}</w:tr>`);
  const table = fc
    .array(row, { minLength: 1, maxLength: 3 })
    .map((rows) => `<w:tbl>${rows.join('')}</w:tbl>`);

  it('holds for any document: reading it never throws, and each letter is in a line or a note', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof({ weight: 4, arbitrary: block }, { weight: 1, arbitrary: table }), {
          maxLength: 6,
        }),
        async (blocks) => {
          const { lines, notes } = await read(blocks.join('') + paragraph(run('完')));
          const told = [
            ...lines.map((it) => it.text),
            ...notes.filter((it) => !it.inText && it.kind !== 'link').map((it) => it.text),
          ].join('');
          expect(countOf(told, '甲')).toBe(countOf(blocks.join(''), '甲'));
        },
      ),
      { numRuns: 200 },
    );
  });
});

function countOf(text: string, letter: string): number {
  return text.split(letter).length - 1;
}

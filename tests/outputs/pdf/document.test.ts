import { expect, it } from 'vitest';
import type { PageModel } from '../../../src/model/page.ts';
import { blockOf, lineOf, pageOf, pdfOf, runOf, textOf } from './page.ts';
import { askOf } from './press-tools.ts';

const HEADLINE = textOf([lineOf(100, runOf('一封家书', { font: 'sansBold', size: 20 }))], {
  role: 'headline',
  paragraph: null,
});
const STORY = blockOf({
  texts: [
    HEADLINE,
    textOf([lineOf(130, runOf('孩子们在信里'))]),
    textOf([lineOf(130, runOf('写下心愿。', { x: 200 }))], { continued: true }),
    textOf([lineOf(142, runOf('下转A03版', { x: 200 }))], {
      role: 'jumpLine',
      paragraph: null,
      link: { pageNumber: 'A03', slug: 'gushi' },
    }),
  ],
  images: [
    {
      src: 'images/xin.jpg',
      rect: { x: 200, y: 150, width: 90, height: 60 },
      whole: { x: 200, y: 150, width: 90, height: 60 },
      alternative: '孩子读信',
    },
  ],
});
const FOLIO = blockOf({
  id: 'folio',
  kind: 'folio',
  slug: null,
  label: '报眉',
  texts: [textOf([lineOf(30, runOf('今日女报'))], { role: 'folio', slug: null, paragraph: null })],
});
const BRIEFS = blockOf({
  id: 'briefs',
  kind: 'briefs',
  slug: null,
  label: '简讯',
  texts: ['甲', '乙'].map((slug, index) =>
    textOf([lineOf(200 + index * 40, runOf(`${slug}地简讯`))], { role: 'headline', slug, paragraph: null }),
  ),
});
const PAGE = pageOf([FOLIO, STORY, { ...STORY, id: 'story-gushi-2', texts: [], images: [] }, BRIEFS]);

it('says which paper, day and page it is, and asks no clock', async () => {
  const info = askOf(await pdfOf(PAGE), 'pdfinfo', '-isodates', 'PDF');
  expect(info).toMatch(/^Title: +今日女报　2015年11月12日　星期四　A02版　要闻$/m);
  expect(info).toMatch(/^Author: +今日女报$/m);
  expect(info).toMatch(/^Creator: +caibian$/m);
  expect(info).toMatch(/^CreationDate: +2015-11-12T04:00:00Z$/m);
  expect(info).toMatch(/^Tagged: +yes$/m);
});

it('has no day when the page has none', async () => {
  expect(askOf(await pdfOf({ ...PAGE, date: null }), 'pdfinfo', 'PDF')).not.toMatch(/Date:/);
});

it('has metadata that are well-formed whatever the paper is called', async () => {
  const page: PageModel = { ...PAGE, publication: '女报 & <时尚>\u0000' };
  const xmp = askOf(await pdfOf(page), 'pdfinfo', '-meta', 'PDF');
  expect(xmp).toContain('女报 &amp; &lt;时尚&gt;');
  expect(xmp).toContain('<xmp:CreateDate>2015-11-12T04:00:00Z</xmp:CreateDate>');
  expect(xmp).not.toContain('GTS_PDFX');
});

it('has one bookmark a story or brief, furniture left out', async () => {
  expect(bookmarksOf(await pdfOf(PAGE))).toEqual(['一封家书', '甲地简讯', '乙地简讯']);
});

it('leads from a jump line to the file of the other page', async () => {
  const bytes = Buffer.from(await pdfOf(PAGE)).toString('latin1');
  expect(bytes.match(/\/Subtype \/Link/g)).toHaveLength(1);
  expect(bytes).toMatch(/\/S \/GoToR\s+\/F \(A03\.pdf\)\s+\/D \[0 \/Fit\]/);
  // From the sheet's foot: the line's room from 133 to 145 pt below the top, six characters wide.
  expect(bytes).toContain('/Rect [200 155 254 167]');
});

it('is tagged: articles hold headline, whole paragraphs and figures with words for them', async () => {
  const tags = askOf(await pdfOf(PAGE), 'pdfinfo', '-struct-text', 'PDF');
  const flat = tags.replace(/^ +/gm, '').replace(/ \(block\)| \(inline\)/g, '');
  expect(flat).toMatch(/^Document\nSect.*\nP\n"今日女报"\nArt .*\nFigure/);
  expect(flat).toContain('H1\n"一封家书"\nP\n"孩子们在信里"\n"写下心愿。"\nP\nLink\n"下转A03版"\n');
  const structure = askOf(await pdfOf(PAGE), 'pdfinfo', '-struct', 'PDF');
  expect(structure.match(/Figure/g)).toHaveLength(1);
  expect(Buffer.from(await pdfOf(PAGE)).includes(utf16('孩子读信'))).toBe(true);
});

/** Titles of all bookmarks, in order of the file. */
function bookmarksOf(pdf: Uint8Array): readonly string[] {
  const bytes = Buffer.from(pdf).toString('latin1');
  return [...bytes.matchAll(/\/Parent \d+ 0 R\s+\/Title \((\xfe\xff(?:\\[\s\S]|[^\\)])*)\)/g)].map(
    ([, text = '']) => {
      const plain = text.replace(/\\([nrtbf\\()])/g, (_, letter: string) => ESCAPED[letter] ?? letter);
      return Buffer.from(plain, 'latin1').subarray(2).swap16().toString('utf16le');
    },
  );
}

const ESCAPED: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

function utf16(text: string): Buffer {
  return Buffer.from(text, 'utf16le').swap16();
}

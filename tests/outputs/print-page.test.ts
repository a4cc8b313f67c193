import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import type { PageImage, PageLine, PageRun } from '../../src/model/page.ts';
import { print } from '../../src/outputs/print.ts';
import { pageFile, pageText } from './page-files.ts';
import { blockOf, lineOf, pageOf, runOf as serifRun, textOf } from './pdf/page.ts';

const IMAGE: PageImage = {
  src: 'tupian/妇联 座谈会.jpg',
  rect: { x: 50, y: 100, width: 144, height: 72 },
  whole: { x: 41, y: 91, width: 162, height: 90 },
  alternative: '',
};

function runOf(text: string, changes: Partial<PageRun> = {}): PageRun {
  return serifRun(text, { font: 'noto-serif-sc-400', ...changes });
}

/** A line at x and y. */
function lineAt(x: number, y: number, text: string): PageLine {
  return lineOf(y, runOf(text, { x }));
}

/** A page's elements, in order. */
async function elementsOf(...blocks: Parameters<typeof pageOf>[0]): Promise<readonly Element[]> {
  return descendants(parse(await pageText(print, pageOf(blocks))));
}

type Element = DefaultTreeAdapterTypes.Element;

function descendants(node: DefaultTreeAdapterTypes.Node): Element[] {
  if (!('childNodes' in node)) return [];
  return node.childNodes.flatMap((it) => ('tagName' in it ? [it, ...descendants(it)] : []));
}

function attribute(element: Element | undefined, name: string): string | undefined {
  return element?.attrs.find((it) => it.name === name)?.value;
}

function textIn(node: DefaultTreeAdapterTypes.Node): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textIn).join('') : '';
}

/** Width and height of the printed page in millimetres. */
function paperOf(html: string): readonly string[] {
  const [, ...sizes] = /@page { size: ([\d.]+)mm ([\d.]+)mm; margin: 0; }/.exec(html) ?? [];
  return sizes.map((it) => Number(it).toFixed(2));
}

describe('a page as HTML', () => {
  it('is named for the page, the same each time', async () => {
    const page = pageOf([blockOf({ texts: [textOf([lineAt(50, 90, '一封家书')])] })]);
    const file = await pageFile(print, page);
    expect(file.path).toBe('A02.print.html');
    expect((await pageFile(print, page)).content).toBe(file.content);
  });

  it('says what its parts are: an article a story, headlines, subheads, paragraphs', async () => {
    const story = blockOf({
      texts: [
        textOf([lineAt(50, 90, '“育婴师”培训班开班')], { role: 'headline', paragraph: null }),
        textOf([lineAt(50, 110, '据悉，此次采取免费培训的')]),
        textOf([lineAt(200, 90, '形式。')], { continued: true }),
        textOf([lineAt(200, 110, '多方联动')], { role: 'subhead' }),
      ],
    });
    const elements = await elementsOf(story);
    const article = elements.find((it) => it.tagName === 'article');
    expect(attribute(article, 'id')).toBe('story-gushi');
    const texts = elements.filter((it) => attribute(it, 'class')?.startsWith('text'));
    expect(texts.map((it) => [it.tagName, textIn(it)])).toEqual([
      ['h2', '“育婴师”培训班开班'],
      ['p', '据悉，此次采取免费培训的'],
      ['p', '形式。'],
      ['h3', '多方联动'],
    ]);
    expect(textIn(elements.find((it) => it.tagName === 'h1') as Element)).toBe(
      '今日女报　2015年11月12日　星期四　A02版　要闻',
    );
  });

  it('skips no level of headings where a story has no headline', async () => {
    const elements = await elementsOf(
      blockOf({ texts: [textOf([lineAt(50, 90, '多方联动')], { role: 'subhead' })] }),
    );
    expect(elements.filter((it) => /^h\d$/.test(it.tagName)).map((it) => it.tagName)).toEqual(['h1', 'h2']);
  });

  it('puts runs at their places: millimetres from the box of their text', async () => {
    const runs = [runOf('近年来，', { x: 64.4, tracking: 0.72 }), runOf('——', { x: 100.4, width: 15.2 })];
    const elements = await elementsOf(blockOf({ texts: [textOf([lineOf(89, ...runs)])] }));
    const [text] = elements.filter((it) => attribute(it, 'class') === 'text paragraph');
    expect(attribute(text, 'style')).toBe('--x: 22.7189; --y: 28.2222; --w: 18.0622; --h: 4.2333');
    const [line] = elements.filter((it) => attribute(it, 'class') === 'line');
    expect(attribute(line, 'style')).toBe('--b: 3.175');
    const drawn = elements.filter((it) => attribute(it, 'class')?.startsWith('run'));
    expect(drawn.map((it) => [attribute(it, 'class'), attribute(it, 'style')])).toEqual([
      ['run look-1', '--l: 0; --t: 0.254'],
      ['run look-1 dash', '--l: 12.7'],
    ]);
  });

  it('leads from a refer to the story on its page', async () => {
    const refer = textOf([lineAt(50, 90, '育婴师培训班开班　A03版')], {
      role: 'refer',
      link: { pageNumber: 'A03', slug: '育婴师' },
    });
    const page = textOf([lineAt(50, 110, '（下转A04版）')], { link: { pageNumber: 'A04', slug: null } });
    const elements = await elementsOf(
      blockOf({ id: 'refers', kind: 'refers', label: '导读', texts: [refer, page] }),
    );
    const links = elements.filter((it) => it.tagName === 'a').map((it) => attribute(it, 'href') ?? '');
    expect(links.map(decodeURIComponent)).toEqual(['A03.print.html#story-育婴师', 'A04.print.html']);
    expect(
      attribute(
        elements.find((it) => it.tagName === 'nav'),
        'aria-label',
      ),
    ).toBe('导读');
  });

  it('crops pictures in a box, beside their own words', async () => {
    const second = { ...IMAGE, src: 'b.png', rect: { ...IMAGE.rect, x: 220 } };
    const words = (x: number, text: string) =>
      textOf([lineAt(x, 181, text)], { role: 'cutline', paragraph: null });
    const elements = await elementsOf(
      blockOf({ images: [IMAGE, second], texts: [words(220, '右图。'), words(50, '左图。')] }),
    );
    const [crop] = elements.filter((it) => attribute(it, 'class') === 'crop');
    expect(attribute(crop, 'style')).toBe('--x: 17.6389; --y: 35.2778; --w: 50.8; --h: 25.4');
    const [picture] = elements.filter((it) => it.tagName === 'img');
    expect(attribute(picture, 'style')).toBe('--x: -3.175; --y: -3.175; --w: 57.15; --h: 31.75');
    expect(decodeURIComponent(attribute(picture, 'src') ?? '')).toBe('tupian/妇联 座谈会.jpg');
    const figures = elements.filter((it) => it.tagName === 'figure');
    expect(figures.map((it) => textIn(it).trim())).toEqual(['左图。', '右图。']);
  });

  it('follows no path that leaves its folder', async () => {
    const elements = await elementsOf(blockOf({ images: [{ ...IMAGE, src: '../../etc/passwd' }] }));
    expect(elements.filter((it) => it.tagName === 'img')).toEqual([]);
    expect(elements.filter((it) => attribute(it, 'class') === 'crop')).toHaveLength(1);
  });

  it('prints on the paper of the PDF: bleed, or room for crop marks', async () => {
    const sheet = { width: 720, height: 1080, bleed: 9, cropMarks: false };
    expect(paperOf(await pageText(print, pageOf([], { sheet })))).toEqual(['260.35', '387.35']);
    const marked = await pageText(print, pageOf([], { sheet: { ...sheet, cropMarks: true } }));
    // 9 pt of bleed, a mark of 5 mm and 3 mm of paper on both sides.
    expect(paperOf(marked)).toEqual(['276.35', '403.35']);
    expect(marked.match(/<line /g)).toHaveLength(8);
  });

  it('embeds its fonts, cut down to its characters', async () => {
    const text = await pageText(print, pageOf([blockOf({ texts: [textOf([lineAt(50, 90, '育婴师')])] })]));
    const [, bytes = ''] =
      /font-family: "page-1"; src: url\("data:font\/woff2;base64,([^"]+)"/.exec(text) ?? [];
    expect(Buffer.from(bytes, 'base64').subarray(0, 4).toString('latin1')).toBe('wOF2');
    expect(bytes.length).toBeLessThan(20_000);
  });

  it.each([
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    '</style><b>',
    '{{ title }}',
    '\u0000\u202e甲',
  ])('shows hostile text as text: %j', async (hostile) => {
    const drawable = runOf('甲');
    const story = blockOf({
      label: hostile,
      texts: [
        textOf([lineOf(90, { ...drawable, text: hostile })], {
          link: { pageNumber: hostile, slug: hostile },
        }),
      ],
      images: [{ ...IMAGE, alternative: hostile }],
    });
    const page = {
      ...pageOf([story, blockOf({ id: 'advert-1', kind: 'advert', label: hostile })]),
      publication: hostile,
    };
    const fonts = [{ id: 'noto-serif-sc-400', characters: '甲' }];
    const elements = descendants(parse(await pageText(print, { ...page, pageName: hostile, fonts })));
    const clean = await elementsOf(
      blockOf({
        label: '甲',
        texts: [textOf([lineOf(90, drawable)], { link: { pageNumber: 'A03', slug: '甲' } })],
        images: [IMAGE],
      }),
      blockOf({ id: 'advert-1', kind: 'advert', label: '甲' }),
    );
    expect(elements.map((it) => it.tagName)).toEqual(clean.map((it) => it.tagName));
    expect(elements.flatMap(({ attrs }) => attrs.filter(({ name }) => name.startsWith('on')))).toEqual([]);
  });
});

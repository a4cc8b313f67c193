import { describe, expect, it } from 'vitest';
import type { PageModel } from '../../../src/model/page.ts';
import { pdf } from '../../../src/outputs/pdf.ts';
import { contextWith } from '../context.ts';
import { testFonts } from './fonts.ts';
import { blockOf, lineOf, pageOf, pdfOf, runOf, textOf } from './page.ts';
import { askOf, inkCoverage, rawText } from './press-tools.ts';

/** Lines of a real page: a headline, a dateline in sans, marks, the joined dash, emphasis, figures, squeezed marks. */
const STORY = blockOf({
  texts: [
    textOf([lineOf(100, runOf('“家”与“国”：一封家书', { font: 'sansBold', size: 28 }))], {
      role: 'headline',
      paragraph: null,
    }),
    textOf([
      lineOf(
        130,
        runOf('今日女报/凤网讯', { font: 'sans', x: 68 }),
        runOf('（记者 江昌法）11月5日，湖南省妇联', { x: 140 }),
      ),
      lineOf(
        142,
        runOf('十二届一次执委会议召开', { tracking: 0.5 }),
        runOf('——', { x: 158, width: 18 }),
        runOf('这是换届后的第一次。', { x: 176 }),
      ),
      lineOf(154, runOf('会议强调'), runOf('维护妇女儿童权益，', { x: 86, emphasised: true })),
    ]),
    textOf([lineOf(100, runOf('落实到每一个村（社区）。', { x: 230 }))], { continued: true }),
    textOf([lineOf(112, runOf('增长12.5%，共1,200人。《妇女法》…', { x: 230, tracking: -0.2 }))], {
      paragraph: 1,
    }),
  ],
});
const STORY_TEXT =
  '“家”与“国”：一封家书今日女报/凤网讯（记者 江昌法）11月5日，湖南省妇联十二届一次执委会议召开——这是换届后的第一次。' +
  '会议强调维护妇女儿童权益，落实到每一个村（社区）。增长12.5%，共1,200人。《妇女法》…';
const PAGE = pageOf([STORY]);

describe('a page for the press', () => {
  it('embeds every font as a CID font with ToUnicode', async () => {
    const fonts = askOf(await pdfOf(PAGE), 'pdffonts', 'PDF')
      .trim()
      .split('\n')
      .slice(2);
    expect(fonts).toHaveLength(3);
    for (const font of fonts) expect(font).toMatch(/ CID TrueType +Identity-H +yes yes yes /);
  });

  it('gives its text back, each character once and in reading order', async () => {
    expect(rawText(await pdfOf(PAGE)).replace(/ /g, '')).toBe(STORY_TEXT.replace(/ /g, ''));
  });

  it('puts each run at its exact place', async () => {
    const words = askOf(await pdfOf(PAGE), 'pdftotext', '-bbox', 'PDF', '-');
    const place = /xMin="([\d.]+)" yMin="[\d.]+" xMax="([\d.]+)" yMax="[\d.]+">落实到/.exec(words);
    expect(Number(place?.[1])).toBeCloseTo(230, 2);
    expect(Number(place?.[2])).toBeCloseTo(230 + 12 * 9, 2);
  });

  it('prints black type with black ink only, and a tint with its own inks', async () => {
    expect(inkCoverage(await pdfOf(PAGE))).toMatchObject({ c: 0, m: 0, y: 0 });
    expect(inkCoverage(await pdfOf(PAGE)).k).toBeGreaterThan(0.005);
    const box = {
      rect: { x: 40, y: 40, width: 320, height: 240 },
      fill: [20, 0, 60, 0],
      stroke: null,
    } as const;
    const tinted = inkCoverage(await pdfOf(pageOf([{ ...STORY, boxes: [box] }])));
    expect(tinted.m).toBe(0);
    // All of the box: black type is printed over the tint and leaves no gap in it.
    const part = (320 * 240) / (400 * 300);
    expect([tinted.c, tinted.y].map((it) => Math.round(it * 100))).toEqual(
      [part, part].map((it) => it * 100),
    );
    expect(tinted.c).toBe(tinted.y);
  });

  it('prints nothing on a page without blocks', async () => {
    const empty = await pdfOf(pageOf([]));
    expect(inkCoverage(empty)).toEqual({ c: 0, m: 0, y: 0, k: 0 });
    expect(askOf(empty, 'pdffonts', 'PDF').trim().split('\n')).toHaveLength(2);
  });

  it('has the same bytes in two runs, and others for another page or day', async () => {
    const first = await pdfOf(PAGE);
    expect(Buffer.from(first).equals(await pdfOf(PAGE))).toBe(true);
    const other = await pdfOf({ ...PAGE, date: '2015-11-13' as PageModel['date'] });
    expect(idOf(other)).not.toBe(idOf(first));
    expect(idOf(first)).toMatch(/^[0-9a-f]{32}$/);
  });

  it('is named for its page', async () => {
    const files = await pdf.renderPage?.(PAGE, contextWith({ fonts: testFonts }));
    expect(files?.map((file) => file.path)).toEqual(['A02.pdf']);
  });

  it('draws characters that no page can show as a mark, and does not fail', async () => {
    const text = '前\u0000\u001b[31m\ud800后';
    const page = pageOf([blockOf({ label: text, texts: [textOf([lineOf(100, runOf(text))])] })]);
    const fonts = [{ id: 'serif', characters: '[13m前后' }];
    expect(rawText(await pdfOf({ ...page, fonts }))).toMatch(/^前.*\[31m.*后$/);
  });

  it('fails when the page draws with a font that it does not list', async () => {
    await expect(pdfOf({ ...PAGE, fonts: [] })).rejects.toThrow(/font/);
  });
});

function idOf(bytes: Uint8Array): string | undefined {
  return /\/ID \[<([0-9a-f]+)>/.exec(Buffer.from(bytes).toString('latin1'))?.[1];
}

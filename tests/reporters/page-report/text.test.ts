import { describe, expect, it } from 'vitest';
import { terminalWidth } from '../../../src/language/widths.ts';
import { BoxCanvas } from '../../../src/reporters/page-report/box-canvas.ts';
import { pagePlanLines } from '../../../src/reporters/page-report/page-plan.ts';
import type { PageReportSettings } from '../../../src/reporters/page-report/page-reporter.ts';
import { pageText } from '../../../src/reporters/page-report/text.ts';
import { LAYOUT, MADE, UNFIT } from './reports.ts';

const SETTINGS: PageReportSettings = {
  ...{ language: 'zh', coloured: false, quiet: false, explain: false, showsTry: false, width: 80 },
  ...{ folder: 'dist/2015-11-12', files: [] },
};

describe('a sheet of boxes', () => {
  it('joins the edges that boxes share', () => {
    const canvas = new BoxCanvas(9, 5);
    canvas.drawBox(0, 0, 4, 2);
    canvas.drawBox(4, 0, 8, 2);
    canvas.drawBox(0, 2, 8, 4);
    expect(canvas.lines()).toEqual(['┌───┬───┐', '│   │   │', '├───┴───┤', '│       │', '└───────┘']);
  });

  it('writes wide characters over two cells, and cuts before the edge', () => {
    const canvas = new BoxCanvas(8, 3);
    canvas.drawBox(0, 0, 7, 2);
    expect(canvas.write(1, 1, '头条要闻', 6)).toBe('头条要');
    expect(canvas.lines()[1]).toBe('│头条要│');
    const other = new BoxCanvas(8, 3);
    other.drawBox(0, 0, 7, 2);
    expect(other.write(1, 1, '1头条要闻', 6)).toBe('1头条');
    expect(other.lines()[1]).toBe('│1头条 │');
  });
});

describe('the dummy of a page', () => {
  it('shows blocks with number, headline and size, in the page’s proportions', () => {
    const lines = pagePlanLines(LAYOUT, 80);
    expect(lines[0]).toMatch(/^┌─+┬─+┐$/);
    expect(lines[1]).toContain('│1 杜亚玲：要用互联网思维');
    expect(lines.join('\n')).toContain('│5×40 28pt ');
    expect(lines.join('\n')).toContain('│4 广告 ');
    expect(lines.at(-1)).toMatch(/^└─+┘$/);
    // 708.75 pt by 1008 pt: 51 cells across, which are half as wide as high, make 36 down.
    expect(lines).toHaveLength(37);
    for (const line of lines) expect(terminalWidth(line)).toBe(52);
  });

  it.each([20, 30, 41])('is no wider than a terminal of %i columns', (width) => {
    for (const line of pagePlanLines(LAYOUT, width)) expect(terminalWidth(line)).toBeLessThanOrEqual(width);
  });

  it('goes on with a headline in the next line where the box is narrow', () => {
    const [block] = LAYOUT.blocks;
    if (block === undefined) throw new Error('no block');
    const text = pagePlanLines({ ...LAYOUT, blocks: [{ ...block, columns: 1 }] }, 52);
    // A fifth of 52 cells: nine inside the box.
    expect(text.slice(1, 4).map((line) => line.slice(0, 5))).toEqual(['│1 杜亚', '│：要用互', '│联网思维']);
  });
});

describe('the report of pages', () => {
  it('has the dummy, a line a block and the sum', async () => {
    const lines = (await pageText([MADE], { ...SETTINGS, files: ['A02.pdf', 'A02.print.html'] })).split('\n');
    expect(lines[0]).toBe('A02 妇联新闻　排成');
    expect(lines).toContain('号  稿件             栏   行     题号  正文行  空行   价');
    expect(lines).toContain('1   fulian-xinmeiti  1–3  1–29   36pt      62     1  4.3  挤紧 2 处');
    expect(lines).toContain('4   广告             1–5  72–84             0     0    0');
    expect(lines).toContain('    合计                                  274     4  9.3');
    expect(lines.at(-2)).toBe('写入 dist/2015-11-12：A02.pdf、A02.print.html');
  });

  it('tells where costs come from when asked', async () => {
    const text = await pageText([MADE], { ...SETTINGS, explain: true });
    expect(text).toContain('挤紧 2 处　排法 1.3＋主次 3\n');
    expect(await pageText([MADE], SETTINGS)).not.toContain('主次');
  });

  it('says what would make a page fit, and shows it only when tried', async () => {
    const text = await pageText([UNFIT], SETTINGS);
    expect(text).toBe(
      [
        'A02 妇联新闻　排不下（没有试遍，或许还有更好的排法）',
        '  任选一种改法：',
        '  1. 《娄底市妇联——创品牌　力推性别平等》删 6 行（约 84 字）；《“育婴师”培训班开班》补 12 行（约 168 字，或加图）（价 142）',
        '  2. 撤下《加强农村留守儿童信息采集工作》（155 字）（价 300）',
        '  图片 huichang.jpg 只有 96 dpi，印刷要 200 dpi',
        '',
      ].join('\n'),
    );
    expect(await pageText([UNFIT], { ...SETTINGS, showsTry: true })).toContain('\nA02-try\n┌');
  });

  it('speaks English', async () => {
    const text = await pageText([UNFIT], { ...SETTINGS, language: 'en' });
    expect(text).toContain('cut 6 lines (about 84 characters) from “娄底市妇联');
    expect(text).toContain('add 12 lines (about 168 characters, or a picture) to ““育婴师”');
    expect(text).toContain('drop “加强农村留守儿童信息采集工作” (155 characters)');
    const none = await pageText([{ ...UNFIT, suggestions: [] }], { ...SETTINGS, language: 'en' });
    expect(none).toContain('no small change helps');
  });

  it('is short when asked to be quiet', async () => {
    expect(await pageText([MADE], { ...SETTINGS, quiet: true })).toBe('A02 妇联新闻　排成\n');
  });

  it('lets no control character of a headline through', async () => {
    const [block] = LAYOUT.blocks;
    if (block === undefined) throw new Error('no block');
    const hostile = { ...LAYOUT, blocks: [{ ...block, slug: null, headline: '坏\u001B[2J\u202E题' }] };
    const text = await pageText([{ ...MADE, layouts: [hostile] }], SETTINGS);
    expect(text).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E]/);
  });
});

import { describe, expect, it } from 'vitest';
import { setHead } from '../../src/outputs/print/head-values.ts';
import { placePictures } from '../../src/outputs/print/picture-band.ts';
import { printValues } from '../../src/outputs/print/story-values.ts';
import { setStrip } from '../../src/outputs/print/strip.ts';
import { decimal, millimetres } from '../../src/outputs/print/units.ts';
import { print } from '../../src/outputs/print.ts';
import { articleFiles, articleOf, contextWith } from './context.ts';

const SLIP = '---\nheadline: 座谈会召开\nbyline: 记者 李旦\ndate: 2015-11-12\n---\n\n';
const SENTENCE = '要做好省妇联官方微信的推广工作。';

async function valuesOf(copy: string) {
  return printValues({ article: await articleOf(copy), tags: null }, contextWith());
}

describe('print', () => {
  it('is one file that says its measure on every column', async () => {
    const [file] = await articleFiles(
      print,
      { article: await articleOf(SLIP + SENTENCE), tags: null },
      contextWith(),
    );
    expect(file?.path).toBe('zuotanhui.print.html');
    expect(file?.content).toContain('<div class="column" data-measure="14"');
    expect(file?.content).toContain('<span class="line" data-line="0"');
  });

  it('sets long stories over all columns, short ones over few', async () => {
    expect((await valuesOf(SLIP + SENTENCE)).columns).toHaveLength(1);
    expect((await valuesOf(SLIP + SENTENCE.repeat(25))).columns).toHaveLength(2);
    expect((await valuesOf(SLIP + SENTENCE.repeat(80))).columns).toHaveLength(5);
  });

  it('puts every part on the grid, none above another', async () => {
    const { head, columnsRow, footRow } = await valuesOf(SLIP + SENTENCE.repeat(25));
    const ends = head.map((part) => part.row + part.rows);
    expect(head.map((part) => part.row)).toEqual([2, ...ends.slice(0, -1)]);
    expect(columnsRow).toBeGreaterThan(ends.at(-1) ?? 0);
    expect(footRow).toBeGreaterThan(columnsRow);
  });

  it('does not repeat a byline that follows the dateline', async () => {
    const names = async (body: string) => (await valuesOf(SLIP + body)).head.map((part) => part.name);
    expect(await names('本报讯（记者 李旦）培训班开班。')).toEqual(['headline']);
    expect(await names('培训班开班。')).toEqual(['headline', 'byline']);
  });

  it('draws the dateline in a face of its own, at the width the composer gave it', async () => {
    const { columns } = await valuesOf(`${SLIP}新华社北京11月6日电（记者陈特安）通报。`);
    const runs = columns[0]?.blocks[0]?.lines[0]?.runs.filter(({ face }) => face === 'dateline') ?? [];
    expect(runs.map(({ text }) => text).join('')).toBe('新华社北京11月6日电');
    const width = runs.reduce((sum, run) => sum + Number(run.width), 0);
    expect(width).toBeGreaterThan(8.5);
    expect(width).toBeLessThan(9.6);
  });

  it('sets the source of a story and its counts below it', async () => {
    const copy = SLIP.replace('date:', 'source: 新华社\neditor: 李立\nproofreader: 张云\ndate:');
    const { foot } = await valuesOf(copy + SENTENCE.repeat(25));
    expect(foot).toEqual([['稿源 新华社', '责编 李立', '校对 张云', '400字', '每行14字', '29行'], ['2栏']]);
  });

  it('prints copy that is empty', async () => {
    const [file] = await articleFiles(print, { article: await articleOf(''), tags: null }, contextWith());
    expect(file?.content).toContain('（无标题）');
  });
});

describe('setHead', () => {
  it('takes the largest size that sets the headline in one line', async () => {
    const article = await articleOf(
      '---\nheadline: 杜亚玲：要用互联网思维推进妇联工作\ndate: 2015-11-12\n---\n',
    );
    const sizeAt = (columns: number, width: number) => setHead(article, columns, width, 12).parts[0]?.size;
    expect(sizeAt(5, 693)).toBe(40);
    expect(sizeAt(2, 267.75)).toBe(20);
  });
});

describe('placePictures', () => {
  const grid = { columns: 4, columnWidth: 126, gutter: 15.75, leading: 12 };
  const picture = {
    src: 'a.jpg',
    cutline: '现场。',
    credit: '李旦 摄',
    alternative: '',
    span: { start: 0, end: 0 },
  };

  it('stands pictures side by side in boxes of whole lines, as many as fit', () => {
    const { pictures, rows } = placePictures([picture, picture, picture], grid);
    expect(pictures.map(({ column, row }) => [column, row])).toEqual([
      [0, 0],
      [2, 0],
      [0, 17],
    ]);
    expect(pictures[0]?.rows).toBe(15);
    expect(rows).toBe(34);
  });

  it('takes no room without pictures', () => {
    expect(placePictures([], grid).rows).toBe(0);
  });
});

describe('setStrip', () => {
  it('breaks a strip where it is full', () => {
    expect(setStrip(['今日女报', '2015年11月12日　星期四', 'A02版'], 50)).toHaveLength(1);
    expect(setStrip(['今日女报', '2015年11月12日　星期四', 'A02版'], 22)).toEqual([
      ['今日女报', '2015年11月12日　星期四'],
      ['A02版'],
    ]);
    expect(setStrip([null, '稿源 新华社'], 30)).toEqual([['稿源 新华社']]);
  });
});

describe('units', () => {
  it('are those of CSS', () => {
    expect(millimetres(72)).toBe('25.4');
    expect(decimal(1 / 3)).toBe('0.3333');
    expect(decimal(-0.00001)).toBe('0');
    expect(decimal(1e-9)).toBe('0');
  });
});

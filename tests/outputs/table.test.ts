import type { Table } from 'mdast';
import { describe, expect, it } from 'vitest';
import { printedBody } from '../../src/article/printed/printed-body.ts';
import { type TableText, tableText } from '../../src/article/printed/table-text.ts';
import type { FlowLine } from '../../src/compose/story/flow-piece.ts';
import { tablePieces } from '../../src/compose/story/table-pieces.ts';
import { columnWidths } from '../../src/compose/story/table-widths.ts';
import { loadBlockHtml } from '../../src/outputs/block-html.ts';
import { galleyTable } from '../../src/outputs/galley-table.ts';
import { text } from '../../src/outputs/text.ts';
import { plainCompositor } from '../support/typefaces.ts';
import { articleFiles, articleOf, contextWith } from './context.ts';

const SLIP = '---\nheadline: 省妇联公布培训情况\ndate: 2015-11-12\n---\n\n';
const COURSES = '| 市州 | 期数 | 完成率 |\n| --- | --- | --- |\n| 长沙 | 12 | 97.2% |\n| 娄底 | 8 | — |\n';

async function nodesOf(body: string) {
  const blocks = printedBody(await articleOf(SLIP + body));
  return blocks.flatMap((block) => (block.kind === 'picture' ? [] : [block.node]));
}

async function htmlOf(body: string): Promise<string> {
  return (await loadBlockHtml())(await nodesOf(body));
}

async function tableOf(body: string): Promise<TableText> {
  return tableText((await nodesOf(body))[0] as Table);
}

/** The cells of every line of a printed table. */
function printedLines(table: TableText, measure: number): readonly (readonly string[])[] {
  return linesOf(table, measure).map(({ cells }) => (cells ?? []).map(({ display }) => display.line.text));
}

/** A style whose tables are set in the size of the body: a measure in em is the same for both. */
const EVEN = plainCompositor('even', { even: 'extends: tabloid\nlooks:\n  table: { size: 9 }\n' });

function linesOf(table: TableText, measure: number): readonly FlowLine[] {
  return tablePieces(table, 0, measure, EVEN).flatMap(({ variants: [setting] }) => setting?.lines ?? []);
}

describe('the text of a table', () => {
  it('stands numbers at the right, words at the left, and all as the delimiter row says', async () => {
    expect((await tableOf(COURSES)).sides).toEqual(['start', 'end', 'end']);
    const said = '| 市州 | 期数 | 人次 |\n| ---: | :--- | :-: |\n| 长沙 | 12 | 486 |\n';
    expect((await tableOf(said)).sides).toEqual(['end', 'start', 'center']);
  });

  it.each([
    ['1,000', 'end'],
    ['-3.5%', 'end'],
    ['￥20', 'end'],
    ['11月6日', 'start'],
    ['0738-0000001', 'start'],
    ['—', 'start'],
    ['', 'start'],
  ])('takes %j for what it is', async (cell, side) => {
    expect((await tableOf(`| 金额 |\n| - |\n| ${cell} |\n`)).sides).toEqual([side]);
  });

  it('fills rows up and keeps cells that are too many', async () => {
    const { header, rows } = await tableOf('| 市州 | 期数 |\n| - | - |\n| 长沙 |\n| 娄底 | 8 | 待核 |\n');
    expect(header).toEqual(['市州', '期数', '']);
    expect(rows).toEqual([
      ['长沙', '', ''],
      ['娄底', '8', '待核'],
    ]);
  });

  it('has no head when the draft gives it no words', async () => {
    expect((await tableOf('|  |  |\n| - | - |\n| 长沙 | 12 |\n')).header).toEqual([]);
  });
});

describe('a table on the web', () => {
  it('is a table with a head, in a box that scrolls and has a name', async () => {
    expect((await htmlOf(COURSES)).trim()).toBe(
      '<div class="table" role="group" aria-label="表格：市州、期数、完成率" tabindex="0"><table>' +
        '<thead><tr><th scope="col">市州</th><th scope="col" class="end">期数</th><th scope="col" class="end">完成率</th></tr></thead>' +
        '<tbody><tr><td>长沙</td><td class="end">12</td><td class="end">97.2%</td></tr>' +
        '<tr><td>娄底</td><td class="end">8</td><td class="end">—</td></tr></tbody></table></div>',
    );
  });

  it('has emphasis and links in its cells, no markup of the draft, and a plain cell where the head is empty', async () => {
    const html = await htmlOf(
      '|  | 网站 |\n| - | - |\n| **长沙**<b onclick="x()"> | [全文](https://a.cn/) |\n| <script>x</script> | [稿](javascript:x) |\n',
    );
    expect(html).toContain('<thead><tr><td></td><th scope="col">网站</th></tr></thead>');
    expect(html).toContain('<td><strong>长沙</strong></td><td><a href="https://a.cn/">全文</a></td>');
    expect(html).toContain('<td>x</td><td>稿</td>');
    expect(html).not.toMatch(/onclick|script/);
  });

  it('without words in its head has only a body, and without rows only a head', async () => {
    expect(await htmlOf('|  |  |\n| - | - |\n| 长沙 | 12 |\n')).not.toContain('<thead>');
    expect(await htmlOf('| 市州 | 期数 |\n| - | - |\n')).not.toContain('<tbody>');
  });

  it('escapes what its name takes from the head', async () => {
    expect(await htmlOf('| a\\"&lt;b | 期数 |\n| - | - |\n| 长沙 | 12 |\n')).toContain(
      'aria-label="表格：a&#x22;<b、期数"',
    );
  });

  it('puts pictures of its cells behind it', async () => {
    const blocks = printedBody(await articleOf(`${SLIP}| 图 | 说明 |\n| - | - |\n| ![](a.jpg) | 开班 |\n`));
    expect(blocks.map((it) => it.kind)).toEqual(['table', 'picture']);
  });
});

describe('a table in a galley', () => {
  it('has its cells under each other where rows fit the measure', async () => {
    expect(galleyTable(await tableOf(COURSES), 14)).toEqual([
      '市州　期数　完成率',
      '长沙　　12　 97.2%',
      '娄底　　 8　　　—',
    ]);
  });

  it('is told a cell a line where they do not', async () => {
    expect(galleyTable(await tableOf(COURSES), 8)).toEqual([
      '　　● 市州：长',
      '沙',
      '　　期数：12',
      '　　完成率：',
      '97.2%',
      '　　● 市州：娄',
      '底',
      '　　期数：8',
      '　　完成率：—',
    ]);
  });

  it('counts its characters and lines', async () => {
    const article = await articleOf(SLIP + COURSES);
    const [file] = await articleFiles(text, { article, tags: null }, contextWith());
    expect(file?.content).toContain('（正文20字，每行14字，共3行）');
  });
});

describe('a printed table', () => {
  it('stands in columns as wide as their texts, what is left over shared', () => {
    const column = { wanted: 20, least: 10, side: 'start' } as const;
    const columns = columnWidths([column, { ...column, wanted: 40 }], 100, 10);
    expect(columns?.map(({ left, width }) => [left, width])).toEqual([
      [0, 35],
      [45, 55],
    ]);
    expect(columnWidths([column, column], 25, 10)).toBeNull();
  });

  it('breaks words inside their cells, a head at its foot, and numbers never', async () => {
    const body = '| 类别 | 参加培训的人次 |\n| - | - |\n| 育婴师、养老护理、家庭营养 | 12,345,678 |\n';
    const lines = printedLines(await tableOf(body), 15);
    expect(lines.map((cells) => cells.join('/'))).toEqual([
      '类别/参加培训的人次',
      '育婴师、养老护/12,345,678',
      '理、家庭营养',
    ]);
  });

  it('breaks a head by sense and is set smaller before it is told a cell a line; it is not parted', async () => {
    const body =
      '| 年份 | 社员（户） | 销售额（万元） | 户均分红（元） |\n| - | - | - | - |\n| 2012年 | 46 | 128 | 2100 |\n| 2015年 | 156 | 612 | 年底结算 |\n';
    const wordsOf = (text: string): readonly string[] => text.match(/社员|销售额|户均|分红|./g) ?? [];
    const pieces = tablePieces(await tableOf(body), 0, 13, { ...plainCompositor(), wordsOf });
    const lines = pieces.flatMap(({ variants: [setting] }) => setting?.lines ?? []);
    const cells = lines.map((line) => (line.cells ?? []).map(({ display }) => display.line.text).join('/'));
    expect(cells).toEqual([
      '社员/销售额/户均分红',
      '年份/（户）/（万元）/（元）',
      '2012年/46/128/2100',
      '2015年/156/612/年底结算',
    ]);
    expect(pieces.map(({ keepsWithNext }) => keepsWithNext)).toEqual([true, true, false]);
  });

  it('is told a cell a line where its columns cannot stand side by side, without empty cells', async () => {
    const body =
      '| 县市 | 人次 | 电话 | 备注 |\n| - | - | - | - |\n| 新化 | 60 | 0738-0000001 |  |\n| 安化 | 45 |  | 额满 |\n';
    expect(printedLines(await tableOf(body), 8).flat()).toEqual([
      '县市：新化',
      '人次：60',
      '电话：',
      '0738-0000001',
      '县市：安化',
      '人次：45',
      '备注：额满',
    ]);
  });

  it.each([
    [
      'a column without text',
      '| 县市 | 人次 | 备注 |\n| - | - | - |\n| 新化 | 60 |  |\n',
      ['县市：新化', '人次：60', '备注：'],
    ],
    ['a head without rows', '| 县市 | 人次 | 备注 |\n| - | - | - |\n', ['县市', '人次', '备注']],
  ])('too wide tells the head of %s', async (_, body, told) => {
    const table = await tableOf(body);
    expect(printedLines(table, 6)).toEqual(told.map((it) => [it]));
    expect(
      galleyTable(table, 7.5)
        .join('')
        .replace(/[　● ]/g, ''),
    ).toBe(told.join(''));
  });

  it('has rules above, below its head and below its last row, and between rows of several lines', async () => {
    const rulesOf = (table: TableText, measure: number) =>
      linesOf(table, measure).map(({ cells }) => [cells?.[0]?.ruleAbove, cells?.[0]?.ruleBelow]);
    expect(rulesOf(await tableOf(COURSES), 16)).toEqual([
      ['thick', 'thin'],
      [null, null],
      [null, 'thick'],
    ]);
    expect(rulesOf(await tableOf(COURSES), 5)).toEqual([
      ['thick', null],
      [null, null],
      [null, null],
      [null, 'faint'],
      [null, null],
      [null, null],
      [null, 'thick'],
    ]);
  });

  it('keeps every character, whatever the measure', async () => {
    const table = await tableOf(COURSES);
    for (const measure of [4, 6, 9, 12, 20]) {
      const printed = printedLines(table, measure).flat().join('');
      for (const cell of table.rows.flat()) expect(printed).toContain(cell);
    }
  });
});

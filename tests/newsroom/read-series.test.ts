import { afterEach, describe, expect, it } from 'vitest';
import { loadNewsroom } from '../../src/newsroom/load-newsroom.ts';
import { nodePlatform } from '../../src/platform/node.ts';
import { type TemporaryNewsroom, temporaryNewsroom } from '../support/run-cli.ts';

let newsroom: TemporaryNewsroom | null = null;

afterEach(() => newsroom?.remove());

async function deskOf(files: Readonly<Record<string, string>>) {
  newsroom = temporaryNewsroom({ 'caibian.yaml': '', ...files });
  return (await loadNewsroom({ ...nodePlatform('/'), workingFolder: newsroom.folder }, undefined)).desk;
}

async function refusal(files: Readonly<Record<string, string>>): Promise<string> {
  const failure: unknown = await deskOf(files).catch((error: unknown) => error);
  expect(failure).toMatchObject({ name: 'UsageError' });
  return (failure as { localised: { zh: string } }).localised.zh;
}

describe('desk/series.yaml', () => {
  it('lists series with the instalments that have appeared', async () => {
    const yaml =
      '- name: 走基层\n  total: 6\n  parts:\n    - 1\n    - {part: 2, date: 2015-11-05}\n- name: 她说\n  next: 5\n';
    expect((await deskOf({ 'desk/series.yaml': yaml })).series).toEqual([
      {
        name: '走基层',
        total: 6,
        parts: [
          { part: 1, date: null },
          { part: 2, date: '2015-11-05' },
        ],
        next: null,
      },
      { name: '她说', total: null, parts: [], next: 5 },
    ]);
  });

  it.each([
    ['name: 走基层\n', '：应是一个列表，每一项以“- name: ”开头'],
    ['- 走基层\n', '第 1 项：应写成“name: 值”的形式'],
    ['- {total: 6}\n', '第 1 项：缺少 name，请补上'],
    ['- {name: 甲}\n- {name: 乙, part: 1}\n', '第 2 项：不认识的键 part，是不是 parts？'],
    ['- {name: 甲}\n- {name: 甲}\n', '第 2 项（甲）：“甲”与 series.yaml 第 1 项（甲）重复'],
    ['- {name: 甲, total: 0}\n', '第 1 项（甲）：total 写作“0”，应是正整数'],
    [
      '- {name: 甲, parts: [{part: 1, date: 2015-11-31}]}\n',
      'parts 第 1 条：date 写作“2015-11-31”，应是存在的日期',
    ],
    ['- {name: 甲, parts: [1, 1]}\n', 'parts 第 2 条：“1”与'],
    ['- {name: 甲, parts: [{date: 2015-11-05}]}\n', 'parts 第 1 条：缺少 part'],
  ])('refuses %j', async (yaml, message) => {
    expect(await refusal({ 'desk/series.yaml': yaml })).toContain(message);
  });
});

describe('desk/rubrics.yaml', () => {
  it('lists names; a register that lists none has not been filled in yet', async () => {
    expect((await deskOf({ 'desk/rubrics.yaml': '- 妇联星空\n- 她说\n' })).rubrics).toEqual([
      '妇联星空',
      '她说',
    ]);
    newsroom?.remove();
    expect((await deskOf({ 'desk/rubrics.yaml': '# 栏目表\n' })).rubrics).toBeNull();
  });

  it('refuses what is no name', async () => {
    expect(await refusal({ 'desk/rubrics.yaml': '- 妇联星空\n- {name: 她说}\n' })).toContain('第 2 项');
  });
});

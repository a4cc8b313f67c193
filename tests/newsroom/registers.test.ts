import { afterEach, describe, expect, it } from 'vitest';
import { loadNewsroom } from '../../src/newsroom/load-newsroom.ts';
import { nodePlatform } from '../../src/platform/node.ts';
import { type TemporaryNewsroom, temporaryNewsroom } from '../support/run-cli.ts';

let newsroom: TemporaryNewsroom;

afterEach(() => newsroom.remove());

async function load(files: Readonly<Record<string, string>>) {
  newsroom = temporaryNewsroom(files);
  const { desk } = await loadNewsroom({ ...nodePlatform('/'), workingFolder: newsroom.folder }, undefined);
  return desk;
}

async function refusal(files: Readonly<Record<string, string>>) {
  const failure = await load(files).catch((error: unknown) => error);
  expect(failure).toMatchObject({ name: 'UsageError' });
  return (failure as { localised: { zh: string; en: string } }).localised;
}

describe('people.yaml', () => {
  it('is read with titles, days, rank and spellings', async () => {
    const titles = '[{ title: 市长, from: 2010-01-05, to: 2014-12-31 }, { title: 国家主席, occasion: 外事 }]';
    const { people } = await load({
      'desk/people.yaml': `# 人物\n- name: 易鹏飞\n  titles: ${titles}\n  rank: 1\n  wrong: [易朋飞]\n- { name: 焦扬 }\n`,
    });
    expect(people).toEqual([
      {
        name: '易鹏飞',
        titles: [
          { title: '市长', from: '2010-01-05', to: '2014-12-31' },
          { title: '国家主席', occasion: '外事' },
        ],
        rank: 1,
        aliases: [],
        wrong: ['易朋飞'],
      },
      { name: '焦扬', titles: [], aliases: [], wrong: [] },
    ]);
  });

  it('may hold comments alone', async () => {
    expect((await load({ 'desk/people.yaml': '# 还没有填\n' })).people).toEqual([]);
  });

  it.each([
    ['- { names: 易鹏飞 }\n', '第 1 项：不认识的键 names，是不是 name？'],
    ['- { titles: [] }\n', '第 1 项：缺少 name'],
    ['- 易鹏飞\n', '第 1 项：应写成'],
    ['name: 易鹏飞\n', 'people.yaml：应是一个列表'],
    ['- { name: 易鹏飞, rank: 第一 }\n', '第 1 项（易鹏飞）：rank 写作“第一”'],
    ['- { name: 易鹏飞, wrong: 易朋飞 }\n', '第 1 项（易鹏飞）：wrong 应是列表'],
    [
      '- { name: 易鹏飞, titles: [{ title: 市长, to: 2014-02-30 }] }\n',
      '（易鹏飞）的 titles 第 1 条：to 写作“2014-02-30”',
    ],
    ['- { name: 易鹏飞, titles: [{ title: 市长, from: 2015-01-02, to: 2015-01-01 }] }\n', '早于 from'],
    ['- { name: 易鹏飞, titles: [{ title: 市长, occasion: 会议 }] }\n', '可用的值：外事、党务、军务'],
    [
      '- { name: 易鹏飞 }\n- { name: 易鹏飞 }\n',
      '第 2 项（易鹏飞）：“易鹏飞”与 people.yaml 第 1 项（易鹏飞）重复',
    ],
  ])('names the entry and the cure for %j', async (yaml, words) => {
    const { zh, en } = await refusal({ 'desk/people.yaml': yaml });
    expect(zh).toContain(words);
    expect(en).toMatch(/^people\.yaml/);
  });
});

describe('organisations.yaml', () => {
  it('is read with short, former and wrong names', async () => {
    const { organisations } = await load({
      'desk/organisations.yaml':
        '- name: 市文化和旅游局\n  short: [市文旅局]\n  former: [{ name: 市旅游局, until: 2018-12-31 }]\n  wrong: [市文化旅游局]\n',
    });
    expect(organisations).toEqual([
      {
        name: '市文化和旅游局',
        short: ['市文旅局'],
        former: [{ name: '市旅游局', until: '2018-12-31' }],
        wrong: ['市文化旅游局'],
      },
    ]);
  });

  it.each([
    ['- { name: 市旅游局, formr: [] }\n', '第 1 项：不认识的键 formr，是不是 former？'],
    ['- { name: 市旅游局, former: [{ name: 市旅游处 }] }\n', '缺少 until'],
    ['- { name: 甲会, short: [会] }\n- { name: 乙会, short: [会] }\n', '第 2 项（乙会）：“会”与'],
  ])('names the entry and the cure for %j', async (yaml, words) => {
    expect((await refusal({ 'desk/organisations.yaml': yaml })).zh).toContain(words);
  });
});

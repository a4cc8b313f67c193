import { afterEach, describe, expect, it } from 'vitest';
import { loadNewsroom } from '../../src/newsroom/load-newsroom.ts';
import { nodePlatform } from '../../src/platform/node.ts';
import { type TemporaryNewsroom, temporaryNewsroom } from '../support/run-cli.ts';

let newsroom: TemporaryNewsroom;

afterEach(() => newsroom.remove());

async function load(topics: string) {
  newsroom = temporaryNewsroom({ 'desk/topics.yaml': topics });
  const { desk } = await loadNewsroom({ ...nodePlatform('/'), workingFolder: newsroom.folder }, undefined);
  return desk.topicWords;
}

describe('topics.yaml', () => {
  it('names topics by code and by label in either language', async () => {
    const words = await load(
      [
        '- { word: 双学双比, topic: 社会, weight: 4 }',
        '- { word: 阳光工程, topic: Labour }',
        '- { word: 下棋, topic: medtop:15000000, weight: 0 }',
        '- { word: 直播间, topic: 04000000 }',
        '- { word: 直播间, topic: 艺术、文化、娱乐和媒体, weight: 1 }',
      ].join('\n'),
    );
    expect(words).toEqual([
      { word: '双学双比', topic: 'medtop:14000000', weight: 4 },
      { word: '阳光工程', topic: 'medtop:09000000', weight: 3 },
      { word: '下棋', topic: 'medtop:15000000', weight: 0 },
      { word: '直播间', topic: 'medtop:04000000', weight: 3 },
      { word: '直播间', topic: 'medtop:01000000', weight: 1 },
    ]);
  });

  it('may hold comments alone', async () => {
    expect(await load('# 还没有填\n')).toEqual([]);
  });

  it.each([
    ['- { word: 双学双比 }', '第 1 项（双学双比）：缺少 topic'],
    ['- { topic: 社会 }', '第 1 项：缺少 word'],
    ['- { word: 书, topic: 教育 }', '至少要有两个字'],
    ['- { word: 书展, topic: 社会新闻 }', '没有分类“社会新闻”，是不是“社会”？'],
    ['- { word: 书展, topic: 文化 }', '是不是“艺术、文化、娱乐和媒体”？'],
    ['- { word: 书展, topic: 健康 }', '可用的有 艺术、文化、娱乐和媒体；犯罪、法律和司法；'],
    ['- { word: 书展, topic: medtop:01000001 }', '是不是“medtop:01000000”？'],
    ['- { word: 书展, topic: 教育, weight: 6 }', '应是 0 到 5 的整数'],
    ['- { word: 书展, topic: 教育, wieght: 2 }', '不认识的键 wieght，是不是 weight？'],
  ])('refuses %s', async (yaml, expected) => {
    const failure = await load(yaml).catch((error: unknown) => error);
    expect(failure).toMatchObject({ name: 'UsageError' });
    expect((failure as { localised: { zh: string } }).localised.zh).toContain(expected);
  });

  it('notes a word entered twice for one topic, and uses the first', async () => {
    const twice = '- { word: 书屋, topic: 社会 }\n- { word: 书屋, topic: society, weight: 5 }\n';
    newsroom = temporaryNewsroom({ 'desk/topics.yaml': `${twice}- { word: 书屋, topic: 教育 }\n` });
    const platform = { ...nodePlatform('/'), workingFolder: newsroom.folder };
    const { desk, notes } = await loadNewsroom(platform, undefined);
    expect(desk.topicWords.map((it) => [it.topic, it.weight])).toEqual([
      ['medtop:14000000', 3],
      ['medtop:05000000', 3],
    ]);
    expect(notes.map((it) => it.zh)).toEqual([
      'topics.yaml 第 2 项（书屋）：“书屋”归入“社会”，在 topics.yaml 第 1 项（书屋）已有，此项未采用；请并成一项。',
    ]);
  });

  it('tells the nearest topic in English', async () => {
    const failure = await load('- { word: 书展, topic: educatoin }').catch((error: unknown) => error);
    expect((failure as { localised: { en: string } }).localised.en).toContain('did you mean "education"?');
  });
});

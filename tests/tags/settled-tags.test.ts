import { describe, expect, it } from 'vitest';
import type { ArticleTags, KeywordReasons } from '../../src/model/tags.ts';
import { settledTags } from '../../src/tags/settled-tags.ts';
import { articleOf } from './article-of.ts';

const reasons: KeywordReasons = {
  ...{ kind: 'word', mentions: 2, frequency: 0.5, rarity: 8, quality: 1 },
  ...{ stands: ['headline'], forms: [] },
};

const found: ArticleTags = {
  keywords: [{ word: '妇联', weight: 1, reasons }],
  people: [
    { name: '李旦', role: 'reporter', first: 0, mentions: 0, confidence: 1 },
    { name: '杜亚玲', title: '省妇联主席', first: 30, mentions: 4, confidence: 1 },
    { name: '肖百灵', first: 60, mentions: 1, confidence: 0.9 },
  ],
  places: [
    {
      ...{ name: '郴州', first: 12, mentions: 2, code: '431000' },
      chain: [{ name: '郴州市', code: '431000', level: 'prefecture' }],
    },
  ],
  organisations: [{ name: '湖南省妇联', forms: ['省妇联'], first: 20, mentions: 3 }],
  topics: [{ id: 'medtop:20000788', label: '妇女', score: 0.8, words: [] }],
};

const article = articleOf({ headline: '杜亚玲：要用互联网思维推进妇联工作', body: ['座谈会召开。'] });

describe('settledTags', () => {
  it('gives what was found where nothing is stored', () => {
    expect(settledTags(article, found)).toEqual({ ...found, keywords: ['妇联'] });
  });

  it('gives nothing where nothing is stored and nobody tagged', () => {
    expect(settledTags(article, null)).toEqual({
      ...{ keywords: [], people: [], places: [], organisations: [], topics: [] },
    });
  });

  it('prefers what is stored, kind by kind, and keeps what is known of it', () => {
    const stored = {
      ...article,
      keywords: ['新媒体'],
      people: ['杜亚玲', '康艳华'],
      places: ['郴州市'],
      organisations: ['省妇联', '团省委'],
      topics: ['medtop:20000788', '互联网', 'health', '教育'],
    };
    const settled = settledTags(stored, found);
    expect(settled.keywords).toEqual(['新媒体']);
    expect(settled.people.map(({ name, title, role }) => [name, title, role])).toEqual([
      ['李旦', undefined, 'reporter'],
      ['杜亚玲', '省妇联主席', undefined],
      ['康艳华', undefined, undefined],
    ]);
    expect(settled.places).toMatchObject([{ name: '郴州市', code: '431000', mentions: 2 }]);
    expect(settled.organisations).toEqual([
      { name: '省妇联', forms: ['省妇联'], first: 20, mentions: 3 },
      { name: '团省委' },
    ]);
    expect(settled.topics).toEqual([
      found.topics[0],
      { label: '互联网' },
      { id: 'medtop:07000000', label: '卫生' },
      { id: 'medtop:05000000', label: '教育' },
    ]);
  });

  it('leaves the kinds alone that nobody stored', () => {
    const settled = settledTags({ ...article, people: ['杜亚玲'] }, found);
    expect(settled.places).toEqual(found.places);
    expect(settled.keywords).toEqual(['妇联']);
  });
});

import { describe, expect, it } from 'vitest';
import type { StoredTags } from '../../src/model/article.ts';
import type { ArticleTags } from '../../src/model/tags.ts';
import { areSame, compareTags } from '../../src/tags/compare-tags.ts';

const reasons = {
  ...({ kind: 'word', mentions: 2, frequency: 0.5, rarity: 8, quality: 1, stands: [] } as const),
  forms: ['全国妇联'],
};
const found: ArticleTags = {
  keywords: [{ word: '中华全国妇女联合会', weight: 1, reasons }],
  people: [
    { name: '李旦', role: 'reporter', first: 0, mentions: 0, confidence: 1 },
    { name: '杜亚眉', role: 'editor', first: 0, mentions: 2, confidence: 1 },
    { name: '杜亚玲', first: 30, mentions: 4, confidence: 1 },
  ],
  places: [{ name: '湘潭市', first: 12, mentions: 2 }],
  organisations: [{ name: '湖南省妇联', forms: ['省妇联'], first: 20, mentions: 3 }],
  topics: [{ id: 'medtop:20000788', label: '妇女', score: 0.8, words: [] }],
};
const NONE: StoredTags = { keywords: [], people: [], places: [], organisations: [], topics: [] };

describe('compareTags', () => {
  it('looks at stored kinds only', () => {
    expect(compareTags(NONE, found)).toEqual({});
    expect(areSame({})).toBe(true);
  });

  it('takes people of the byline for people of the story only where the text names them', () => {
    const { people } = compareTags({ ...NONE, people: ['杜亚玲'] }, found);
    expect(people).toEqual({ same: ['杜亚玲'], missing: [], added: ['杜亚眉'] });
  });

  it.each<[Partial<StoredTags>, boolean]>([
    [{ keywords: ['全国妇联'] }, true],
    [{ organisations: ['省妇联'] }, true],
    [{ organisations: ['市妇联'] }, false],
    [{ places: ['湘潭'] }, true],
    [{ places: ['湘潭县'] }, false],
    [{ topics: ['medtop:20000788'] }, true],
    [{ topics: ['妇女', 'medtop:20000788', '妇女'] }, true],
    [{ topics: ['妇女', '经济'] }, false],
  ])('%j is what was found: %s', (stored, same) => {
    expect(areSame(compareTags({ ...NONE, ...stored }, found))).toBe(same);
  });

  it('knows a topic by any of its names', () => {
    const topics = [{ id: 'medtop:04000000', label: '经济、商业和金融', score: 0.8, words: [] }];
    for (const name of ['04000000', 'medtop:04000000', 'economy, business and finance', '经济、商业和金融']) {
      expect(areSame(compareTags({ ...NONE, topics: [name] }, { ...found, topics }))).toBe(true);
    }
    expect(areSame(compareTags({ ...NONE, topics: ['05000000'] }, { ...found, topics }))).toBe(false);
  });
});

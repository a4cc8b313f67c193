import { beforeAll, describe, expect, it } from 'vitest';
import { openSegmenter } from '../../../src/language/segment/open-segmenter.ts';
import type { Segmenter } from '../../../src/language/segment/segmenter.ts';
import { tagArticle } from '../../../src/tags/tag-article.ts';
import type { TagOptions } from '../../../src/tags/tag-options.ts';
import { articleOf, type Story } from '../article-of.ts';
import { equality, leftBehindChildren, mediaMeeting, nannyCourse, womenCadres } from '../stories.ts';

let segmenter: Segmenter;
beforeAll(() => {
  segmenter = openSegmenter('jieba-rs', []);
});

function keywordsOf(story: Story, options: TagOptions = {}) {
  return tagArticle(articleOf(story), segmenter, options).keywords;
}

describe('the reasons of keywords', () => {
  it.each([equality, leftBehindChildren, mediaMeeting, nannyCourse, womenCadres])(
    'multiply to the weight',
    (story) => {
      const keywords = keywordsOf(story);
      const scores = keywords.map(({ reasons }) => reasons.frequency * reasons.rarity * reasons.quality);
      for (const [at, { weight }] of keywords.entries()) {
        expect(weight).toBeCloseTo((scores[at] ?? 0) / (scores[0] ?? 1), 3);
      }
    },
  );

  it('tell where a word stands and how often', () => {
    const course = keywordsOf(nannyCourse).find(({ word }) => word === '育婴师');
    expect(course?.reasons).toMatchObject({ mentions: 4, stands: ['headline', 'lede'], forms: [] });
  });
});

describe('the thesaurus', () => {
  const story = {
    headline: '全国妇联发布家教指南',
    body: ['全国妇联日前发布指南。', '中华全国妇女联合会有关部门解读了指南。'],
  };
  const thesaurus = [{ preferred: '中华全国妇女联合会', forms: ['全国妇联'] }];

  it('counts all forms of a word together and prints the one that is preferred', () => {
    const keywords = keywordsOf(story, { thesaurus });
    const body = keywords.find(({ word }) => word === '中华全国妇女联合会');
    expect(body?.reasons).toMatchObject({ mentions: 3, forms: ['全国妇联'] });
    expect(keywords.map(({ word }) => word)).not.toContain('全国妇联');
  });

  it('says nothing of an article that holds none of its words', () => {
    expect(keywordsOf(nannyCourse, { thesaurus })).toEqual(keywordsOf(nannyCourse));
  });

  it('may prefer a word that the article does not hold', () => {
    const words = keywordsOf(nannyCourse, { thesaurus: [{ preferred: '母婴护理员', forms: ['育婴师'] }] });
    expect(words[0]).toMatchObject({ word: '母婴护理员', reasons: { mentions: 4, forms: ['育婴师'] } });
  });
});

describe('what a headline only says', () => {
  it.each([
    ['a sentence', { headline: '妻子不知情', body: ['借款一事，法院已有判决。'] }, '妻子不知情'],
    ['a person by surname', { headline: '预付卡纠纷', body: ['周女士报警。', '周女士退卡。'] }, '周女士'],
    ['a counted thing', { headline: '一封信走了千里', body: ['一封信到了。'] }, '一封信'],
    ['an office', { headline: '市委书记下乡', body: ['市委书记说。'] }, '市委书记'],
    [
      'what stock stories are made of',
      { headline: '开展工作活动', body: ['开展活动，开展工作。'] },
      '开展工作',
    ],
  ])('is no keyword: %s', (_, story, word) => {
    expect(keywordsOf(story, { limit: 50 }).map((it) => it.word)).not.toContain(word);
  });
});

describe('hostile copy', () => {
  it.each([
    ['one word', '妇女'.repeat(100_000)],
    ['one character', '的'.repeat(200_000)],
    ['lone surrogates and NUL', '\ud800\0妇联\udc00'.repeat(5000)],
    ['phrases that differ', Array.from({ length: 5000 }, (_, at) => `妇女${at}号培训班`).join('，')],
  ])('is weighed: %s', (_, text) => {
    expect(keywordsOf({ headline: text.slice(0, 50), body: [text] }).length).toBeLessThanOrEqual(8);
  });
});

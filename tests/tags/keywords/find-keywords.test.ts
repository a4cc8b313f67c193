import { beforeAll, describe, expect, it } from 'vitest';
import { openSegmenter } from '../../../src/language/segment/open-segmenter.ts';
import type { Segmenter } from '../../../src/language/segment/segmenter.ts';
import { tagArticle } from '../../../src/tags/tag-article.ts';
import type { TagOptions } from '../../../src/tags/tag-options.ts';
import { articleOf, type Story } from '../article-of.ts';
import { equality, leftBehindChildren, mediaMeeting, nannyCourse, womenCadres } from '../stories.ts';

let segmenter: Segmenter;
beforeAll(async () => {
  segmenter = openSegmenter('jieba-rs', []);
});

function keywordsOf(story: Story, options: TagOptions = {}) {
  return tagArticle(articleOf(story), segmenter, options).keywords;
}

function wordsOf(story: Story, options: TagOptions = {}) {
  return keywordsOf(story, options).map((keyword) => keyword.word);
}

describe('keywords of the page of 2015', () => {
  it.each([
    ['娄底市妇联', equality, ['娄底市妇联', '妇女儿童', '基本国策', '性别平等']],
    ['留守儿童', leftBehindChildren, ['农村留守儿童', '信息采集', '祁阳县妇联', '祁阳县邮政局']],
    ['新媒体', mediaMeeting, ['湖南省妇联', '新媒体', '座谈会', '互联网']],
    ['育婴师', nannyCourse, ['育婴师', '培训班', '精准扶贫', '湘潭县妇联']],
    ['女领导干部', womenCadres, ['联谊会', '女领导干部', '女性领导力', '郴州市']],
  ])('an editor would keep those of the story on %s', (_, story, kept) => {
    expect(wordsOf(story)).toEqual(expect.arrayContaining(kept));
  });
});

describe('keywords', () => {
  it.each([equality, leftBehindChildren, mediaMeeting, nannyCourse, womenCadres])(
    'number five to eight',
    (story) => {
      const count = wordsOf(story).length;
      expect(count).toBeGreaterThanOrEqual(5);
      expect(count).toBeLessThanOrEqual(8);
    },
  );

  it('come with the heaviest first, the best weighing 1, with four decimals at most', () => {
    const weights = keywordsOf(equality).map((keyword) => keyword.weight);
    expect(weights[0]).toBe(1);
    expect(weights).toEqual(weights.toSorted((a, b) => b - a));
    expect(weights.map((weight) => weight * 10_000).every((it) => Math.abs(it - Math.round(it)) < 1e-9)).toBe(
      true,
    );
  });

  it('never lie inside one another', () => {
    const words = wordsOf(equality, { limit: 50 });
    const nested = words.filter((word) => words.some((other) => other !== word && other.includes(word)));
    expect(nested).toEqual([]);
  });

  it('are no units of measure', () => {
    const body = [
      '空腹血糖达到7.0mmol/L，餐后血糖达到11.1mmol/L，要换一天再查。',
      '正常人的空腹血糖低于6.1mmol/L。',
    ];
    const words = wordsOf({ headline: '血糖多少算高', body }, { limit: 50 });
    expect(words).toContain('血糖');
    expect(words.filter((word) => word.includes('mol'))).toEqual([]);
  });

  it('are as many as asked for', () => {
    expect(wordsOf(equality, { limit: 2 })).toHaveLength(2);
  });

  it('are never names of people, the paper, its bylines and datelines, or offices', () => {
    const words = wordsOf(mediaMeeting, { limit: 50, ownNames: ['今日女报', '凤网'] });
    expect(words.filter((word) => /杜亚玲|李旦|焦扬|女报|凤网|记者|主席/.test(word))).toEqual([]);
  });

  it('are never numbers, dates, percentages, or words of one character', () => {
    const story = {
      headline: '11月6日妇女参加培训班',
      body: ['2015年，29%的妇女、18.23万人获贷10111万元。'],
    };
    expect(wordsOf(story)).toEqual(['培训班', '妇女']);
  });

  it('are never the desk’s stop words', () => {
    expect(wordsOf(nannyCourse, { stopWords: ['育婴师'] })).not.toContain('育婴师');
  });

  it('count a word of the headline for more than one of the body', () => {
    const story = { headline: '湘江水质好转', body: ['开头一段。', '湿地候鸟增多。'] };
    expect(wordsOf(story)[0]).toBe('湘江水质');
  });

  it('prefer a phrase that recurs to its parts', () => {
    const body = ['留守儿童的暑假。', '志愿者给留守儿童上课，留守儿童很高兴。'];
    expect(wordsOf({ headline: '留守儿童有了暑假课堂', body })[0]).toBe('留守儿童');
  });

  it('are none when the article says nothing', () => {
    expect(keywordsOf({ headline: '', body: [] })).toEqual([]);
    expect(keywordsOf({ headline: '11月6日', body: ['……', '29%，18.23万元。'] })).toEqual([]);
  });
});

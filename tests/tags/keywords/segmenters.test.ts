import { describe, expect, it } from 'vitest';
import { tagArticle } from '../../../src/tags/tag-article.ts';
import { bothSegmenters } from '../../support/both-segmenters.ts';
import { articleOf } from '../article-of.ts';
import { equality, leftBehindChildren, mediaMeeting, nannyCourse, womenCadres } from '../stories.ts';

const DESK_WORDS = [
  '娄底市妇联 nt',
  '女领导干部联谊会 nt',
  '新媒体 n',
  '留守儿童 n',
  '育婴师 n',
  '基本国策 n',
];

const SEGMENTERS = bothSegmenters(DESK_WORDS);

describe.skipIf(SEGMENTERS === null)('both segmenters', () => {
  it.each([equality, leftBehindChildren, mediaMeeting, nannyCourse, womenCadres])(
    'bring the same keywords with the same reasons',
    (story) => {
      const article = articleOf(story);
      const [one, other] = (SEGMENTERS ?? []).map((it) => tagArticle(article, it).keywords);
      expect(other).toEqual(one);
      expect(one?.length).toBeGreaterThan(0);
    },
  );
});

import { describe, expect, it } from 'vitest';
import { openSegmenter } from '../../../src/language/segment/open-segmenter.ts';
import type { SegmenterName } from '../../../src/model/newsroom.ts';
import { tagArticle } from '../../../src/tags/tag-article.ts';
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

function open(name: SegmenterName) {
  try {
    return openSegmenter(name, DESK_WORDS);
  } catch {
    return null;
  }
}

const nodejieba = open('nodejieba');
const jieba = openSegmenter('jieba-rs', DESK_WORDS);

describe.skipIf(nodejieba === null)('both segmenters', () => {
  it.each([equality, leftBehindChildren, mediaMeeting, nannyCourse, womenCadres])(
    'bring the same keywords with the same reasons',
    (story) => {
      if (nodejieba === null) return;
      const article = articleOf(story);
      expect(tagArticle(article, nodejieba).keywords).toEqual(tagArticle(article, jieba).keywords);
    },
  );
});

import { beforeAll, describe, expect, it } from 'vitest';
import { openSegmenter } from '../../src/language/segment/open-segmenter.ts';
import type { Segmenter } from '../../src/language/segment/segmenter.ts';
import { tagArticle } from '../../src/tags/tag-article.ts';
import { articleOf } from './article-of.ts';

let segmenter: Segmenter;
beforeAll(async () => {
  segmenter = openSegmenter('jieba-rs', []);
});

describe('tagArticle', () => {
  it.each([
    ['offices and names', '省妇联主席杜亚玲和'],
    ['offices alone', '主席'],
    ['one phrase', '妇女儿童权益'],
    ['interpuncts', '主席阿·'],
  ])('gets through a paragraph of half a million characters of %s', (_, unit) => {
    const text = unit.repeat(500_000 / unit.length);
    expect(tagArticle(articleOf({ headline: '标题', body: [text] }), segmenter).topics).toEqual([]);
  });
});

import fc from 'fast-check';
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
  it('gives tags whose words stand in the text, whatever it holds', () => {
    const part = fc.constantFrom(
      '省妇联',
      '主席',
      '杜亚玲',
      '在',
      '·',
      '和',
      '娄底市',
      '、',
      '29%',
      '\0',
      '\ud83d',
      '说',
      '新媒体',
    );
    const text = fc.oneof(fc.string({ unit: part }), fc.string({ unit: 'binary' }));
    fc.assert(
      fc.property(text, fc.array(text), (headline, body) => {
        const { people, places, organisations, keywords } = tagArticle(
          articleOf({ headline, body }),
          segmenter,
        );
        const named = [...people, ...places, ...organisations].map((it) => it.name);
        const words = keywords.map((keyword) => keyword.word);
        return [...named, ...words].every((word) => [headline, ...body].some((it) => it.includes(word)));
      }),
    );
  });

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

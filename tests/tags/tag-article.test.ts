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
        const stands = (word: string) => [headline, ...body].some((it) => it.includes(word));
        const named = [...people, ...places].map((it) => it.name);
        const words = keywords.map((keyword) => keyword.word);
        // 市妇联 may be 娄底市妇联: then the form stands in the text.
        const bodies = organisations.every((it) => [it.name, ...it.forms].some(stands));
        return bodies && [...named, ...words].every(stands);
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

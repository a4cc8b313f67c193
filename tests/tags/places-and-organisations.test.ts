import { beforeAll, describe, expect, it } from 'vitest';
import { openSegmenter } from '../../src/language/segment/open-segmenter.ts';
import type { Segmenter } from '../../src/language/segment/segmenter.ts';
import { tagArticle } from '../../src/tags/tag-article.ts';
import { articleOf } from './article-of.ts';

let segmenter: Segmenter;
let deskSegmenter: Segmenter;
beforeAll(async () => {
  segmenter = openSegmenter('jieba-rs', []);
  deskSegmenter = openSegmenter('jieba-rs', ['湘潭县妇联 nt', '省妇联 nt', '女领导干部联谊会 nt']);
});

function bodiesIn(paragraph: string, by = segmenter) {
  const story = { headline: '标题', body: [paragraph] };
  return tagArticle(articleOf(story), by).organisations.map((body) => body.name);
}

describe('organisations', () => {
  it.each([
    ['娄底市妇联深化活动。', ['娄底市妇联']],
    ['全国妇联调研，湖南省妇联参加。', ['全国妇联', '湖南省妇联']],
    ['郴州市女领导干部联谊会召开年会。', ['郴州市女领导干部联谊会']],
    ['湘潭市湘潭县妇联开课。', ['湘潭县妇联']],
    ['邮政局和联谊会参加。', []],
    ['印度政府表示欢迎。', []],
  ])('of %s', (paragraph, bodies) => {
    expect(bodiesIn(paragraph)).toEqual(bodies);
  });

  it.each([
    ['湘潭市湘潭县妇联开课。', ['湘潭县妇联']],
    ['郴州市女领导干部联谊会召开年会。', ['郴州市女领导干部联谊会']],
    ['省妇联召开会议。', ['省妇联']],
    ['湖南省妇联召开会议，省妇联主席讲话。', ['湖南省妇联']],
  ])('of %s with words of the desk', (paragraph, bodies) => {
    expect(bodiesIn(paragraph, deskSegmenter)).toEqual(bodies);
  });
});

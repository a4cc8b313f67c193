import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/article/read-article.ts';
import { readDraftText } from '../../src/draft/read-draft.ts';
import { openSegmenter } from '../../src/language/segment/open-segmenter.ts';
import { tagArticle } from '../../src/tags/tag-article.ts';
import { REAL_PAGE } from '../support/real-page.ts';

/** All whom the page of November 2015 names, in the order of mention: read by eye. */
const PAGE = [
  ...['李旦', '杜亚玲', '周迎春', '焦扬', '杜亚眉', '曹洁', '易鹏飞', '王郁芳', '陈社招', '习近平'],
  ...['许凯', '唐天喜', '刘小文', '唐健', '周思敏', '徐守盛', '赵巧燕', '康艳华'],
];

const segmenter = openSegmenter('jieba-rs', []);

async function peopleOf(path: string): Promise<readonly string[]> {
  const article = readArticle(await readDraftText(readFileSync(path, 'utf8'), { path }));
  return tagArticle(article, segmenter).people.map((it) => it.name);
}

describe('the people of a page of 2015', () => {
  it('are found in the page as it was received, and nobody else', async () => {
    const people = await peopleOf('articles/raw/page-2015-11.txt');
    expect([...people].sort()).toEqual([...PAGE].sort());
  });

  it('are found in its five edited drafts, and nobody else', async () => {
    const people = new Set((await Promise.all(REAL_PAGE.map(peopleOf))).flat());
    expect([...people].sort()).toEqual([...PAGE].sort());
  });
});

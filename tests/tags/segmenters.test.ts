import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/article/read-article.ts';
import { readDraftText } from '../../src/draft/read-draft.ts';
import { openSegmenter } from '../../src/language/segment/open-segmenter.ts';
import type { Segmenter } from '../../src/language/segment/segmenter.ts';
import { UsageError } from '../../src/model/usage-error.ts';
import { tagArticle } from '../../src/tags/tag-article.ts';

const DRAFTS = globSync(['articles/2015-11-12/*.md']).sort();

const jieba = openSegmenter('jieba-rs', []);
const nodejieba = opened();

/** Null where the optional library is not installed. */
function opened(): Segmenter | null {
  try {
    return openSegmenter('nodejieba', []);
  } catch (error) {
    if (error instanceof UsageError) return null;
    throw error;
  }
}

describe.skipIf(nodejieba === null)('with either segmenter', () => {
  it.each(DRAFTS)('the same people, places and bodies are found in %s', async (path) => {
    const article = readArticle(await readDraftText(readFileSync(path, 'utf8'), { path }));
    const [one, other] = [jieba, nodejieba ?? jieba].map((segmenter) => {
      const { people, places, organisations } = tagArticle(article, segmenter, { region: '湖南省' });
      return { people, places, organisations };
    });
    expect(other).toEqual(one);
  });
});

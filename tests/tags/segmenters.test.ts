import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/article/read-article.ts';
import { readDraftText } from '../../src/draft/read-draft.ts';
import { parseWordList } from '../../src/language/segment/word-list.ts';
import { tagArticle } from '../../src/tags/tag-article.ts';
import { bothSegmenters } from '../support/both-segmenters.ts';

const DRAFTS = globSync(['articles/2015-11-12/*.md']).sort();

const WORDS = parseWordList(readFileSync('desk/words.txt', 'utf8'), 'words.txt').words;
const SEGMENTERS = bothSegmenters(WORDS);

describe.skipIf(SEGMENTERS === null)('with either segmenter', () => {
  it.each(DRAFTS)('the same tags of all kinds are found in %s', async (path) => {
    const article = readArticle(await readDraftText(readFileSync(path, 'utf8'), { path }));
    const options = { region: '湖南省', words: WORDS };
    const [one, other] = (SEGMENTERS ?? []).map((segmenter) => tagArticle(article, segmenter, options));
    expect(other).toEqual(one);
    expect(one?.keywords.length).toBeGreaterThanOrEqual(5);
  });
});

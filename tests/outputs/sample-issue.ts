import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { issueIndexes } from '../../src/issue/issue-indexes.ts';
import { openSegmenter } from '../../src/language/segment/open-segmenter.ts';
import type { Issue } from '../../src/model/issue.ts';
import { pagePlan } from '../../src/model/page-plan.ts';
import type { OutputContext, TaggedArticle } from '../../src/outputs/output.ts';
import { outputLoaders } from '../../src/outputs/registry.ts';
import { tagArticle } from '../../src/tags/tag-article.ts';
import { articleFiles, articleOf, contextWith, issueFiles, type TextFile } from './context.ts';

/** Copy of every kind, and the pictures it names. */
export const FIXTURES = join(import.meta.dirname, '../fixtures/newsroom');

/** The issue that the sample newsroom holds: a real page and three that were written for it. */
export const PAGE_OF_2015 = join(import.meta.dirname, '../../articles/2015-11-12');

const ORDER = ['zuotanhui', 'chenzhou', 'xiangtan', 'loudi', 'tupian-xinwen', 'dianxun'];

/** The issue that the sample copy is in: two pages. */
export const ISSUE: Issue = {
  date: '2015-11-12' as Issue['date'],
  issueNumber: '1234',
  pages: [
    {
      pageNumber: 'A02',
      pageName: '要闻',
      articles: ORDER,
      editor: '李立',
      proofreader: '张云',
      plan: pagePlan(ORDER, false),
    },
    {
      pageNumber: 'A08',
      pageName: null,
      articles: ['shige'],
      editor: null,
      proofreader: null,
      plan: pagePlan(['shige'], false),
    },
  ],
};

/** The context of the sample issue. */
export function sampleContext(changes: Partial<OutputContext> = {}): OutputContext {
  const publication = {
    name: '今日女报',
    cn: '43-0031',
    sponsor: '湖南省妇女联合会',
    publisher: '今日女报社',
  };
  return contextWith({ issue: ISSUE, publication, ...changes });
}

/** The drafts of some folders as articles, in order of file name; the sample copy's when no folder is given. */
export async function sampleArticles(...folders: readonly string[]): Promise<readonly TaggedArticle[]> {
  const files = (folders.length > 0 ? folders : [FIXTURES]).flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file.endsWith('.md'))
      .sort()
      .map((file) => join(folder, file)),
  );
  const articles = files.map((file) => articleOf(readFileSync(file, 'utf8'), file));
  return (await Promise.all(articles)).map((article) => ({ article, tags: null }));
}

/** The sample copy with its tags. */
export async function taggedSample(): Promise<readonly TaggedArticle[]> {
  const segmenter = openSegmenter('jieba-rs', []);
  return (await sampleArticles()).map((it) => ({ ...it, tags: tagArticle(it.article, segmenter) }));
}

/** All files of the sample issue in some outputs, in order of path; its articles are tagged and indexed. */
export async function renderSample(
  names: readonly string[],
  changes: Partial<OutputContext> = {},
): Promise<readonly TextFile[]> {
  const articles = await taggedSample();
  const context = sampleContext({ indexes: await issueIndexes(ISSUE, articles, {}), ...changes });
  const files: TextFile[] = [];
  for (const name of names) {
    const output = await outputLoaders[name]?.();
    if (output === undefined) throw new Error(`no output ${name}`);
    for (const tagged of articles) files.push(...(await articleFiles(output, tagged, context)));
    files.push(...(await issueFiles(output, ISSUE, articles, context)));
  }
  return files.sort((one, other) => (one.path < other.path ? -1 : 1));
}

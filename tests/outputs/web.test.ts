import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { issueIndexes } from '../../src/issue/issue-indexes.ts';
import { loadPinyin } from '../../src/language/pinyin.ts';
import type { CivilDate } from '../../src/model/civil-date.ts';
import type { PlaceLink } from '../../src/model/tags.ts';
import { articleFile, fullAddress, pageFile } from '../../src/outputs/web/links.ts';
import { groupByRubric, type StoryValues } from '../../src/outputs/web/story-values.ts';
import { tagIndexPage } from '../../src/outputs/web/tag-index-values.ts';
import { web } from '../../src/outputs/web.ts';
import { buildIndex } from '../../src/tags/index/build-index.ts';
import type { IndexedArticle } from '../../src/tags/index/indexed-thing.ts';
import { joinedNames } from '../../src/tags/index/joined-names.ts';
import { articleFiles, articleOf, contextWith, issueFiles } from './context.ts';
import { ISSUE, renderSample, sampleArticles, sampleContext, taggedSample } from './sample-issue.ts';

const COPY =
  '---\nheadline: “育婴师”培训班开班\nbyline: 记者 李旦\ndate: 2015-11-12\n---\n\n本报讯 培训班开班。\n';

async function pageOf(copy: string, changes: Parameters<typeof contextWith>[0] = {}): Promise<string> {
  const [file] = await articleFiles(
    web,
    { article: await articleOf(copy), tags: null },
    contextWith(changes),
  );
  return file?.content ?? '';
}

/** The page's structured data. */
function dataOf(html: string): Record<string, unknown> {
  const json = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(html)?.[1] ?? '{}';
  return JSON.parse(json) as Record<string, unknown>;
}

const REASONS = {
  kind: 'word' as const,
  mentions: 1,
  frequency: 0.5,
  rarity: 10,
  quality: 1,
  stands: [],
  forms: [],
};

describe('web, an article', () => {
  it('has one headline, its day and its byline with roles', async () => {
    const html = await pageOf(COPY.replace('记者 李旦', '[记者 李旦, 通讯员 曹洁]'));
    expect(html.match(/<h1>/g)).toHaveLength(1);
    expect(html).toContain('<time datetime="2015-11-12">2015年11月12日　星期四</time>');
    expect(html).toContain('<span class="credit">记者 <span class="names">李旦</span></span>');
    expect(html).toContain('<span class="credit">通讯员 <span class="names">曹洁</span></span>');
    expect(html).toContain('<html lang="zh-CN">');
  });

  it('describes itself as a NewsArticle', async () => {
    const article = await articleOf(
      COPY.replace(
        'date:',
        'deck: 64名妇女参加\nrubric: 妇联星空\npageNumber: A02\nkeywords: [育婴师]\ndate:',
      ),
    );
    const context = sampleContext({
      publication: { name: '今日女报', baseUrl: 'https://news.example.cn/paper' },
    });
    const [file] = await articleFiles(web, { article, tags: null }, context);
    expect(dataOf(file?.content ?? '')).toMatchObject({
      '@type': 'NewsArticle',
      headline: '“育婴师”培训班开班',
      alternativeHeadline: '64名妇女参加',
      datePublished: '2015-11-12',
      inLanguage: 'zh-CN',
      url: 'https://news.example.cn/paper/zuotanhui.html',
      author: [{ '@type': 'Person', name: '李旦', jobTitle: '记者' }],
      publisher: { '@type': 'NewsMediaOrganization', name: '今日女报' },
      articleSection: '妇联星空',
      printPage: 'A02',
      printEdition: '1234',
      keywords: ['育婴师'],
    });
  });

  it('names a canonical address only when the paper has one', async () => {
    expect(await pageOf(COPY)).not.toContain('canonical');
    expect(await pageOf(COPY, { publication: { baseUrl: 'javascript:alert(1)' } })).not.toContain(
      'canonical',
    );
    expect(await pageOf(COPY, { publication: { baseUrl: 'https://news.example.cn/a/' } })).toContain(
      '<link rel="canonical" href="https://news.example.cn/a/zuotanhui.html">',
    );
  });

  it('shows its first picture to those who share it, by full address', async () => {
    const copy = COPY.replace('date:', 'images: [{src: 图/a.jpg}]\ndate:');
    expect(await pageOf(copy)).not.toContain('og:image');
    expect(await pageOf(copy, { publication: { baseUrl: 'https://news.example.cn/' } })).toContain(
      '<meta property="og:image" content="https://news.example.cn/%E5%9B%BE/a.jpg">',
    );
  });

  it('takes keywords from the tags when the copy slip has none', async () => {
    const tags = {
      keywords: [{ word: '育婴师', weight: 1, reasons: REASONS }],
      people: [],
      places: [],
      organisations: [],
      topics: [],
    };
    const [file] = await articleFiles(web, { article: await articleOf(COPY), tags }, contextWith());
    expect(file?.content).toContain('<dd>育婴师</dd>');
    expect(dataOf(file?.content ?? '').keywords).toEqual(['育婴师']);
  });

  it('prints copy without copy slip or text', async () => {
    const html = await pageOf('');
    expect(html).toContain('（无标题）');
    expect(html).not.toContain('<time');
  });

  it('says where the article stands in its issue, with its neighbours', async () => {
    const [article] = (await sampleArticles()).filter((it) => it.article.slug === 'chenzhou');
    const [file] = article === undefined ? [] : await articleFiles(web, article, sampleContext());
    expect(file?.content).toContain('<a href="page-A02.html">A02版　要闻</a>');
    expect(file?.content).toContain('<a rel="prev" href="zuotanhui.html">上一篇</a>');
    expect(file?.content).toContain('<a rel="next" href="xiangtan.html">下一篇</a>');
  });

  it('shows a labelled box for a picture that cannot be linked', async () => {
    const html = await pageOf(
      COPY.replace('date:', 'images: [{src: ../../秘密.jpg, cutline: 现场。}]\ndate:'),
    );
    expect(html).toContain('图片暂缺');
    expect(html).toContain('现场。');
    expect(html).not.toContain('秘密');
  });
});

describe('web, an issue', () => {
  it('has a front and an index of every page, all reached from the front', async () => {
    const files = await issueFiles(web, ISSUE, await sampleArticles(), sampleContext());
    expect(files?.map((file) => file.path)).toEqual(['index.html', 'page-A02.html', 'page-A08.html']);
    const [front = { content: '' }, second = { content: '' }] = files ?? [];
    for (const link of ['page-A02.html', 'page-A08.html', 'zuotanhui.html', 'shige.html']) {
      expect(front.content).toContain(`href="${link}"`);
    }
    expect(front.content).toContain('第1234期');
    expect(second.content).toContain('<a rel="next" href="page-A08.html">A08版</a>');
    expect(second.content).toContain('<h2 class="rubric">妇联星空</h2>');
  });

  it('gives the same bytes twice', async () => {
    expect(await renderSample(['web', 'print', 'text'])).toEqual(
      await renderSample(['web', 'print', 'text']),
    );
  });
});

describe('web, an index', () => {
  it('is whole when one thing appears in a thousand stories', async () => {
    const articles = Array.from({ length: 1000 }, (_, at) => indexedStory(`s${at}`));
    const pinyin = await loadPinyin();
    const index = buildIndex('people', articles, { joined: joinedNames({}), pinyin });
    const page = await tagIndexPage(index, contextWith());
    expect(page.match(/<dd>/g)).toHaveLength(1000);
    expect(page.match(/<dt>/g)).toHaveLength(1);
    expect(page.match(/<div id="杜亚玲">/g)).toHaveLength(1);
    expect(page.match(/<div/g)).toHaveLength(page.match(/<\/div>/g)?.length ?? 0);
  });

  it('names the place of a brief, the day once, and the authors apart', async () => {
    const articles = await taggedSample();
    const indexes = await issueIndexes(ISSUE, articles, {});
    const files = await issueFiles(web, ISSUE, articles, sampleContext({ indexes }));
    const people = files?.find((file) => file.path === 'people.html')?.content ?? '';
    expect(people).toMatch(/<p class="scope">2015年11月12日　星期四　共\d+人，另有作者\d+人<\/p>/);
    expect(people).toContain('>郴州：女领导干部联谊会');
    expect(people).not.toContain('<time');
    expect(people.indexOf('id="authors-of-issue"')).toBeGreaterThan(people.lastIndexOf('class="letter"'));
  });

  it('writes what a place lies in with the widest first, and the days of an archive', async () => {
    const chain: readonly PlaceLink[] = [
      { name: '祁阳县', code: '431121', level: 'county' },
      { name: '永州市', code: '431100', level: 'prefecture' },
      { name: '湖南省', code: '430000', level: 'province' },
    ];
    const story = (slug: string, date: string): IndexedArticle => {
      const places = [{ name: '祁阳县', code: '431121', chain, mentions: 1 }];
      const article = indexedStory(slug);
      return { ...article, date: date as CivilDate, things: { ...article.things, places } };
    };
    const stories = [story('a', '2015-11-12'), story('b', '2016-01-07')];
    const index = buildIndex('places', stories, { joined: joinedNames({}), pinyin: await loadPinyin() });
    const page = await tagIndexPage(index, contextWith());
    expect(page).toContain('<span class="details">湖南省永州市</span>');
    expect(page).toContain('<p class="scope">2015年11月12日至2016年1月7日　共1条</p>');
    expect(page).toContain('<time datetime="2016-01-07">');
  });

  it('tells of people and places in the data of an article', async () => {
    const [tagged] = (await taggedSample()).filter((it) => it.article.slug === 'zuotanhui');
    const [file] = tagged === undefined ? [] : await articleFiles(web, tagged, sampleContext());
    const { mentions } = dataOf(file?.content ?? '');
    expect(mentions).toContainEqual({ '@type': 'Person', name: '杜亚玲', jobTitle: '省妇联主席' });
    expect(mentions).not.toContainEqual(expect.objectContaining({ name: '李旦' }));
  });
});

function indexedStory(slug: string): IndexedArticle {
  const things = { people: [{ name: '杜亚玲', mentions: 1 }], places: [], organisations: [] };
  const nowhere = { date: null, pageNumber: 'A02', headline: null };
  return { ...{ path: `${slug}.md`, slug }, ...nowhere, things: { ...things, keywords: [], topics: [] } };
}

describe('file names of the web output', () => {
  it('never meet', () => {
    const names = ['index', 'Index', 'page-A02', 'article-index', 'people', 'zuotanhui'].map(articleFile);
    expect(new Set([...names, 'index.html', 'people.html', pageFile('A02')]).size).toBe(9);
    expect(articleFile('zuotanhui')).toBe('zuotanhui.html');
  });

  it('are one segment whatever the page number', () => {
    expect(pageFile('../A2')).toBe('page----A2.html');
  });

  it('make full addresses below the paper\u2019s', () => {
    expect(fullAddress('https://news.example.cn/paper', '郴州.html')).toBe(
      'https://news.example.cn/paper/%E9%83%B4%E5%B7%9E.html',
    );
    expect(fullAddress(undefined, 'a.html')).toBeNull();
    expect(fullAddress('ftp://news.example.cn', 'a.html')).toBeNull();
  });
});

describe('the templates', () => {
  it('are all told of in their README', () => {
    const folder = join(import.meta.dirname, '../../templates');
    const told = readFileSync(join(folder, 'README.md'), 'utf8');
    const files = ['web', 'print'].flatMap((name) =>
      readdirSync(join(folder, name)).map((file) => `${name}/${file}`),
    );
    expect(files.filter((file) => !told.includes(`\`${file}\``))).toEqual([]);
  });
});

describe('groupByRubric', () => {
  function story(headline: string, rubric: string | null): StoryValues {
    const words = { kicker: null, headlinePhrases: [headline], deck: null, placeTag: null, series: null };
    return { ...words, headline, rubric, link: '', byline: '', opening: '', picture: null };
  }

  it('puts neighbours under one rubric together and widens what would stand alone', () => {
    const stories = [
      story('一', null),
      story('二', '妇联星空'),
      story('三', '妇联星空'),
      story('四', '副刊'),
      story('五', null),
      story('六', null),
    ];
    const groups = groupByRubric(stories).map(({ rubric, stories: inside, wide }) => [
      rubric,
      inside.length,
      wide,
    ]);
    expect(groups).toEqual([
      [null, 1, true],
      ['妇联星空', 2, true],
      ['副刊', 1, false],
      [null, 1, false],
      [null, 1, true],
    ]);
  });
});

import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { printable } from '../../src/article/printed/printable.ts';
import { issueIndexes } from '../../src/issue/issue-indexes.ts';
import type { Article, Credit, Passage, Picture } from '../../src/model/article.ts';
import type { Issue } from '../../src/model/issue.ts';
import { pagePlan } from '../../src/model/page-plan.ts';
import type { ArticleTags } from '../../src/model/tags.ts';
import type { OutputContext } from '../../src/outputs/output.ts';
import { outputLoaders } from '../../src/outputs/registry.ts';
import { articleFiles, articleOf, contextWith, issueFiles } from '../outputs/context.ts';
import { findChromium, withBrowser } from '../support/chromium.ts';

const PAYLOADS = [
  '<script>alert(1)</script>',
  '</script><script>alert(1)</script>',
  '</title></style></textarea><img/src=x/onerror=alert(1)>',
  '"><svg/onload=alert(1)>',
  "'/onmouseover='alert(1)",
  'javascript:alert(1)',
  '{{jsonLd|raw}}{%include"x"%}%}',
  '甲\u2028乙\u2029丙',
  ']]>--><!--',
  '\u0000\u0007\u001b[31m\u202e\ud800',
  '&lt;b&gt;&amp;',
];

const COPY = `---
kicker: 肩题
headline: 标题
deck: 副题
byline: 记者 李旦
date: 2015-11-12
---

正文第一段。
`;

/** A field of the copy, and the article or context with hostile text in it. */
interface Field {
  readonly name: string;
  readonly article?: (article: Article, text: string) => Article;
  readonly context?: (text: string) => Partial<OutputContext>;
  readonly tags?: (text: string) => Partial<ArticleTags>;
}

const THING = { name: '李旦', first: 0, mentions: 1 };

const SPAN = { start: 0, end: 1 };

const FIELDS: readonly Field[] = [
  ...(['headline', 'kicker', 'deck', 'summary'] as const).map((name) => ({
    name,
    article: (article: Article, text: string) => ({ ...article, [name]: passage(text) }),
  })),
  ...(['rubric', 'placeTag', 'source', 'editor', 'proofreader', 'pageNumber'] as const).map((name) => ({
    name,
    article: (article: Article, text: string) => ({ ...article, [name]: text }),
  })),
  { name: 'series', article: (article, text) => ({ ...article, series: { name: text, part: 5 } }) },
  { name: 'keywords', article: (article, text) => ({ ...article, keywords: [text, '妇联'] }) },
  { name: 'name', article: (article, text) => ({ ...article, credits: [credit({ name: text })] }) },
  { name: 'rank', article: (article, text) => ({ ...article, credits: [credit({ rank: text })] }) },
  {
    name: 'affiliation',
    article: (article, text) => ({ ...article, credits: [credit({ affiliation: text })] }),
  },
  { name: 'cutline', article: (article, text) => withPicture(article, { cutline: text }) },
  { name: 'photo credit', article: (article, text) => withPicture(article, { credit: text }) },
  { name: 'alternative', article: (article, text) => withPicture(article, { alternative: text }) },
  { name: 'picture address', article: (article, text) => withPicture(article, { src: text }) },
  { name: 'body text', article: (article, text) => withBody(article, { type: 'text', value: text }) },
  { name: 'code', article: (article, text) => withBody(article, { type: 'inlineCode', value: text }) },
  {
    name: 'link',
    article: (article, text) =>
      withBody(article, { type: 'link', url: text, children: [{ type: 'text', value: '链接' }] }),
  },
  { name: 'raw HTML', article: (article, text) => withBody(article, { type: 'html', value: text }) },
  { name: 'person', tags: (text) => ({ people: [{ ...THING, name: text, confidence: 1 }] }) },
  { name: 'title', tags: (text) => ({ people: [{ ...THING, title: text, confidence: 1 }] }) },
  { name: 'place', tags: (text) => ({ places: [{ ...THING, name: text }] }) },
  { name: 'body', tags: (text) => ({ organisations: [{ ...THING, name: text, forms: [text, '妇联'] }] }) },
  {
    name: 'topic',
    tags: (text) => ({ topics: [{ id: `medtop:${text}`, label: text, score: 1, words: [] }] }),
  },
  { name: 'paper', context: (text) => ({ publication: { name: text } }) },
  { name: 'address of the paper', context: (text) => ({ publication: { name: '今日女报', baseUrl: text } }) },
  { name: 'sponsor', context: (text) => ({ publication: { sponsor: text, cn: text, publisher: text } }) },
  {
    name: 'page name',
    context: (text) => ({ issue: issue({ pageName: text, editor: text, proofreader: text }) }),
  },
  { name: 'number of the page', context: (text) => ({ issue: issue({ pageNumber: text }) }) },
  { name: 'number of the issue', context: (text) => ({ issue: { ...issue({}), issueNumber: text } }) },
];

/** Shown by no output in so many words. */
const NOT_SHOWN = new Set(['alternative', 'picture address', 'link', 'raw HTML', 'address of the paper']);

function passage(text: string): Passage {
  return { role: 'headline', text, runs: [], span: SPAN, protectedRanges: [] };
}

function credit(changes: Partial<Credit>): Credit {
  return { role: 'reporter', name: '李旦', span: SPAN, ...changes };
}

function withPicture(article: Article, changes: Partial<Picture>): Article {
  const picture = { src: 'a.jpg', cutline: '', credit: '', alternative: '', span: SPAN, ...changes };
  const node = { type: 'paragraph' as const, children: [] };
  const block = { kind: 'picture' as const, node, span: SPAN, passages: [], table: null, picture };
  return { ...article, pictures: [picture], blocks: [...article.blocks, block] };
}

function withBody(article: Article, phrase: Parameters<typeof paragraph>[0]): Article {
  return {
    ...article,
    blocks: [
      { kind: 'paragraph', node: paragraph(phrase), span: SPAN, passages: [], table: null, picture: null },
    ],
  };
}

function paragraph(phrase: import('mdast').PhrasingContent): import('mdast').Paragraph {
  return { type: 'paragraph', children: [{ type: 'text', value: '正文' }, phrase] };
}

function issue(page: Partial<Issue['pages'][number]>): Issue {
  const pages = [
    {
      pageNumber: 'A02',
      pageName: null,
      articles: ['gao'],
      editor: null,
      proofreader: null,
      plan: pagePlan(['gao'], false),
      ...page,
    },
  ];
  return { date: '2015-11-12' as Issue['date'], issueNumber: null, pages };
}

/** The HTML pages of an article with hostile text in a field. */
async function pagesWith(field: Field, text: string): Promise<readonly string[]> {
  const clean = await articleOf(COPY, 'gao.md');
  const article = field.article?.(clean, text) ?? clean;
  const tags = { keywords: [], people: [], places: [], organisations: [], topics: [], ...field.tags?.(text) };
  const tagged = { article, tags };
  const indexes = await issueIndexes(issue({}), [tagged], {});
  const context = contextWith({ issue: issue({}), indexes, ...field.context?.(text) });
  const pages: string[] = [];
  for (const name of ['web']) {
    const output = await outputLoaders[name]?.();
    if (output === undefined) continue;
    const files = await articleFiles(output, tagged, context);
    const indexes = await issueFiles(output, context.issue ?? issue({}), [tagged], context);
    pages.push(...[...files, ...indexes].map((file) => file.content));
  }
  return pages;
}

/** What Chromium makes of a page: its elements with their attributes' names, its addresses, its text, its data. */
interface ReadPage {
  readonly elements: readonly string[];
  readonly addresses: readonly string[];
  readonly text: string;
  readonly data: string | null;
}

async function readPages(page: Page, sources: readonly string[]): Promise<readonly ReadPage[]> {
  return page.evaluate((pages) => {
    const addressed = ['href', 'src', 'action', 'srcset'];
    return pages.map((html) => {
      const read = new DOMParser().parseFromString(html, 'text/html');
      const all = [...read.querySelectorAll('*')];
      const data = read.querySelector('script')?.textContent ?? null;
      const kind = (it: Element) =>
        `${it.localName} ${[...it.attributes]
          .map((a) => a.name)
          .sort()
          .join(' ')}`;
      const addresses = all.flatMap((it) => addressed.flatMap((name) => it.getAttribute(name) ?? []));
      return { elements: all.map(kind), addresses, text: read.body.textContent ?? '', data };
    });
  }, sources);
}

/** Harmless text in which lines and headlines break at the same places. */
function harmless(text: string): string {
  return printable(text).replace(/[^\s：，；？！、—…]/gu, '甲');
}

/** Expects that hostile text in a field adds no element, attribute or address of its own, and is shown as it is. */
async function expectText(page: Page, field: Field, payload: string): Promise<void> {
  const told = `${field.name}: ${payload}`;
  const hostile = await readPages(page, await pagesWith(field, payload));
  const clean = await readPages(page, await pagesWith(field, harmless(payload)));
  const known = new Set(clean.flatMap(({ elements }) => elements));
  expect(hostile.map(scriptsOf), told).toEqual(clean.map(scriptsOf));
  for (const { elements, addresses } of hostile) {
    expect(
      elements.filter((it) => !known.has(it) && !it.startsWith('span')),
      told,
    ).toEqual([]);
    expect(
      elements.filter((it) => / on/.test(it)),
      told,
    ).toEqual([]);
    expect(
      addresses.filter((it) => /^\s*(?:javascript|data|vbscript):/i.test(it)),
      told,
    ).toEqual([]);
  }
  const shown = hostile.some(({ text }) => withoutSpace(text).includes(withoutSpace(printable(payload))));
  expect(shown || NOT_SHOWN.has(field.name), told).toBe(true);
}

function scriptsOf({ elements }: ReadPage): readonly string[] {
  return elements.filter((it) => it.startsWith('script'));
}

function withoutSpace(text: string): string {
  return text.replace(/\s/g, '');
}

describe.skipIf(findChromium() === null)('hostile copy in Chromium', () => {
  it('stays text in every field of every page', async () => {
    await withBrowser(async (browser) => {
      const page = await browser.newPage();
      for (const field of FIELDS) for (const payload of PAYLOADS) await expectText(page, field, payload);
    });
  });

  it('reads back from the data of the page as it was written', async () => {
    await withBrowser(async (browser) => {
      const page = await browser.newPage();
      const field = FIELDS.find((it) => it.name === 'headline') as Field;
      for (const payload of PAYLOADS) {
        const [article] = await readPages(page, await pagesWith(field, payload));
        expect((JSON.parse(article?.data ?? '{}') as { headline?: string }).headline).toBe(
          printable(payload),
        );
      }
    });
  });
});

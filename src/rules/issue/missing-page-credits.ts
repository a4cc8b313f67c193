import type { Article } from '../../model/article.ts';
import type { IssuePage } from '../../model/issue.ts';
import type { Localised } from '../../model/localised.ts';
import type { IssueRule } from '../rule.ts';

/** The people that a page names. */
const CREDITS: readonly (readonly ['editor' | 'proofreader', Localised])[] = [
  ['editor', { zh: '责编', en: 'editor' }],
  ['proofreader', { zh: '校对', en: 'proofreader' }],
];

/** A page without editor or proofreader in an issue whose other pages have theirs. */
export const missingPageCredits: IssueRule = {
  code: 'IS009',
  name: 'missing-page-credits',
  scope: 'issue',
  severity: 'advice',
  fix: 'none',
  basis: { text: '《报纸期刊质量管理规定》：三审三校；报社惯例', verified: false },
  title: { zh: '版面缺责编或校对', en: 'Page without editor or proofreader' },
  why: {
    zh: '别的版署了责编、校对，这个版没有：出了差错无人可查。整期都不署的，不提示。',
    en: 'Other pages name editor and proofreader, this one does not. An issue without any page credits is left alone.',
  },
  bad: [
    {
      copy: '=== issue.yaml\ndate: 2015-11-12\npages:\n  - pageNumber: A01\n    editor: 杜亚眉\n    proofreader: 李旦\n    articles: [a]\n  - pageNumber: A02\n    editor: 唐天喜\n    articles: [b]\n=== a.md\n---\nheadline: 甲\n---\n\n正文。\n=== b.md\n---\nheadline: 乙\n---\n\n正文。\n',
      found: ['A02'],
    },
    {
      copy: '=== issue.yaml\ndate: 2015-11-12\npages:\n  - pageNumber: A01\n    editor: 杜亚眉\n    articles: [a]\n  - pageNumber: A02\n    articles: [b]\n=== a.md\n---\nheadline: 甲\n---\n\n正文。\n=== b.md\n---\nheadline: 乙\n---\n\n正文。\n',
      found: ['A02'],
    },
    {
      copy: '=== issue.yaml\ndate: 2015-11-12\npages:\n  - pageNumber: A01\n    articles: [a]\n  - pageNumber: A02\n    editor: 杜亚眉\n    proofreader: 李旦\n    articles: [b]\n=== a.md\n---\nheadline: 甲\n---\n\n正文。\n=== b.md\n---\nheadline: 乙\n---\n\n正文。\n',
      found: ['A01'],
    },
  ],
  good: [
    {
      copy: '=== issue.yaml\ndate: 2015-11-12\npages:\n  - pageNumber: A01\n    editor: 杜亚眉\n    proofreader: 李旦\n    articles: [a]\n=== a.md\n---\nheadline: 甲\n---\n\n正文。\n',
    },
  ],
  allows: [
    {
      copy: '=== issue.yaml\ndate: 2015-11-12\npages:\n  - pageNumber: A01\n    articles: [a]\n  - pageNumber: A02\n    articles: [b]\n=== a.md\n---\nheadline: 甲\n---\n\n正文。\n=== b.md\n---\nheadline: 乙\n---\n\n正文。\n',
    },
    {
      copy: '=== issue.yaml\ndate: 2015-11-12\npages:\n  - pageNumber: A01\n    editor: 杜亚眉\n    articles: [a]\n  - pageNumber: A02\n    articles: [b]\n=== a.md\n---\nheadline: 甲\n---\n\n正文。\n=== b.md\n---\nheadline: 乙\n责编: 唐天喜\n---\n\n正文。\n',
    },
    {
      copy: '=== issue.yaml\ndate: 2015-11-12\npages:\n  - pageNumber: A01\n    editor: 杜亚眉\n    articles: [a]\n  - pageNumber: A02\n    articles: []\n=== a.md\n---\nheadline: 甲\n---\n\n正文。\n',
    },
  ],
  *check({ articles, issue, manifest }) {
    if (issue === null || manifest === null) return;
    const credits = issue.pages.map((page) => creditsOf(page, articles));
    // What no page of the issue has, the newsroom does not keep here.
    const kept = CREDITS.filter(([key]) => credits.some((it) => it[key]));
    for (const [index, page] of issue.pages.entries()) {
      const missing = kept.filter(([key]) => credits[index]?.[key] === false).map(([, name]) => name);
      if (page.articles.length === 0 || missing.length === 0) continue;
      const [zh, en] = [missing.map((it) => it.zh).join('、'), missing.map((it) => it.en).join(' and ')];
      yield {
        source: manifest,
        span: manifest.spanOf(['pages', index, 'pageNumber']),
        message: { zh: `${page.pageNumber}版没有写${zh}`, en: `page ${page.pageNumber} names no ${en}` },
      };
    }
  },
};

/** Whether a page names its editor and its proofreader, in the manifest or in an article's copy slip. */
function creditsOf(
  page: IssuePage,
  articles: readonly Article[],
): { readonly editor: boolean; readonly proofreader: boolean } {
  const own = articles.filter((it) => page.articles.includes(it.slug));
  return {
    editor: page.editor !== null || own.some((it) => it.editor !== null),
    proofreader: page.proofreader !== null || own.some((it) => it.proofreader !== null),
  };
}

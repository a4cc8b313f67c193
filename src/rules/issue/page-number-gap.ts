import type { IssueRule } from '../rule.ts';

/** Page numbers of an issue that skip or run backwards. */
export const pageNumberGap: IssueRule = {
  code: 'IS011',
  name: 'page-number-gap',
  scope: 'issue',
  severity: 'advice',
  fix: 'none',
  basis: { text: '《报纸期刊质量管理规定》（2020）：每版有版次', verified: false },
  title: { zh: '版次不连续', en: 'Gap in the page numbers' },
  why: {
    zh: '一叠里的版次要从小到大连着排；跳了号，不是漏了一个版，就是版次写错了。',
    en: 'Pages of a section are numbered on: a gap shows a page that is missing, or a wrong number.',
  },
  bad: [
    {
      copy: '=== issue.yaml\ndate: 2015-11-12\npages:\n  - pageNumber: A01\n    articles: [a]\n  - pageNumber: A02\n    articles: []\n  - pageNumber: A04\n    articles: []\n=== a.md\n---\nheadline: 甲\n---\n\n正文。\n',
      found: ['A04'],
    },
    {
      copy: '=== issue.yaml\ndate: 2015-11-12\npages:\n  - pageNumber: A02\n    articles: [a]\n  - pageNumber: A01\n    articles: []\n=== a.md\n---\nheadline: 甲\n---\n\n正文。\n',
      found: ['A01'],
    },
    {
      copy: '=== issue.yaml\ndate: 2015-11-12\npages:\n  - pageNumber: "1"\n    articles: [a]\n  - pageNumber: "5"\n    articles: []\n=== a.md\n---\nheadline: 甲\n---\n\n正文。\n',
      found: ['"5"'],
    },
  ],
  good: [
    {
      copy: '=== issue.yaml\ndate: 2015-11-12\npages:\n  - pageNumber: A01\n    articles: [a]\n  - pageNumber: A02\n    articles: []\n=== a.md\n---\nheadline: 甲\n---\n\n正文。\n',
    },
  ],
  allows: [
    {
      copy: '=== issue.yaml\ndate: 2015-11-12\npages:\n  - pageNumber: A02\n    articles: [a]\n=== a.md\n---\nheadline: 甲\n---\n\n正文。\n',
    },
    {
      copy: '=== issue.yaml\ndate: 2015-11-12\npages:\n  - pageNumber: A08\n    articles: [a]\n  - pageNumber: B01\n    articles: []\n  - pageNumber: B02\n    articles: []\n=== a.md\n---\nheadline: 甲\n---\n\n正文。\n',
    },
    {
      copy: '=== issue.yaml\ndate: 2015-11-12\npages:\n  - pageNumber: A01\n    articles: [a]\n  - pageNumber: T01\n    articles: []\n  - pageNumber: A02\n    articles: []\n=== a.md\n---\nheadline: 甲\n---\n\n正文。\n',
    },
  ],
  *check({ issue, manifest }) {
    if (issue === null || manifest === null) return;
    const last = new Map<string, { readonly pageNumber: string; readonly number: number }>();
    for (const [index, { pageNumber }] of issue.pages.entries()) {
      const section = pageNumber.replace(/\d+$/, '');
      const number = Number(pageNumber.slice(section.length));
      const before = last.get(section);
      last.set(section, { pageNumber, number });
      if (before === undefined || number === before.number + 1) continue;
      const isBack = number < before.number;
      yield {
        source: manifest,
        span: manifest.spanOf(['pages', index, 'pageNumber']),
        message: {
          zh: `${before.pageNumber}版后面是${pageNumber}版，${isBack ? '次序颠倒' : '中间缺版'}`,
          en: `page ${pageNumber} after ${before.pageNumber}: ${isBack ? 'out of order' : 'pages are missing between'}`,
        },
      };
    }
  },
};

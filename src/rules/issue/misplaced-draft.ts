import type { Article } from '../../model/article.ts';
import type { Issue } from '../../model/issue.ts';
import type { Localised } from '../../model/localised.ts';
import type { IssueReport, IssueRule } from '../rule.ts';

/** A draft that says it belongs to another day or page than the manifest does. */
export const misplacedDraft: IssueRule = {
  code: 'IS001',
  name: 'misplaced-draft',
  scope: 'issue',
  severity: 'error',
  fix: 'none',
  basis: { text: '稿签与期次文件应当一致', verified: false, certain: true },
  title: { zh: '稿签的日期、版次与期次文件不符', en: 'Draft of another day or page' },
  why: {
    zh: '稿签写的见报日期或版次同这一期的安排不一样，必有一处错；照样生成，就会排到别的日期、别的版上。',
    en: 'The copy slip and the issue manifest disagree on day or page: one is wrong, and the article would go astray.',
  },
  bad: [
    {
      copy: '=== issue.yaml\ndate: 2015-11-12\npages:\n  - pageNumber: A02\n    articles: [a]\n=== a.md\n---\nheadline: 座谈会召开\ndate: 2015-11-13\npageNumber: B09\n---\n\n正文。\n',
      found: ['2015-11-13', 'B09'],
    },
    {
      copy: '=== issue.yaml\ndate: 2015-11-12\npages:\n  - pageNumber: A01\n    articles: [a]\n  - pageNumber: A02\n    articles: [b]\n=== a.md\n---\nheadline: 座谈会召开\ndate: 2015-11-12\npageNumber: A02\n---\n\n正文。\n=== b.md\n---\n主题: 培训班开班\n见报日期: 2015-10-12\n---\n\n正文。\n',
      found: ['A02', '2015-10-12'],
    },
  ],
  good: [
    {
      copy: '=== issue.yaml\ndate: 2015-11-12\npages:\n  - pageNumber: A02\n    articles: [a]\n=== a.md\n---\nheadline: 座谈会召开\ndate: 2015-11-12\npageNumber: A02\n---\n\n正文。\n',
    },
  ],
  allows: [
    {
      copy: '=== issue.yaml\ndate: 2015-11-12\npages:\n  - pageNumber: A02\n    articles: [a]\n=== a.md\n---\nheadline: 座谈会召开\n---\n\n正文。\n',
    },
    {
      copy: '=== a.md\n---\nheadline: 座谈会召开\ndate: 2015-11-12\npageNumber: A02\n---\n\n正文。\n=== b.md\n---\nheadline: 培训班开班\ndate: 2015-11-13\npageNumber: A05\n---\n\n正文。\n',
    },
    {
      copy: '=== issue.yaml\ndate: "2015-11-12"\npages:\n  - pageNumber: "02"\n    articles: [a]\n=== a.md\n---\nheadline: 座谈会召开\ndate: "2015-11-12"\npageNumber: "02"\n---\n\n正文。\n',
    },
  ],
  *check({ articles, issue }) {
    if (issue === null) return;
    for (const article of articles) {
      const page = pageOf(issue, article);
      yield* differing(article, 'date', { zh: '见报日期', en: 'date' }, issue.date);
      yield* differing(article, 'pageNumber', { zh: '版次', en: 'page' }, page);
    }
  },
};

function pageOf({ pages }: Issue, { slug }: Article): string | null {
  return pages.find((it) => it.articles.includes(slug))?.pageNumber ?? null;
}

function* differing(
  article: Article,
  field: 'date' | 'pageNumber',
  what: Localised,
  listed: string | null,
): Iterable<IssueReport> {
  const written = article[field];
  const span = article.fieldSpans[field];
  if (written === null || listed === null || written === listed || span === undefined) return;
  yield {
    source: article.draft,
    span,
    message: {
      zh: `稿签的${what.zh}是 ${written}，期次文件里是 ${listed}`,
      en: `the ${what.en} is ${written}, but ${listed} in the issue manifest`,
    },
  };
}

import { matchesIn } from '../../language/matches.ts';
import { parseNumeral } from '../../language/numerals.ts';
import type { Article, Passage } from '../../model/article.ts';
import type { Issue, IssuePage } from '../../model/issue.ts';
import type { Localised } from '../../model/localised.ts';
import type { IssueRule } from '../rule.ts';
import { reportInArticle } from './report-in-article.ts';

const JUMP = /(下转|上接)\s?(?:本报)?第?\s?([A-Z]{0,2}\d{1,3}|[一二三四五六七八九十]{1,3})\s?[版页]/g;

/** A jump line or continued line where it stands. */
interface Jump {
  readonly article: Article;
  readonly passage: Passage;
  readonly start: number;
  readonly end: number;
  readonly kind: '下转' | '上接';
  /** The page as the line writes it. */
  readonly target: string;
  /** The page that the line stands on. */
  readonly page: IssuePage;
}

/** A jump line that leads to no continuation, or a continuation that comes from nowhere. */
export const unpairedJumpLine: IssueRule = {
  code: 'IS008',
  name: 'unpaired-jump-line',
  scope: 'issue',
  severity: 'warning',
  fix: 'none',
  basis: { text: '报社惯例：转版要有下转、上接', verified: false },
  title: { zh: '下转、上接对不上', en: 'Jump line without its continuation' },
  why: {
    zh: '“下转A05版”要有A05版的“上接A01版”接着，反过来也一样；调了版面忘改转版语，读者就找不到下文。',
    en: 'What goes on at A05 must begin there as continued from A01, and the other way round, or readers lose the story.',
  },
  bad: [
    {
      copy: '=== issue.yaml\ndate: 2015-11-12\npages:\n  - pageNumber: A01\n    articles: [a]\n  - pageNumber: A05\n    articles: [b]\n=== a.md\n---\nheadline: 座谈会召开\ndate: 2015-11-12\n---\n\n座谈会召开。（下转A06版）\n=== b.md\n---\nheadline: 座谈会续\ndate: 2015-11-12\n---\n\n（上接A01版）讨论热烈。\n',
      found: ['下转A06版', '上接A01版'],
    },
    {
      copy: '=== issue.yaml\ndate: 2015-11-12\npages:\n  - pageNumber: A01\n    articles: [a]\n  - pageNumber: A05\n    articles: [b]\n=== a.md\n---\nheadline: 座谈会召开\ndate: 2015-11-12\n---\n\n座谈会召开。（下转第五版）\n=== b.md\n---\nheadline: 培训班开班\ndate: 2015-11-12\n---\n\n培训班开班。\n',
      found: ['下转第五版'],
    },
    {
      copy: '=== issue.yaml\ndate: 2015-11-12\npages:\n  - pageNumber: A01\n    articles: [a]\n  - pageNumber: A02\n    articles: [b]\n=== a.md\n---\nheadline: 座谈会召开\ndate: 2015-11-12\n---\n\n座谈会召开。（下转A01版）\n=== b.md\n---\nheadline: 培训班开班\ndate: 2015-11-12\n---\n\n培训班开班。\n',
      found: ['下转A01版'],
    },
  ],
  good: [
    {
      copy: '=== issue.yaml\ndate: 2015-11-12\npages:\n  - pageNumber: A01\n    articles: [a]\n  - pageNumber: A05\n    articles: [b]\n=== a.md\n---\nheadline: 座谈会召开\ndate: 2015-11-12\n---\n\n座谈会召开。（下转A05版）\n=== b.md\n---\nheadline: 座谈会续\ndate: 2015-11-12\n---\n\n（上接A01版）讨论热烈。\n',
    },
  ],
  allows: [
    {
      copy: '=== issue.yaml\ndate: 2015-11-12\npages:\n  - pageNumber: A01\n    articles: [a]\n  - pageNumber: A05\n    articles: [b]\n=== a.md\n---\nheadline: 座谈会召开\ndate: 2015-11-12\n---\n\n座谈会召开。（下转5版）\n=== b.md\n---\nheadline: 座谈会续\ndate: 2015-11-12\n---\n\n（上接第1版）讨论热烈。\n',
    },
    {
      copy: '=== issue.yaml\ndate: 2015-11-12\npages:\n  - pageNumber: A01\n    articles: [a]\n  - pageNumber: A05\n    articles: [b]\n=== a.md\n---\nheadline: 座谈会召开\ndate: 2015-11-12\n---\n\n座谈会召开。（下转A05版）\n\n（上接A01版）讨论热烈。\n=== b.md\n---\nheadline: 培训班开班\ndate: 2015-11-12\n---\n\n培训班开班。\n',
    },
    {
      copy: '=== a.md\n---\nheadline: 座谈会召开\ndate: 2015-11-12\n---\n\n座谈会召开。（下转A05版）\n',
    },
    {
      copy: '=== issue.yaml\ndate: 2015-11-12\npages:\n  - pageNumber: A01\n    articles: [a]\n=== a.md\n---\nheadline: 座谈会召开\ndate: 2015-11-12\n---\n\n详见A05版。水从上接下来，线下转线上。\n',
    },
  ],
  *check({ articles, issue }) {
    if (issue === null) return;
    const jumps = articles.flatMap((article) => jumpsIn(article, issue));
    for (const jump of jumps) {
      const message = faultOf(jump, jumps, issue);
      if (message !== null)
        yield reportInArticle(jump.article, jump.passage, { start: jump.start, end: jump.end, message });
    }
  },
};

function jumpsIn(article: Article, { pages }: Issue): readonly Jump[] {
  const page = pages.find((it) => it.articles.includes(article.slug));
  if (page === undefined) return [];
  return article.passages
    .filter((it) => it.text.includes('下转') || it.text.includes('上接'))
    .flatMap((passage) =>
      matchesIn(passage.text, JUMP).map((match) => ({
        ...{ article, passage, page, kind: match[1] === '下转' ? ('下转' as const) : ('上接' as const) },
        target: match[2] ?? '',
        start: match.index,
        end: match.index + match[0].length,
      })),
    );
}

/** What is wrong with a jump; null when its counterpart stands where it should. */
function faultOf(jump: Jump, jumps: readonly Jump[], issue: Issue): Localised | null {
  const { kind, target, page } = jump;
  const there = issue.pages.filter((it) => isPage(it, target)).map((it) => it.pageNumber);
  if (there.length === 0) {
    return {
      zh: `${kind}${target}版，本期却没有这个版`,
      en: `"${kind}" names page ${target}, which the issue has not`,
    };
  }
  if (jumps.some((other) => arePair(jump, other, there))) return null;
  const here = page.pageNumber;
  if (there.includes(here)) {
    return { zh: `${kind}的就是本版${here}版`, en: `"${kind}" names its own page ${here}` };
  }
  const place = there.join('、');
  const missing = `${kind === '下转' ? '上接' : '下转'}${here}版`;
  return {
    zh: `${place}版没有与它对应的“${missing}”`,
    en: `page ${place} has no "${missing}" to go with it`,
  };
}

/** Whether two jumps are the two ends of one story; `there` are the pages that the first names. */
function arePair(jump: Jump, other: Jump, there: readonly string[]): boolean {
  if (other.kind === jump.kind) return false;
  // A draft that holds both halves stands on the first one's page, and is parted when the page is made.
  if (other.article === jump.article)
    return isPage(jump.page, jump.kind === '下转' ? other.target : jump.target);
  return isPage(jump.page, other.target) && there.includes(other.page.pageNumber);
}

/** Whether a page goes by a number as a jump line writes it: A05, 5, 五. */
function isPage({ pageNumber }: IssuePage, written: string): boolean {
  const [, letters = '', figures = ''] = /^([A-Z]*)(.*)$/.exec(written) ?? [];
  const [, pageLetters = '', pageFigures = ''] = /^([A-Z]*)(\d*)$/.exec(pageNumber) ?? [];
  if (letters !== '' && letters !== pageLetters) return false;
  return parseNumeral(figures) === Number(pageFigures);
}

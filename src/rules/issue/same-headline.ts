import { printedText } from '../../language/likeness.ts';
import type { Article, Passage } from '../../model/article.ts';
import type { IssueRule } from '../rule.ts';
import { reportInArticle } from './report-in-article.ts';
import { isOwnText } from './shared-text.ts';

/** Shorter headlines are labels that may return: 简讯, 图片新闻. Letters and figures. */
const LEAST_LENGTH = 5;

/** A headline that stands over two articles of an issue. */
export const sameHeadline: IssueRule = {
  code: 'IS004',
  name: 'same-headline',
  scope: 'issue',
  severity: 'warning',
  fix: 'none',
  basis: { text: '报社惯例', verified: false },
  title: { zh: '两篇稿用了同一个标题', en: 'Headline over two articles' },
  why: {
    zh: '同一期两篇稿标题一字不差，不是稿子重了，就是套用标题时忘了改。下转、上接的两截，同一系列的几篇不算。',
    en: 'Two articles under one headline: a story twice, or a copied headline left as it was. Jumps and series are no such.',
  },
  bad: [
    {
      copy: '=== a.md\n---\nheadline: “育婴师”培训班开班\ndate: 2015-11-12\n---\n\n湘潭县妇联办班。\n=== b.md\n---\nheadline: “育婴师”培训班开班\ndate: 2015-11-12\n---\n\n邵阳县妇联也办班。\n',
      found: ['“育婴师”培训班开班'],
    },
    {
      copy: '=== a.md\n---\nheadline: 创品牌　力推性别平等\ndate: 2015-11-12\n---\n\n娄底深化活动。\n=== b.md\n---\nheadline: 创品牌，力推性别平等\ndate: 2015-11-12\n---\n\n郴州召开年会。\n',
      found: ['创品牌，力推性别平等'],
    },
    {
      copy: '=== a.md\n---\nheadline: 省妇联召开座谈会\ndate: 2015-11-12\n---\n\n上午开会。\n=== b.md\n---\nheadline: 培训班开班\ndate: 2015-11-12\n---\n\n开班。\n=== c.md\n---\nheadline: 省妇联召开座谈会\ndate: 2015-11-12\n---\n\n下午开会。\n',
      found: ['省妇联召开座谈会'],
    },
  ],
  good: [
    {
      copy: '=== a.md\n---\nheadline: 湘潭县“育婴师”培训班开班\ndate: 2015-11-12\n---\n\n办班。\n=== b.md\n---\nheadline: 邵阳“育婴师”培训班开班\ndate: 2015-11-12\n---\n\n也办班。\n',
    },
  ],
  allows: [
    {
      copy: '=== a.md\n---\nheadline: “育婴师”培训班开班\ndate: 2015-11-12\n---\n\n湘潭县妇联办班，详见A05版。\n=== b.md\n---\nheadline: “育婴师”培训班开班\ndate: 2015-11-12\n---\n\n培训班开课。\n',
    },
    {
      copy: '=== a.md\n---\nheadline: 图片新闻\ndate: 2015-11-12\n---\n\n座谈会现场。\n=== b.md\n---\nheadline: 图片新闻\ndate: 2015-11-12\n---\n\n培训班现场。\n',
    },
    {
      copy: '=== a.md\n---\nheadline: 用互联网思维推进工作\ndate: 2015-11-12\n---\n\n座谈会召开。（下转A05版）\n=== b.md\n---\nheadline: 用互联网思维推进工作\ndate: 2015-11-12\n---\n\n（上接A01版）讨论热烈。\n',
    },
    {
      copy: '=== a.md\n---\nheadline: 创品牌　力推性别平等\ndate: 2015-11-12\nseries: 《基本国策要落细落实》系列报道④\n---\n\n娄底。\n=== b.md\n---\nheadline: 创品牌　力推性别平等\ndate: 2015-11-12\nseries: 《基本国策要落细落实》系列报道⑤\n---\n\n郴州。\n',
    },
  ],
  *check({ articles }) {
    const holders = new Map<string, Article>();
    for (const article of articles) {
      const { headline } = article;
      const printed = headline === null ? '' : printedText(headline.text);
      if (headline === null || printed.length < LEAST_LENGTH || !isOwnText(article)) continue;
      const holder = holders.get(printed);
      if (holder === undefined) holders.set(printed, article);
      if (holder === undefined || goTogether(holder, article)) continue;
      yield reportInArticle(article, headline, {
        start: 0,
        end: headline.text.length,
        message: {
          zh: '本期另一篇稿也用这个标题，应改换一个',
          en: 'another article of the issue has this headline: change one',
        },
      });
    }
  },
};

/** Parts of one story that was jumped, or instalments of a series. */
function goTogether(one: Article, other: Article): boolean {
  if (one.series !== null && one.series.name === other.series?.name) return true;
  return [...one.passages, ...other.passages].some(isJump);
}

function isJump({ text }: Passage): boolean {
  return text.includes('下转') || text.includes('上接');
}

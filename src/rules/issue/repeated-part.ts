import { printedText } from '../../language/likeness.ts';
import type { Article } from '../../model/article.ts';
import type { IssueRule } from '../rule.ts';
import { placeInField } from './place-in-field.ts';
import { nameOf } from './report-in-article.ts';

/** Two instalments of one issue with the same number. */
export const repeatedPart: IssueRule = {
  code: 'IS014',
  name: 'repeated-part',
  scope: 'issue',
  severity: 'warning',
  fix: 'none',
  basis: { text: '序号不应重复，与标准无关', verified: false },
  title: { zh: '同一期里系列的篇次重了', en: 'Two instalments with one number' },
  why: {
    zh: '同一期登系列报道的两篇，篇次却一样，必有一篇没有改。',
    en: 'Two instalments of a series in one issue bear the same number: one was not changed.',
  },
  bad: [
    {
      copy: '=== a.md\n---\nheadline: 创品牌\nseries: 基本国策系列报道⑤\n---\n\n正文。\n=== b.md\n---\nheadline: 推平等\nseries: 基本国策系列报道⑤\n---\n\n正文。\n',
      found: ['基本国策系列报道'],
    },
    {
      copy: '=== a.md\n---\nheadline: 创品牌\nseries: 基本国策系列报道（五）\n---\n\n正文。\n=== b.md\n---\nheadline: 推平等\nseries: 基本国策系列报道⑤\n---\n\n正文。\n',
      found: ['基本国策系列报道'],
    },
    {
      copy: '=== a.md\n---\nheadline: 创品牌\nseries:\n  name: 走基层\n  part: 2\n---\n\n正文。\n=== b.md\n---\nheadline: 推平等\nseries: 走基层②\n---\n\n正文。\n',
      found: ['走基层'],
    },
  ],
  good: [
    {
      copy: '=== a.md\n---\nheadline: 创品牌\nseries: 基本国策系列报道⑤\n---\n\n正文。\n=== b.md\n---\nheadline: 推平等\nseries: 基本国策系列报道⑥\n---\n\n正文。\n',
    },
  ],
  allows: [
    {
      copy: '=== a.md\n---\nheadline: 创品牌\nseries: 基本国策系列报道\n---\n\n正文。\n=== b.md\n---\nheadline: 推平等\nseries: 基本国策系列报道\n---\n\n正文。\n',
    },
    {
      copy: '=== a.md\n---\nheadline: 创品牌\nseries: 基本国策系列报道⑤\n---\n\n正文。\n=== b.md\n---\nheadline: 推平等\nseries: 走基层⑤\n---\n\n正文。\n',
    },
    {
      copy: '=== a.md\n---\nheadline: 创品牌\nseries: 基本国策系列报道⑤\n---\n\n正文。（下转A05版）\n=== b.md\n---\nheadline: 创品牌\nseries: 基本国策系列报道⑤\n---\n\n（上接A01版）正文。\n',
    },
  ],
  *check({ articles }) {
    const holders = new Map<string, Article>();
    for (const article of articles) {
      const { series } = article;
      if (series?.part === undefined || series.part === null) continue;
      const key = `${series.part} ${printedText(series.name)}`;
      const holder = holders.get(key);
      if (holder === undefined) holders.set(key, article);
      const span = placeInField(article, 'series', series.name);
      if (holder === undefined || span === null || isJumped(article) || isJumped(holder)) continue;
      yield {
        source: article.draft,
        span,
        message: {
          zh: `系列第${series.part}篇与“${nameOf(holder)}”的篇次重复`,
          en: `part ${series.part} of the series is "${nameOf(holder)}" already`,
        },
      };
    }
  },
};

/** Whether an article is one half of a story that goes on elsewhere. */
function isJumped({ passages }: Article): boolean {
  return passages.some(({ text }) => text.includes('下转') || text.includes('上接'));
}

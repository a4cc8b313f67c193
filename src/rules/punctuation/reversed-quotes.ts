import { reportIn } from '../report.ts';
import type { ArticleRule } from '../rule.ts';
import { reversedQuotes } from './quote-direction.ts';

/** Quotation marks typed the wrong way round. */
export const reversedQuoteMarks: ArticleRule = {
  code: 'PU031',
  name: 'reversed-quotes',
  scope: 'article',
  marks: '“”',
  severity: 'error',
  fix: 'review',
  basis: { text: 'GB/T 15834—2011 4.8', verified: false, certain: true },
  title: { zh: '引号方向反了', en: 'Quotation mark the wrong way round' },
  why: {
    zh: '前引号“、后引号”方向不同；打反了，读者分不清引文从哪里开始，排版也会把它甩到行首行末。',
    en: 'Opening and closing marks differ; turned round, nobody can tell where the quotation begins, and lines break wrongly.',
  },
  bad: [
    { copy: '依托“阳光工程“等项目。', found: ['“'], fixed: '依托“阳光工程”等项目。' },
    { copy: '她说“好“。', found: ['“'], fixed: '她说“好”。' },
    { copy: '依托”阳光工程“等项目。', found: ['”', '“'], fixed: '依托“阳光工程”等项目。' },
    {
      copy: '“妇女之家”和”儿童之家”都已挂牌。',
      found: ['”'],
      fixed: '“妇女之家”和“儿童之家”都已挂牌。',
    },
  ],
  good: [{ copy: '依托“阳光工程”等项目。' }],
  allows: [
    { copy: '“第一，要高度重视新媒体。\n\n“第二，要做好“湘妹子”的推广。”' },
    { copy: '“做好“湘妹子”的推广。”杜亚玲说。' },
    { copy: '第一段没有引完，她说：“要高度重视。\n\n第二段接着说。”她停了停：“要落实。”' },
    { copy: '依托“阳光工程，“雨露计划”等项目。' },
  ],
  *check({ article }) {
    for (const [index, passage] of article.passages.entries()) {
      if (passage.role === 'code') continue;
      for (const { at, right } of reversedQuotes(article, index)) {
        yield reportIn(passage, {
          start: at,
          end: at + 1,
          replacement: right,
          message: {
            zh: `引号方向反了，应为${right === '“' ? '前' : '后'}引号${right}`,
            en: `quotation mark the wrong way round, expected ${right}`,
          },
        });
      }
    }
  },
};

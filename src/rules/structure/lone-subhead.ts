import { reportIn } from '../report.ts';
import type { ArticleRule } from '../rule.ts';
import { SIDEBAR_WORDS } from './data/sidebar-words.ts';

/** So much text behind a lone subhead shows that the article goes on under it. Paragraphs. */
const LEAST_AFTER = 2;

/** A subhead that is the only one of its article. */
export const loneSubhead: ArticleRule = {
  code: 'ST010',
  name: 'lone-subhead',
  scope: 'article',
  severity: 'advice',
  fix: 'none',
  basis: { text: '报社惯例', verified: false },
  title: { zh: '全文只有一个小标题', en: 'Lone subhead' },
  why: {
    zh: '小标题用来把正文分成几部分，至少两个；只有一个，不是漏标，就是该去掉。',
    en: 'Subheads part a text, so there are two at least: a lone one is a sign that others are missing.',
  },
  bad: [
    {
      copy: '近年来，娄底市妇联不断促进女性发展。\n\n## 统筹城乡\n\n娄底市妇联深化活动。\n\n女性地位提高。',
      found: ['统筹城乡'],
    },
    {
      copy: '座谈会召开。\n\n讨论热烈。\n\n## 要用互联网思维推进工作\n\n杜亚玲提出了要求。\n\n此外，还有讲座。',
      found: ['要用互联网思维推进工作'],
    },
    {
      copy: '64名妇女参加培训。\n\n## 免费培训\n\n此次培训免费。\n\n考试合格的发证书。\n\n培训19天。',
      found: ['免费培训'],
    },
  ],
  good: [{ copy: '会议召开。\n\n## 统筹城乡\n\n深化活动。\n\n## 重点培养\n\n女性地位提高。\n\n培训不断。' }],
  allows: [
    { copy: '会议召开。\n\n讨论热烈。\n\n## 新闻链接\n\n联谊会成立于2005年。\n\n现有会员200名。' },
    { copy: '## 记者手记\n\n她的话让人难忘。\n\n回来的路上下雨了。' },
    { copy: '会议召开。\n\n## 与会人员\n\n杜亚玲、周迎春等。' },
    {
      copy: '---\nheadline: 老屋\nbyline: 赵巧燕\ndate: 2015-11-12\ngenre: 散文\n---\n\n老屋在村子西头。\n\n## 炊烟\n\n母亲站在门口。\n\n饭熟了。\n',
    },
  ],
  *check({ article }) {
    if (article.draft.format === 'plain' || article.genre === 'literary' || article.genre === 'notice')
      return;
    const index = article.blocks.findIndex((it) => it.kind === 'subhead');
    const passage = article.blocks[index]?.passages[0];
    if (passage === undefined || article.blocks.slice(index + 1).some((it) => it.kind === 'subhead')) return;
    const isText = article.blocks.map((it) => it.kind === 'paragraph');
    const after = isText.slice(index + 1).filter(Boolean).length;
    if (!isText.slice(0, index).includes(true) || after < LEAST_AFTER) return;
    if (SIDEBAR_WORDS.some((word) => passage.text.includes(word))) return;
    yield reportIn(passage, {
      start: 0,
      end: passage.text.length,
      message: {
        zh: '全文只有这一个小标题，应再分，或去掉',
        en: 'the only subhead of the article: part the rest too, or remove it',
      },
    });
  },
};

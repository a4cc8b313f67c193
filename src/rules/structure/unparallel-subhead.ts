import type { Passage } from '../../model/article.ts';
import type { Localised } from '../../model/localised.ts';
import { reportIn } from '../report.ts';
import type { ArticleRule } from '../rule.ts';
import { SIDEBAR_WORDS } from './data/sidebar-words.ts';

/** With fewer subheads there is no pattern to be out of. */
const LEAST_SUBHEADS = 4;

/** What subheads of one article share or do not share, and how a subhead without it is told. */
const FORMS: readonly { readonly pattern: RegExp; readonly without: Localised }[] = [
  {
    pattern: /^[\p{Script=Han}“”《》]{2,10}(?:[\s，,]|——)[\p{Script=Han}“”《》]{2}/u,
    without: {
      zh: '别的小标题都是两截，只有这一条不是，可改成一样',
      en: 'all other subheads have two halves: give this one the same form',
    },
  },
  {
    pattern:
      /^(?:第?[一二三四五六七八九十]{1,3}[、，．.\s]|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[.．、](?!\d))/,
    without: {
      zh: '别的小标题都编了号，只有这一条没有，应补上',
      en: 'all other subheads are numbered: number this one',
    },
  },
];

/** The one subhead of an article that has not the form of the others. */
export const unparallelSubhead: ArticleRule = {
  code: 'ST013',
  name: 'unparallel-subhead',
  scope: 'article',
  severity: 'advice',
  fix: 'none',
  basis: { text: '报社惯例', verified: false },
  title: { zh: '小标题不对称', en: 'Subhead out of the pattern' },
  why: {
    zh: '一篇稿的小标题讲究对称：都是“四字　一句”，或都编号；独有一条不同，像是漏改。',
    en: 'Subheads of one article have one form: two halves, or numbers. A single other one looks forgotten.',
  },
  bad: [
    {
      copy: '开篇。\n\n## 统筹城乡　参与能力不断增强\n\n文。\n\n## 重点培养　管理水平不断提高\n\n文。\n\n## 权益得到有效维护\n\n文。\n\n## 倡导文明　发展环境更加和谐\n\n文。',
      found: ['权益得到有效维护'],
    },
    {
      copy: '## 一、统筹城乡\n\n文。\n\n## 二、重点培养\n\n文。\n\n## 三、多方联动\n\n文。\n\n## 倡导文明\n\n文。',
      found: ['倡导文明'],
    },
    {
      copy: '## 创品牌　力推平等\n\n文。\n\n## 抓培训　提升素质\n\n文。\n\n## 强维权　撑起蓝天\n\n文。\n\n## 为妇女儿童办实事\n\n文。\n\n## 聚人心　共建家园\n\n文。',
      found: ['为妇女儿童办实事'],
    },
  ],
  good: [
    {
      copy: '## 统筹城乡　能力增强\n\n文。\n\n## 重点培养　水平提高\n\n文。\n\n## 多方联动　权益维护\n\n文。\n\n## 倡导文明　环境和谐\n\n文。',
    },
  ],
  allows: [
    {
      copy: '## 统筹城乡　能力增强\n\n文。\n\n## 重点培养　水平提高\n\n文。\n\n## 多方联动　权益维护\n\n文。\n\n## 记者手记\n\n文。',
    },
    {
      copy: '## 统筹城乡　能力增强\n\n文。\n\n## 重点培养\n\n文。\n\n## 多方联动　权益维护\n\n文。\n\n## 倡导文明\n\n文。',
    },
    { copy: '## 一、统筹城乡\n\n文。\n\n## 二、重点培养\n\n文。\n\n## 尾声\n\n文。' },
    {
      copy: '## 一、统筹城乡\n\n文。\n\n### 农村\n\n文。\n\n## 二、重点培养\n\n文。\n\n## 三、多方联动\n\n文。',
    },
    {
      copy: '---\nheadline: 老屋\nbyline: 赵巧燕\ndate: 2015-11-12\ngenre: 散文\n---\n\n## 一、春\n\n文。\n\n## 二、夏\n\n文。\n\n## 三、秋\n\n文。\n\n## 冬\n\n文。\n',
    },
  ],
  *check({ article }) {
    if (article.genre === 'literary') return;
    const subheads = article.blocks.filter((it) => it.kind === 'subhead');
    if (subheads.length < LEAST_SUBHEADS) return;
    const depths = new Set(subheads.map(({ node }) => (node.type === 'heading' ? node.depth : 0)));
    if (depths.size > 1) return;
    const passages = subheads.flatMap((it) => it.passages);
    for (const { pattern, without } of FORMS) {
      const odd = oddOne(passages, pattern);
      if (odd !== null) yield reportIn(odd, { start: 0, end: odd.text.length, message: without });
    }
  },
};

/** The only passage that has not a form; null when none or several have not, or it heads a sidebar or an ending. */
function oddOne(passages: readonly Passage[], pattern: RegExp): Passage | null {
  const [odd, ...others] = passages.filter((it) => !pattern.test(it.text));
  if (odd === undefined || others.length > 0) return null;
  return SIDEBAR_WORDS.some((word) => odd.text.includes(word)) ? null : odd;
}

import { bylineProblems } from '../byline-problems.ts';
import type { ArticleRule } from '../rule.ts';

/** A body that issues a notice signs it: 长沙市公安局交通警察支队. */
const ISSUER = /^[^\s，。]{2,28}[局厅委部办院校队会社所站处科司署行团厂馆室府心联]$/u;

/** Headlines of notices. */
const NOTICE = /(?:公告|公示|通知|启事|声明|通告)$/u;

/** Part of a byline that is neither a role nor a name. */
export const unparsableByline: ArticleRule = {
  code: 'BY003',
  name: 'unparsable-byline',
  scope: 'article',
  problems: ['unparsable-byline'],
  severity: 'warning',
  fix: 'none',
  basis: { text: '报社惯例', verified: false },
  title: { zh: '署名读不懂', en: 'Byline that cannot be read' },
  why: {
    zh: '署名只写身份和姓名。夹了别的文字，发稿统计和网站署名就会出错。',
    en: 'A byline is roles and names; with other words in it, statistics and web credits go wrong.',
  },
  bad: [
    {
      copy: '---\nheadline: 座谈会召开\nbyline: 记者 李旦 13800000000\ndate: 2015-11-12\n---\n\n座谈会召开。\n',
      found: ['13800000000'],
    },
    {
      copy: '---\nheadline: 座谈会召开\nbyline: 记者 李旦 请编辑改好后再发\ndate: 2015-11-12\n---\n\n座谈会召开。\n',
      found: ['请编辑改好后再发'],
    },
  ],
  good: [{ copy: '今日女报/凤网讯（记者唐天喜 通讯员刘小文）近日，祁阳县召开推进会。' }],
  allows: [
    {
      copy: '---\nheadline: 关于延长交通管制的通告\nbyline: 长沙市公安局交通警察支队\ndate: 2015-11-12\n---\n\n因施工需要，延长管制。\n',
    },
    {
      copy: '---\nheadline: 拟聘人员名单\nbyline: 省教育厅\ndate: 2015-11-12\ngenre: 公示\n---\n\n名单如下。\n',
    },
    { copy: '本报讯（记者 阿卜杜拉·买买提 通讯员 欧阳倩）近日，培训班开课。' },
    { copy: '今日女报/凤网记者 李旦\n通讯员 赵巧燕\n\n“非常感动。”她说。' },
  ],
  *check({ article }) {
    const isNotice = article.genre === 'notice' || NOTICE.test(article.headline?.text ?? '');
    for (const { span, values } of bylineProblems(article, 'unparsable-byline')) {
      const { text = '' } = values;
      if (isNotice && ISSUER.test(text)) continue;
      yield {
        span,
        message: {
          zh: `署名里的“${text}”既不是身份也不是姓名`,
          en: `"${text}" in the byline is neither a role nor a name`,
        },
      };
    }
  },
};

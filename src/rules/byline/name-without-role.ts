import { matchesIn } from '../../language/matches.ts';
import type { Article } from '../../model/article.ts';
import { bylineProblems } from '../byline-problems.ts';
import type { ArticleRule } from '../rule.ts';

/** Kinds of copy that are signed with the bare name. */
const SIGNED_BY_NAME: ReadonlySet<string> = new Set(['commentary', 'literary']);

/** Years before 1950. */
const LONG_PAST = /(?<!\d)1(?:[0-8]\d|9[0-4])\d年/g;

/** So many years make a text one on history. */
const MANY_YEARS = 3;

/** Rubrics of essays, which are signed likewise. */
const ESSAYS = /史|忆|随笔|副刊|读书|书评|笔谈|专栏|文化|人文|钩沉|掌故|往事|理论/;

/** A name in a report's byline that does not say what its bearer did. */
export const nameWithoutRole: ArticleRule = {
  code: 'BY007',
  name: 'name-without-role',
  scope: 'article',
  problems: ['name-without-role'],
  severity: 'advice',
  fix: 'none',
  basis: { text: '报社惯例', verified: false },
  title: { zh: '署名有姓名没有身份', en: 'Name without a role' },
  why: {
    zh: '新闻稿的署名要分清记者、通讯员、实习生，统计和稿酬都按身份算；评论、副刊可以只署姓名。',
    en: 'A report tells reporters from contributors and interns; only comment and literary pages sign by name alone.',
  },
  bad: [
    {
      copy: '---\nheadline: 座谈会召开\nbyline: 李旦\ndate: 2015-11-12\n---\n\n座谈会6日召开。\n',
      found: ['李旦'],
    },
    { copy: '本报讯（王金财 通讯员 陈兆洪）11月6日，联谊会召开年会。', found: ['王金财'] },
  ],
  good: [{ copy: '本报讯（记者 邢云 通讯员 王金财 陈兆洪）11月6日，联谊会召开年会。' }],
  allows: [
    {
      copy: '---\nheadline: 老城墙\nbyline: 赵巧燕\ndate: 2015-11-12\nrubric: 史海钩沉\n---\n\n城墙在河的东岸。\n',
    },
    {
      copy: '---\nheadline: 湘绣女工\nbyline: 赵巧燕\ndate: 2015-11-12\n---\n\n1898年，长沙开了第一家绣庄。1911年，女工们走上街头。1937年，绣庄毁于战火。\n',
    },
    {
      copy: '---\nheadline: 把好事办实\nbyline: 李旦\ndate: 2015-11-12\ngenre: 评论\n---\n\n精准扶贫，贵在精准。\n',
    },
    {
      copy: '---\nheadline: 老屋\nbyline: 赵巧燕\ndate: 2015-11-12\ngenre: 散文\n---\n\n老屋在村子西头。\n',
    },
    { copy: '据新华社南京5月12日电（李大伟）长江水位回落。' },
  ],
  *check({ article }) {
    if (article.genre !== null && SIGNED_BY_NAME.has(article.genre)) return;
    if (ESSAYS.test(article.rubric ?? '') || isHistory(article)) return;
    if (article.source !== null || (article.dateline !== null && article.dateline.form !== 'staff')) return;
    for (const { span, values } of bylineProblems(article, 'name-without-role')) {
      const { text: name = '' } = values;
      yield {
        span,
        message: {
          zh: `署名“${name}”没有写明身份，应为“记者 ${name}”“通讯员 ${name}”之类`,
          en: `"${name}" in the byline has no role, such as 记者 or 通讯员`,
        },
      };
    }
  },
};

/** An essay on history tells of years long past, again and again. */
function isHistory({ passages }: Article): boolean {
  const years = passages.flatMap(({ text }) => matchesIn(text, LONG_PAST));
  return years.length >= MANY_YEARS;
}

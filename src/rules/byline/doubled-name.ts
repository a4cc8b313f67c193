import type { Byline } from '../../model/article.ts';
import { bylineProblems } from '../byline-problems.ts';
import type { ArticleRule } from '../rule.ts';

/** A name that stands twice in one byline in the same role. */
export const doubledName: ArticleRule = {
  code: 'BY008',
  name: 'doubled-name',
  scope: 'article',
  problems: ['doubled-name'],
  severity: 'error',
  fix: 'none',
  basis: { text: '报社惯例', verified: false, certain: true },
  title: { zh: '署名重复', en: 'Name that stands twice' },
  why: {
    zh: '同一个人以同一身份署了两次，不是重复，就是另一个人的名字写错了。',
    en: 'The same person twice in one role is a repeat, or another name was mistyped.',
  },
  bad: [
    { copy: '本报讯（通讯员 王金财 陈兆洪 王金财）11月6日，联谊会召开年会。', found: ['王金财'] },
    { copy: '本报讯（记者 邢云 记者 邢云）11月6日，联谊会召开年会。', found: ['邢云'] },
  ],
  good: [{ copy: '本报讯（通讯员 王金财 陈兆洪）11月6日，联谊会召开年会。' }],
  allows: [
    { copy: '记者 邢云 摄影 邢云\n\n11月6日，联谊会召开年会。' },
    { copy: '本报讯（通讯员 王金财 王金才）11月6日，联谊会召开年会。' },
  ],
  *check({ article }) {
    for (const { span, values, byline } of bylineProblems(article, 'doubled-name')) {
      const { name = '' } = values;
      if (!isTwiceInOneRole(name, byline)) continue;
      yield {
        span,
        message: { zh: `署名“${name}”重复`, en: `"${name}" stands twice in the byline` },
      };
    }
  },
};

function isTwiceInOneRole(name: string, { credits }: Byline): boolean {
  const roles = credits.filter((it) => it.name === name).map((it) => it.role);
  return new Set(roles).size < roles.length;
}

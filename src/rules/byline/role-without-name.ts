import { bylineProblems } from '../byline-problems.ts';
import type { ArticleRule } from '../rule.ts';

/** A role in a byline that nobody bears. */
export const roleWithoutName: ArticleRule = {
  code: 'BY006',
  name: 'role-without-name',
  scope: 'article',
  problems: ['role-without-name'],
  severity: 'warning',
  fix: 'none',
  basis: { text: '报社惯例', verified: false },
  title: { zh: '署名有身份没有姓名', en: 'Role without a name' },
  why: {
    zh: '“通讯员”后面没有姓名，多半是改稿时删漏了，或者等着补名字。',
    en: 'A role with nobody after it is left over from an edit or waits for its name.',
  },
  bad: [
    { copy: '本报讯（记者 邢云 通讯员）11月6日，联谊会召开年会。', found: ['通讯员'] },
    { copy: '本报讯（记者 通讯员 王金财）11月6日，联谊会召开年会。', found: ['记者'] },
  ],
  good: [{ copy: '本报讯（记者 邢云 通讯员 王金财）11月6日，联谊会召开年会。' }],
  allows: [
    { copy: '记者在现场看到，座谈会讨论热烈。' },
    { copy: '文/图 本报记者 邢云\n\n11月6日，联谊会召开年会。' },
  ],
  *check({ article }) {
    for (const { span, values } of bylineProblems(article, 'role-without-name')) {
      const { text = '' } = values;
      yield {
        span,
        message: {
          zh: `署名里“${text}”后面没有姓名`,
          en: `"${text}" in the byline has no name`,
        },
      };
    }
  },
};

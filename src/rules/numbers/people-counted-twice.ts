import { matchesIn } from '../../language/matches.ts';
import { reportIn } from '../report.ts';
import type { TextRule } from '../rule.ts';

/** 人数 and 人 with nothing but a figure between them; a verb between (人数为…人) makes it a sentence. */
const TWICE = /[\p{Script=Han}](人数)(\d{1,9}(?:\.\d{1,4})?[万亿]?[多余]?[人名])(?![均次物口类力员们])/gu;

/** 人数 and 人 around one figure. */
export const peopleCountedTwice: TextRule = {
  code: 'NU015',
  name: 'people-counted-twice',
  scope: 'text',
  marks: '数',
  looksFor: /人数/,
  roles: ['headline', 'kicker', 'deck', 'summary', 'subhead', 'paragraph', 'cutline'],
  severity: 'advice',
  fix: 'none',
  basis: { text: '报社惯例', verified: false },
  title: { zh: '“人数”与“人”重复', en: '人数 and 人 around one figure' },
  why: {
    zh: '“带动就业妇女人数9708人”里“人数”与“人”重复，写作“带动9708名妇女就业”更简明。',
    en: '人数9708人 says "people" twice; 9708名妇女 is shorter and clearer.',
  },
  bad: [
    { copy: '其中妇女获贷金额10111万元，带动就业妇女人数9708人。', found: ['人数9708人'] },
    { copy: '全年培训人数3.2万人，走访群众人数500余名。', found: ['人数3.2万人', '人数500余名'] },
    { copy: '参加活动人数60人。', found: ['人数60人'] },
    { copy: '全市新增就业人数1.6万人，其中女性占四成。', found: ['人数1.6万人'] },
  ],
  good: [{ copy: '带动9708名妇女就业，参加活动的有60人。' }],
  allows: [
    { copy: '参会人数为300人，比上年增加20人；参保人数达到18.23万人。' },
    { copy: '服务人数3.2万人次，总人数：500人。' },
    { copy: '- 参训人数60人\n- 结业人数58人' },
  ],
  *check(text, passage) {
    for (const { 0: whole, index } of matchesIn(text, TWICE)) {
      const start = index + whole.indexOf('人数');
      const end = index + whole.length;
      const written = text.slice(start, end);
      yield reportIn(passage, {
        start,
        end,
        message: {
          zh: `“${written}”里“人数”与“${written.at(-1)}”重复，宜改写，如“${written.slice(2, -1)}名妇女”“${written.slice(2)}”`,
          en: `"${written}" says people twice, drop "人数" or recast the sentence`,
        },
      });
    }
  },
};

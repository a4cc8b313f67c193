import { matchesIn } from '../../language/matches.ts';
import { reportIn } from '../report.ts';
import type { TextRule } from '../rule.ts';
import { DOUBLED_SUFFIX } from './data/name-words.ts';

/** The last character of a body's name twice: 委员会会. */
export const doubledSuffix: TextRule = {
  code: 'OR005',
  name: 'doubled-suffix',
  scope: 'text',
  marks: '会院司局部联',
  looksFor: /会会|院院|司司|局局|部部|联联/,
  sees: ['quotation'],
  severity: 'warning',
  fix: 'review',
  basis: { text: '衍字', verified: false, certain: true },
  title: { zh: '机构名末字重复', en: 'Last character of a name doubled' },
  why: {
    zh: '“委员会会”“有限公司司”多了一个字；“委员会会议”“邮政局局长”不是重复。',
    en: '委员会会 has a character too many; 委员会会议 and 邮政局局长 do not.',
  },
  bad: [
    {
      copy: '活动得到市女企业家协会会的支持。',
      found: ['会'],
      fixed: '活动得到市女企业家协会的支持。',
    },
    {
      copy: '她创办了湘妹子家政有限公司司，带动60人就业。',
      found: ['司'],
      fixed: '她创办了湘妹子家政有限公司，带动60人就业。',
    },
    {
      copy: '参加座谈的有省妇女联合会会、县邮政局局。',
      found: ['会', '局'],
      fixed: '参加座谈的有省妇女联合会、县邮政局。',
    },
  ],
  good: [{ copy: '妇女儿童工作委员会主办，县邮政局协办。' }],
  allows: [
    { copy: '委员会会议的时间由联谊会会长定，协会会员和商会会员参加。' },
    { copy: '县邮政局局长唐健和各邮政支局局长参加。' },
    { copy: '研究会会刊、学会会费、工会会徽。' },
    { copy: '市委宣传部部长、中国妇女第十一次全国代表大会会址。' },
    { copy: '公司司机把人送到医院院内，学院院长接待。' },
  ],
  *check(text, passage) {
    for (const { index, 0: found } of matchesIn(text, DOUBLED_SUFFIX)) {
      const end = index + found.length;
      const name = found.slice(0, -1);
      yield reportIn(passage, {
        start: end - 1,
        end,
        replacement: '',
        message: { zh: `“${found}”应为“${name}”`, en: `"${found}" should be "${name}"` },
      });
    }
  },
};

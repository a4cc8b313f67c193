import type { ArticleRule } from '../rule.ts';

/** A dateline whose parts stand in another order than agency, place, date. */
export const disorderedDateline: ArticleRule = {
  code: 'DL002',
  name: 'disordered-dateline',
  scope: 'article',
  severity: 'warning',
  fix: 'none',
  basis: { text: '电头惯例：社名、地点、日期', verified: false },
  title: { zh: '电头次序不对', en: 'Dateline in the wrong order' },
  why: {
    zh: '电头依次为社名、地点、日期，如“新华社北京11月6日电”。次序颠倒，地点会误作“电”字的定语。',
    en: 'A dateline tells agency, place and date, in this order.',
  },
  bad: [{ copy: '新华社11月6日北京电（记者陈特安）全国妇联召开会议。', found: ['新华社11月6日北京电'] }],
  good: [{ copy: '新华社北京11月6日电（记者陈特安）全国妇联召开会议。' }],
  allows: [
    { copy: '本报纽约10月31日电 记者陈特安、周德武报道：联合国大会举行会议。' },
    { copy: '11月6日，新华社从北京发来电讯。' },
  ],
  *check({ article: { dateline } }) {
    if (dateline === null || !dateline.disordered) return;
    const { agency, place, date } = dateline;
    const right = `${agency}${place ?? ''}${date === null ? '' : `${date.month}月${date.day}日`}电`;
    yield {
      span: dateline.span,
      message: {
        zh: `电头次序不对，应为社名、地点、日期：“${right}”`,
        en: `dateline in the wrong order, expected agency, place, date: "${right}"`,
      },
    };
  },
};

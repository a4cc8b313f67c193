import type { ArticleRule } from '../rule.ts';

/** A wire dateline that does not tell place and date. Copy that the paper itself cut (据…电) may leave them out. */
export const incompleteWireDateline: ArticleRule = {
  code: 'DL001',
  name: 'incomplete-wire-dateline',
  scope: 'article',
  severity: 'warning',
  fix: 'none',
  basis: { text: '电头惯例：社名、地点、日期', verified: false },
  title: { zh: '电头缺地点或日期', en: 'Wire dateline without place or date' },
  why: {
    zh: '“电”是从外地发来的稿，电头要交代何社、何地、何日发出，读者才知道消息来自哪里、是哪天的。',
    en: 'Wire copy says which agency sent it, from where and on which day.',
  },
  bad: [
    { copy: '新华社电（记者陈特安）世界卫生组织发布报告。', found: ['新华社电'] },
    { copy: '新华社11月6日电（记者陈特安）世界卫生组织发布报告。', found: ['新华社11月6日电'] },
    { copy: '新华社北京电（记者陈特安）全国妇联召开会议。', found: ['新华社北京电'] },
  ],
  good: [{ copy: '新华社北京11月6日电（记者陈特安、周德武）全国妇联召开会议。' }],
  allows: [
    { copy: '据新华社电 全国妇联召开会议。' },
    { copy: '今日女报/凤网讯（记者李旦）11月6日，省妇联召开座谈会。' },
    { copy: '本报讯（记者邢云）新华社电讯稿昨日送到编辑部。' },
  ],
  *check({ article: { dateline } }) {
    if (dateline === null || dateline.form !== 'wire' || dateline.cut) return;
    const zh = [dateline.place === null ? '地点' : '', dateline.date === null ? '日期' : ''].filter(Boolean);
    const en = [dateline.place === null ? 'place' : '', dateline.date === null ? 'date' : ''].filter(Boolean);
    if (zh.length === 0) return;
    yield {
      span: dateline.span,
      message: {
        zh: `电头缺${zh.join('和')}，应为“${dateline.agency}＋地点＋月日＋电”`,
        en: `the dateline has no ${en.join(' and ')}, expected agency, place, date and 电`,
      },
    };
  },
};

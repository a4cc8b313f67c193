import type { DateInText } from '../../language/dates.ts';
import { daysMeant, neverExists } from '../../language/dates-years.ts';
import type { CivilDate } from '../../model/civil-date.ts';
import type { Localised } from '../../model/localised.ts';
import type { ArticleRule } from '../rule.ts';

/** A dateline's date that does not exist or is after the day of publication. */
export const impossibleDatelineDate: ArticleRule = {
  code: 'DL003',
  name: 'impossible-dateline-date',
  scope: 'article',
  severity: 'error',
  fix: 'none',
  basis: { text: '公历；稿子不能在见报之后发出', verified: false, certain: true },
  title: { zh: '电头日期不存在或晚于见报', en: 'Impossible date in the dateline' },
  why: {
    zh: '电头日期是发稿的日子，只能在见报当天或之前，也必须是日历上有的一天。',
    en: 'A dateline tells the day of filing: a day that exists, on or before publication.',
  },
  bad: [
    { copy: '新华社北京11月31日电（记者陈特安）全国妇联召开会议。', found: ['11月31日'] },
    { copy: '新华社北京11月16日电（记者陈特安）全国妇联召开会议。', found: ['11月16日'] },
  ],
  good: [{ copy: '新华社北京11月6日电（记者陈特安）全国妇联召开会议。' }],
  allows: [
    { copy: '新华社北京11月12日电（记者陈特安）全国妇联召开会议。' },
    {
      copy: '---\nheadline: 妇联召开会议\ndate: 2016-01-02\n---\n\n新华社北京12月31日电（记者陈特安）全国妇联召开会议。\n',
    },
    { copy: '今日女报/凤网讯（记者李旦）11月16日，省妇联将召开座谈会。' },
  ],
  *check({ article: { dateline }, published }) {
    const date = dateline?.date;
    if (date === null || date === undefined) return;
    const written: DateInText = { ...date, ...date.span, year: { by: 'nothing' }, joined: null };
    const message = faultOf(written, published);
    if (message !== null) yield { span: date.span, message };
  },
};

function faultOf(date: DateInText, published: CivilDate | null): Localised | null {
  const { month, day } = date;
  if (neverExists(date)) {
    return {
      zh: `电头日期${month}月${day}日不存在`,
      en: `the dateline's date ${month}-${day} does not exist`,
    };
  }
  if (published === null) return null;
  const days = daysMeant(date, '', published);
  if (days.length === 0 || days.some((it) => it <= published)) return null;
  return {
    zh: `电头日期${month}月${day}日晚于见报日期${published}，请核对`,
    en: `the dateline's date ${month}-${day} is after publication (${published}), check it`,
  };
}

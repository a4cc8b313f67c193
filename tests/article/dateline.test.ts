import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDateline } from '../../src/article/dateline.ts';
import type { Dateline } from '../../src/model/article.ts';

/** `form agency place month-day`, then `cut` and `disordered` where they hold. */
function line({ form, agency, place, date, cut, disordered }: Dateline): string {
  const day = date === null ? '-' : `${date.month}-${date.day}`;
  const flags = [...(cut ? ['cut'] : []), ...(disordered ? ['disordered'] : [])];
  return [form, agency, place ?? '-', day, ...flags].join(' ');
}

const DATELINES: readonly (readonly [string, string, string])[] = [
  // text, what it says, how far it goes
  ['今日女报/凤网讯（记者李旦）如何树立', 'staff 今日女报/凤网 - -', '今日女报/凤网讯'],
  ['今日女报/凤网讯(通讯员曹洁)11月6日', 'staff 今日女报/凤网 - -', '今日女报/凤网讯'],
  ['本报讯（记者 邢云 通讯员 王金财 陈兆洪）', 'staff 本报 - -', '本报讯'],
  ['本报讯 记者邢云报道', 'staff 本报 - -', '本报讯'],
  ['本报讯记者邢云报道', 'staff 本报 - -', '本报讯'],
  ['　　本报讯 11月6日，座谈会召开。', 'staff 本报 - -', '本报讯'],
  ['本报长沙讯（记者 李旦）', 'staff 本报 长沙 -', '本报长沙讯'],
  ['本报长沙11月6日讯（记者 李旦）', 'staff 本报 长沙 11-6', '本报长沙11月6日讯'],
  ['湖南日报11月5日讯（记者 邢云）', 'staff 湖南日报 - 11-5', '湖南日报11月5日讯'],
  ['红网时刻长沙11月6日讯（记者 李旦）', 'staff 红网时刻 长沙 11-6', '红网时刻长沙11月6日讯'],
  ['华声在线11月6日讯（记者 李旦）', 'staff 华声在线 - 11-6', '华声在线11月6日讯'],
  ['新华社北京11月6日电（记者陈特安、周德武）', 'wire 新华社 北京 11-6', '新华社北京11月6日电'],
  ['新华社北京１１月６日电（记者陈特安）', 'wire 新华社 北京 11-6', '新华社北京１１月６日电'],
  ['本报保定五月十五日电记者许立群报道：', 'wire 本报 保定 5-15', '本报保定五月十五日电'],
  ['本报深圳6月18日电新华社记者曲志红、本报记者杨振武报道：', 'wire 本报 深圳 6-18', '本报深圳6月18日电'],
  ['新华社烟台11月6日电', 'wire 新华社 烟台 11-6', '新华社烟台11月6日电'],
  [
    '新华社符拉迪沃斯托克9月3日电（记者陈特安）',
    'wire 新华社 符拉迪沃斯托克 9-3',
    '新华社符拉迪沃斯托克9月3日电',
  ],
  ['中新社长沙11月6日电 （记者 邢云）', 'wire 中新社 长沙 11-6', '中新社长沙11月6日电'],
  ['本报纽约10月31日电 记者陈特安、周德武报道：', 'wire 本报 纽约 10-31', '本报纽约10月31日电'],
  ['据新华社上海6月8日电（记者陈特安）', 'wire 新华社 上海 6-8 cut', '据新华社上海6月8日电'],
  ['据新华社电 记者从公安部获悉', 'wire 新华社 - - cut', '据新华社电'],
  ['综合新华社电', 'wire 新华社 - - cut', '综合新华社电'],
  ['新华社电（记者陈特安）', 'wire 新华社 - -', '新华社电'],
  ['新华社11月6日电（记者陈特安）', 'wire 新华社 - 11-6', '新华社11月6日电'],
  ['新华社北京电（记者陈特安）', 'wire 新华社 北京 -', '新华社北京电'],
  ['新华社11月6日北京电（记者陈特安）', 'wire 新华社 北京 11-6 disordered', '新华社11月6日北京电'],
  ['11月6日新华社北京电（记者陈特安）', 'wire 新华社 北京 11-6 disordered', '11月6日新华社北京电'],
  ['北京新华社11月6日电（记者陈特安）', 'wire 新华社 北京 11-6 disordered', '北京新华社11月6日电'],
  ['本报专电（记者陈特安）', 'special 本报 - -', '本报专电'],
  ['新华社专电 ', 'special 新华社 - -', '新华社专电'],
  ['新华社北京11月6日专电（记者陈特安）', 'special 新华社 北京 11-6', '新华社北京11月6日专电'],
];

describe('parseDateline', () => {
  it.each(DATELINES)('reads %j', (text, expected, words) => {
    const dateline = parseDateline(text);
    expect(dateline === null ? null : line(dateline)).toBe(expected);
    expect(text.slice(dateline?.span.start, dateline?.span.end)).toBe(words);
  });

  it('points at the date', () => {
    const text = '　　据新华社上海6月8日电（记者陈特安）';
    const date = parseDateline(text)?.date;
    expect(text.slice(date?.span.start, date?.span.end)).toBe('6月8日');
  });

  it.each([
    '近日，永州市祁阳县召开农村留守儿童信息采集工作推进会议。',
    '11月6日，郴州市女领导干部联谊会召开2015年年会。',
    '郴州：女领导干部联谊会召开',
    '快讯：座谈会召开',
    '喜讯 传来',
    '简讯（三则）',
    '通讯（节选）',
    '本报资讯（综合）',
    '本报通讯员 曹洁',
    '本报今日快讯（综合）',
    '来自19个乡镇的资讯，',
    '新华社电视台，',
    '新华社北京电视台记者李旦报道',
    '家电（洗衣机）下乡',
    '来人、来电，来信',
    '2007件来电（占29%）',
    '长沙11月6日电（记者李旦）',
    '讯',
    '电（',
    '',
  ])('finds none in %j', (text) => {
    expect(parseDateline(text)).toBeNull();
  });

  it('never throws, and its words stand at the beginning', () => {
    const words = [
      '据',
      '新华社',
      '本报',
      '北京',
      '11月',
      '6日',
      '１月１日',
      '电',
      '讯',
      '专',
      '（',
      ' ',
      '网',
      '\ud840',
    ];
    const texts = fc.array(fc.constantFrom(...words), { maxLength: 10 }).map((it) => it.join(''));
    fc.assert(
      fc.property(texts, (text) => {
        const dateline = parseDateline(text);
        if (dateline === null) return;
        expect(text.slice(0, dateline.span.start).trim()).toBe('');
        expect(text.slice(0, dateline.span.end)).toMatch(/[电讯]$/);
        expect(text).toContain(dateline.agency);
      }),
    );
  });
});

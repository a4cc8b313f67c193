import { partsOf } from '../../language/civil-date.ts';
import { matchesIn } from '../../language/matches.ts';
import { reportIn } from '../report.ts';
import type { TextRule } from '../rule.ts';
import { AFTER_SHORT_YEAR, BEFORE_SHORT_YEAR, SPAN_WORDS } from './data/short-years.ts';

const ALONE = '(?<![\\d.．·－—–~～/-])';
/** After 0 there is no span of years; 50-99 only where a word says that it is a year. */
const FOUND = new RegExp(
  [
    `${ALONE}(?<![第至到])0\\d(?=年(?![\\d级]))`,
    `${ALONE}[5-9]\\d(?=年(?:1[0-2]|[1-9])月(?!\\d))`,
    `${ALONE}[01]\\d(?=年(?:1[0-2]|[1-9])月(?:3[01]|[12]\\d|[1-9])日)`,
    `(?<=${BEFORE_SHORT_YEAR.join('|')})[5-9]\\d(?=年(?![来前后间多余代之以]))`,
    `(?<=^|[，。；：（\\s于在从自他她])[5-9]\\d(?=年(?:${AFTER_SHORT_YEAR.join('|')})(?!纪念))`,
  ].join('|'),
  'g',
);

/** How far before a number of years and months a word makes it a span. */
const REACH = 8;

/** A year told by its last two figures. */
export const shortYear: TextRule = {
  code: 'DT017',
  name: 'short-year',
  scope: 'text',
  marks: '年',
  looksFor: /(?<!\d)\d\d年/,
  severity: 'advice',
  fix: 'review',
  basis: { text: 'GB/T 15835（年份一般不简写）', verified: false },
  title: { zh: '年份只写了两位', en: 'Year of two figures' },
  why: {
    zh: '年份写四位：“97年”写作“1997年”。过些年再读，两位数的年份分不清是哪个世纪，也分不清是年份还是年数。',
    en: 'Years are written in four figures; two are easily read as a span or as another century.',
  },
  bad: [
    { copy: '08年汶川地震后，她去了四川。', found: ['08'], fixed: '2008年汶川地震后，她去了四川。' },
    { copy: '她97年7月来到长沙。', found: ['97'], fixed: '她1997年7月来到长沙。' },
    { copy: '会议于15年11月6日召开。', found: ['15'], fixed: '会议于2015年11月6日召开。' },
    {
      copy: '她生于78年，98年毕业后回到村里。',
      found: ['78', '98'],
      fixed: '她生于1978年，1998年毕业后回到村里。',
    },
  ],
  good: [{ copy: '2008年汶川地震后，她去了四川；1997年7月来到长沙。' }],
  allows: [
    { copy: '他被判处有期徒刑15年6月，15年来她一直在等。' },
    { copy: '60年代、80年代初的姐妹们，干了50年退休，有90年历史。' },
    { copy: '他说：“我97年7月就来了。”' },
    { copy: '2003—08年，第08年，3.05年，工期75年6月。' },
    { copy: '工作30年毕业学生上千，结婚50年，50年结婚纪念日。' },
    { copy: '50年结婚纪念册，在60年间，从90年前讲起。' },
  ],
  *check(text, passage, { published }) {
    const now = published === null ? null : partsOf(published).year;
    for (const { 0: figures, index } of matchesIn(text, FOUND)) {
      const before = text.slice(Math.max(0, index - REACH), index);
      if (SPAN_WORDS.some((it) => before.includes(it))) continue;
      const whole = Number(figures) >= 50 ? `19${figures}` : `20${figures}`;
      // A year that is yet to come is no year.
      if (now !== null && Number(whole) > now + 2) continue;
      yield reportIn(passage, {
        start: index,
        end: index + figures.length,
        message: {
          zh: `年份写四位：“${figures}年”应为“${whole}年”`,
          en: `write the year in four figures: ${whole}年, not ${figures}年`,
        },
        replacement: whole,
      });
    }
  },
};

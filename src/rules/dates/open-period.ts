import { daysBetween } from '../../language/civil-date.ts';
import { type DateInText, datesIn } from '../../language/dates.ts';
import { daysMeant } from '../../language/dates-years.ts';
import type { CivilDate } from '../../model/civil-date.ts';
import { reportIn } from '../report.ts';
import type { TextRule } from '../rule.ts';
import { FUTURE_WORDS } from './future-words.ts';

/** After the period: what was done in it, told with 共 and 了 or 已. */
const DONE =
  /^(?:期间)?(?:[，,][^。；！？]{0,30})?(?:共有?|一共|共计|先后|累计)[^。；！？]{0,24}(?:了|已|完毕|结束)/;
const DONE_FIRST = /^(?:期间)?[，,][^。；！？]{0,24}已[^。；！？]{0,12}(?:共有?|一共|共计|累计)/;

/** How much of a sentence around a period is read. UTF-16 units. */
const SENTENCE_REACH = 160;

const SENTENCE_END = /[。！？；]/;

/** A period without a year that ends later may be last year's. Days. */
const MOST_AHEAD = 92;

/** A period that is told as over and ends after publication. */
export const openPeriod: TextRule = {
  code: 'DT020',
  name: 'open-period',
  scope: 'text',
  roles: ['paragraph', 'listItem'],
  severity: 'advice',
  fix: 'none',
  basis: { text: '报社惯例：未到期的时段不写成已经结束', verified: false },
  title: { zh: '时段还没有结束就说了总数', en: 'Period told as over before its end' },
  why: {
    zh: '时段的末一天在见报之后，句中却用“共……了”总结；应写“截至×月×日”，或核对日期。',
    en: 'The last day is after publication, yet the sentence sums up: write 截至, or check the date.',
  },
  bad: [
    { copy: '10月1日至11月30日，共有500名妇女参加了免费检查。', found: ['11月30日'] },
    { copy: '11月1日至15日，全市已累计培训妇女7.6万人，共计办班1200期。', found: ['15日'] },
    { copy: '11月2日至20日期间，先后走访了64个村。', found: ['20日'] },
  ],
  good: [{ copy: '10月1日至10月31日，共有500名妇女参加了免费检查。' }],
  allows: [
    { copy: '10月1日至11月30日，共有20场演出。' },
    { copy: '11月1日至30日，全市将组织培训，共办班12期，已经排好了课表。' },
    { copy: '11月1日至11月30日，凡到店消费的，先后可抽奖3次，共有500份奖品。' },
    { copy: '11月15日至20日，共有6场讲座等着大家，票已售出一半。' },
    { copy: '2014年10月1日至11月30日，共有500名妇女参加了免费检查。' },
    { copy: '去年10月1日至11月30日，共有500名妇女参加了免费检查。' },
  ],
  *check(text, passage, { published }) {
    if (published === null || !/共|先后|累计/.test(text)) return;
    const dates = datesIn(text);
    for (const [at, date] of dates.entries()) {
      const first = dates[at - 1];
      const after = text.slice(date.end, date.end + 80);
      if (date.joined !== 'range' || first === undefined || !(DONE.test(after) || DONE_FIRST.test(after)))
        continue;
      if (!isOpen(text, first, date, published) || isToCome(text, date)) continue;
      yield reportIn(passage, {
        start: date.start,
        end: date.end,
        message: {
          zh: `“${text.slice(date.start, date.end)}”在见报日期${published}之后，时段未完却已总结；请核对`,
          en: `the period ends after publication (${published}), yet it is summed up; check it`,
        },
      });
    }
  },
};

/** Whether a period began before publication and surely ends after it. */
function isOpen(text: string, first: DateInText, last: DateInText, published: CivilDate): boolean {
  const begins = daysMeant(first, text.slice(0, first.start), published);
  const ends = daysMeant(last, text.slice(0, last.start), published);
  const ahead = ends.every((day) => day > published && daysBetween(published, day) <= MOST_AHEAD);
  return ends.length > 0 && ahead && begins.some((day) => day <= published);
}

/** Whether a word in the sentence tells of what is to come. */
function isToCome(text: string, { start, end }: DateInText): boolean {
  const before =
    text
      .slice(Math.max(0, start - SENTENCE_REACH), start)
      .split(SENTENCE_END)
      .at(-1) ?? '';
  const after = text.slice(end, end + SENTENCE_REACH).split(SENTENCE_END, 1)[0] ?? '';
  return FUTURE_WORDS.some((word) => before.includes(word) || after.includes(word));
}

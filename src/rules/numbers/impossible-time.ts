import { matchesIn } from '../../language/matches.ts';
import type { Localised } from '../../model/localised.ts';
import { reportIn } from '../report.ts';
import type { TextRule } from '../rule.ts';

const TIME =
  /(?<![\d.,:：])(\d{1,2})(?:时|点)(\d{1,2})分(?!钟|之|成|别|数|球|制)|(?<=[日午晨晚天夜时间为于至到—～-])(\d{1,2})[:：](\d{2})(?![\d:：])|(?<=[日午晨晚天夜])(\d{2})时(?![空代期段间])/g;
/** Words right before a time that show a length of time or a score. */
const NOT_OF_DAY = /用时|耗时|历时|全程|成绩|比分|战胜|领先|得分|比例|以$/;

/** Times of day that no clock shows. */
export const impossibleTime: TextRule = {
  code: 'NU037',
  name: 'impossible-time',
  scope: 'text',
  marks: '时点:：',
  looksFor: /\d[时点:：]/,
  sees: ['quotation'],
  severity: 'error',
  fix: 'none',
  basis: { text: '常识', verified: false, certain: true },
  title: { zh: '时间不存在', en: 'Time that does not exist' },
  why: {
    zh: '一天只有24小时，一小时只有60分钟；时间差错按差错率计算。',
    en: 'A day has 24 hours and an hour 60 minutes; a wrong time counts as an error.',
  },
  bad: [
    { copy: '11月6日25时，演出开始。', found: ['25时'] },
    { copy: '座谈会13时70分结束，13点65分散场。', found: ['13时70分', '13点65分'] },
    { copy: '报名时间为8:00至12:75，下午26:30截止。', found: ['12:75', '26:30'] },
  ],
  good: [{ copy: '11月6日24时截止，座谈会13时50分结束。' }],
  allows: [
    { copy: '气温降到25时左右两边都结冰；全程用时2时70分。' },
    { copy: '主队以98:75获胜，比例为13:70，比分到13:70。' },
    { copy: '得了25点3分，共30时段，当日25时代乐队登台。' },
    { copy: '1日24:00截止，0时0分出发，28点15分之争。' },
  ],
  *check(text, passage) {
    for (const match of matchesIn(text, TIME)) {
      const reason = reasonAgainst(match);
      // Lengths of time, points and scores: 用时2时70分, 比分13:70.
      if (reason === null || NOT_OF_DAY.test(text.slice(Math.max(0, match.index - 8), match.index))) continue;
      const [written] = match;
      yield reportIn(passage, {
        start: match.index,
        end: match.index + written.length,
        message: {
          zh: `“${written}”不存在：${reason.zh}`,
          en: `"${written}" does not exist: ${reason.en}`,
        },
      });
    }
  },
};

/** Why a time cannot be; null when it can, or when it may be points rather than a time (25点3分). */
function reasonAgainst(match: RegExpExecArray): Localised | null {
  const [written, hour, minute, clockHour, clockMinute, plainHour] = match;
  const hours = Number(hour ?? clockHour ?? plainHour);
  const minutes = Number(minute ?? clockMinute ?? 0);
  if (written.includes('点') && (minute ?? '').length < 2) return null;
  if (minutes >= 60) return { zh: '一小时只有60分钟', en: 'an hour has 60 minutes' };
  return hours > 24 || (hours === 24 && minutes > 0)
    ? { zh: '一天只有24小时', en: 'a day has 24 hours' }
    : null;
}

import { matchesIn } from '../../language/matches.ts';
import { reportIn } from '../report.ts';
import type { TextRule } from '../rule.ts';

/** Hours and minutes after the words of a time or before those of one. Scores and ratios look alike without them. */
const CLOCK =
  /(?<=(?:时间：|时段：|时刻：|上午|下午|中午|凌晨|清晨|早上|晚上|晚|傍晚|夜间|[日号]|[—～至-])\s?)(?<!\d)(?:[01]?\d|2[0-4])：[0-5]\d(?![\d：])|(?<!\d)(?<!\d：)(?:[01]?\d|2[0-4])：[0-5]\d(?=许|左右|开始|开幕|开播|至\d|[—～-]\d{1,2}[:：])/g;

/** Words before a ratio or a score: 配合比为1：20至1：50. */
const RATIO = /比[^，。；]{0,9}$/;

/** UTF-16 units. */
const RATIO_REACH = 12;

/** A full-width colon in a time of day. */
export const clockColon: TextRule = {
  code: 'PU034',
  name: 'clock-colon',
  scope: 'text',
  marks: '：',
  looksFor: /：(?<=\d：)\d/,
  sees: ['quotation'],
  severity: 'warning',
  fix: 'safe',
  basis: { text: '报社惯例；GB/T 7408', verified: false },
  title: { zh: '时刻用了全角冒号', en: 'Full-width colon in a time of day' },
  why: {
    zh: '时刻的时和分之间是半角冒号；全角冒号把一个时刻拆成两截，折行时还会断开。',
    en: 'Hours and minutes are joined by a half-width colon; a full-width one tears them apart and may break a line.',
  },
  bad: [
    { copy: '座谈会上午9：30开始。', found: ['9：30'], fixed: '座谈会上午9:30开始。' },
    { copy: '11月6日19：00，联谊会开幕。', found: ['19：00'], fixed: '11月6日19:00，联谊会开幕。' },
    { copy: '时间：9：30—11：30', found: ['9：30', '11：30'], fixed: '时间：9:30—11:30' },
    { copy: '开放时间为8：30—17：00。', found: ['8：30', '17：00'], fixed: '开放时间为8:30—17:00。' },
  ],
  good: [{ copy: '座谈会上午9:30开始。' }],
  allows: [
    { copy: '湖南队以21：15取胜，前两局比分为2：11。' },
    { copy: '评分标准：第1：10分；第2：20分。' },
    { copy: '配合比为1：20至1：50，平局时比分2：11。' },
    { copy: '混凝土配合比为1：20，比例尺为1：50。' },
  ],
  *check(text, passage) {
    for (const { 0: found, index } of matchesIn(text, CLOCK)) {
      if (RATIO.test(text.slice(Math.max(0, index - RATIO_REACH), index))) continue;
      const replacement = found.replace('：', ':');
      yield reportIn(passage, {
        start: index,
        end: index + found.length,
        replacement,
        message: {
          zh: `时刻“${found}”用了全角冒号，应为“${replacement}”`,
          en: `time of day "${found}", expected "${replacement}"`,
        },
      });
    }
  },
};

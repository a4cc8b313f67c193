import { matchesIn } from '../../language/matches.ts';
import { reportIn } from '../report.ts';
import type { TextRule } from '../rule.ts';

const WAVES = /(?<=[\p{Script=Han}！？。])[~～]{1,6}(?=[！？。，”]|$)/gu;

/** A wave where a sentence ends, as in chat. */
export const trailingWave: TextRule = {
  code: 'PU040',
  name: 'trailing-wave',
  scope: 'text',
  marks: '~～',
  looksFor: /[~～]/,
  severity: 'advice',
  fix: 'review',
  basis: { text: '报社惯例', verified: false },
  title: { zh: '句末用了波浪号', en: 'Wave at the end of a sentence' },
  why: {
    zh: '“～”是连接号，只连数值的起止；句末拖长语气的“～”是网络聊天的写法，不上报纸。',
    en: '～ joins the ends of a range; at a sentence’s end it is a habit of chat and stays out of the paper.',
  },
  bad: [
    { copy: '## 快来报名啦~', found: ['~'], fixed: '## 快来报名啦' },
    { copy: '欢迎姐妹们参加～', found: ['～'], fixed: '欢迎姐妹们参加' },
    { copy: '培训班开课啦~~！', found: ['~~'], fixed: '培训班开课啦！' },
  ],
  good: [{ copy: '欢迎姐妹们参加！' }],
  allows: [
    { copy: '参保率为63%～68%，上半年～下半年都有活动。' },
    { copy: '她回帖说：“谢谢大家~”' },
    { copy: '两地同时上市~全速推进！' },
  ],
  *check(text, passage) {
    for (const { 0: found, index: start } of matchesIn(text, WAVES)) {
      yield reportIn(passage, {
        start,
        end: start + found.length,
        replacement: '',
        message: { zh: `句末用了“${found}”，应删去`, en: `"${found}" at a sentence's end, remove it` },
      });
    }
  },
};

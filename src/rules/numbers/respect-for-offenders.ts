import { matchesIn } from '../../language/matches.ts';
import { reportIn } from '../report.ts';
import type { TextRule } from '../rule.ts';
import { OFFENDERS } from './data/offenders.ts';

const RESPECT = new RegExp(
  `(?<=[\\d一二两三四五六七八九十几数多余这那])位(?=(?:涉嫌[\\p{Script=Han}]{1,4}的)?(?:${OFFENDERS.join('|')})(?!的))`,
  'gu',
);

/** The respectful measure word 位 for offenders. */
export const respectForOffenders: TextRule = {
  code: 'NU042',
  name: 'respect-for-offenders',
  scope: 'text',
  marks: '位',
  looksFor: /位[犯嫌罪歹逃窃小扒骗毒人凶劫杀强诈贪违涉吸酒肇]/,
  severity: 'warning',
  fix: 'review',
  basis: { text: '《现代汉语词典》“位”：用于人，含敬意', verified: false },
  title: { zh: '对违法犯罪人员用了敬辞“位”', en: 'Respectful measure word for offenders' },
  why: {
    zh: '量词“位”含敬意，用于犯罪嫌疑人、歹徒等不妥，应用“名”。',
    en: '位 is respectful; suspects and offenders are counted with 名.',
  },
  bad: [
    { copy: '警方抓获3位犯罪嫌疑人。', found: ['位'], fixed: '警方抓获3名犯罪嫌疑人。' },
    { copy: '两位小偷被当场抓住。', found: ['位'], fixed: '两名小偷被当场抓住。' },
    {
      copy: '这位涉嫌诈骗的嫌疑人已落网，另有十余位毒贩在逃。',
      found: ['位', '位'],
      fixed: '这名涉嫌诈骗的嫌疑人已落网，另有十余名毒贩在逃。',
    },
  ],
  good: [{ copy: '警方抓获3名犯罪嫌疑人，表彰两位民警。' }],
  allows: [
    { copy: '三位抓小偷的群众受到表彰，两位民警制服歹徒。' },
    { copy: '这位犯罪嫌疑人的辩护律师到庭。' },
    { copy: '单位违法人员名单，座位小偷多，学位骗子公司。' },
    { copy: '“这位小偷还挺客气。”她说。' },
  ],
  *check(text, passage) {
    for (const { index: start } of matchesIn(text, RESPECT)) {
      yield reportIn(passage, {
        start,
        end: start + 1,
        replacement: '名',
        message: { zh: '“位”含敬意，这里应用“名”', en: '"位" is respectful, write "名" here' },
      });
    }
  },
};

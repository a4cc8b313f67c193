import { matchesIn } from '../../language/matches.ts';
import { reportIn } from '../report.ts';
import type { TextRule } from '../rule.ts';

const WITH_CLOCK =
  /(上午|早上|早晨|清晨|凌晨|下午|傍晚|晚上|晚间|午后|(?<=[日天今昨明前当]|\d)晚|夜间)(\d{2})(?:时(?![段间代期])|点(?!钟)|[:：]\d{2})(?:\d{1,2}分)?/g;
const MORNING = /上午|早|晨/;

/** A part of the day beside a time that the 24-hour clock has told already. */
export const dayPartWithClock: TextRule = {
  code: 'NU038',
  name: 'day-part-with-clock',
  scope: 'text',
  marks: '时点:：',
  looksFor: /[午上晨晚间傍后]\d{2}[时点:：]/,
  severity: 'warning',
  fix: 'none',
  basis: { text: '报社惯例', verified: false },
  title: { zh: '24小时制前又写上午、下午', en: 'Part of the day beside the 24-hour clock' },
  why: {
    zh: '“下午14时”说了两次下午，应写“14时”或“下午2时”；“上午13时”自相矛盾。',
    en: '下午14时 tells the afternoon twice: write 14时 or 下午2时; 上午13时 contradicts itself.',
  },
  bad: [
    { copy: '座谈会下午14:00开始，晚上20时结束。', found: ['下午14:00', '晚上20时'] },
    { copy: '座谈会上午13时召开。', found: ['上午13时'] },
    { copy: '6日晚19时30分，晚会在长沙举行。', found: ['晚19时30分'] },
  ],
  good: [{ copy: '座谈会14时开始，晚上8时结束。' }],
  allows: [
    { copy: '上午11时、中午12时、下午2时、凌晨2时30分、晚上10时。' },
    { copy: '上午12:00截止，下午（14:00）开始，晚上12时熄灯。' },
    { copy: '下午15个小组讨论，夜间20时段，下午16点建议。' },
  ],
  *check(text, passage) {
    for (const { 0: written, 1: part = '', 2: hour = '', index: start } of matchesIn(text, WITH_CLOCK)) {
      const hours = Number(hour);
      if (hours <= 12 || hours > 24 || /点$/.test(written)) continue;
      const contradicts = MORNING.test(part);
      yield reportIn(passage, {
        start,
        end: start + written.length,
        message: {
          zh: contradicts
            ? `“${written}”自相矛盾：${hours}时不是${part}`
            : `“${written}”重复：写“${written.slice(part.length)}”，或写“${part}${hours - 12}时”`,
          en: contradicts
            ? `"${written}" contradicts itself`
            : `"${written}" tells the part of the day twice`,
        },
      });
    }
  },
};

import { matchesIn } from '../../language/matches.ts';
import { reportIn } from '../report.ts';
import type { TextRule } from '../rule.ts';
import { ANNOUNCED_POINTS } from './data/announcements.ts';
import { SPEECH_VERBS } from './data/speech-verbs.ts';

/** A colon after a verb of speech, and in the same sentence one after the announcement of points. */
const TWO_COLONS = new RegExp(
  `(?:${SPEECH_VERBS})：[^。！？；：…“”\\n]{2,80}[两二三四五六七八九十几\\d](?:点|条|项|个方面|方面|个|大)(?:${ANNOUNCED_POINTS})?(：)`,
  'g',
);

/** Who speaks in an interview printed as questions and answers: 问：…… 答：…… */
const SPEAKER = /^(?:\P{Script=Han}[问答]：|[问答]：.?)/u;

/** A colon inside what another colon opened. */
export const colonInColon: TextRule = {
  code: 'PU036',
  name: 'colon-in-colon',
  scope: 'text',
  marks: '：',
  severity: 'advice',
  fix: 'none',
  basis: { text: 'GB/T 15834—2011 4.7.3.4', verified: false },
  title: { zh: '一句话里套用冒号', en: 'A colon inside what a colon opened' },
  why: {
    zh: '一个冒号管到句末，里面再套冒号，层次就乱了；前一个可以改成逗号。',
    en: 'A colon opens everything up to the full stop; a second one inside blurs the levels. The first may be a comma.',
  },
  bad: [
    { copy: '杜亚玲强调：今后要做好三点：一是高度重视，二是狠抓落实。', found: ['：'] },
    { copy: '康艳华表示：娄底市妇联将采取两项措施：上门走访，电话回访。', found: ['：'] },
    { copy: '会议指出：当前存在三个问题：经费不足，人手不够，经验不多。', found: ['：'] },
  ],
  good: [{ copy: '杜亚玲强调，今后要做好三点：一是高度重视，二是狠抓落实。' }],
  allows: [
    { copy: '杜亚玲说：“今后要做好三点：一是高度重视，二是狠抓落实。”' },
    { copy: '本报讯记者薛原报道：八强已经产生：中国、美国、俄罗斯。' },
    { copy: '问：您怎么看？答：主要有两点：一是投入，二是管理。' },
    { copy: '她说：我回来了。要办三件事：看老人，看孩子，看庄稼。' },
  ],
  *check(text, passage) {
    if (text.indexOf('：') === text.lastIndexOf('：')) return;
    for (const { 0: found, index } of matchesIn(text, TWO_COLONS)) {
      if (SPEAKER.test(text.slice(Math.max(0, index - 1), index + 2))) continue;
      const end = index + found.length;
      yield reportIn(passage, {
        start: end - 1,
        end,
        message: {
          zh: '前面的冒号还没有管完，这里又用了冒号',
          en: 'a colon inside what the colon before it opened',
        },
        hint: { zh: '前一个冒号可以改成逗号。', en: 'the first one may be a comma' },
      });
    }
  },
};

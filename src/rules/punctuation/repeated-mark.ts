import { matchesIn } from '../../language/matches.ts';
import { phraseSieve } from '../../language/phrase-sieve.ts';
import { reportIn } from '../report.ts';
import type { TextRule } from '../rule.ts';

/** One pause mark twice or more. Three and more full stops stand for an ellipsis. */
const REPEATED = /(?<![，。、；：])(?:([，、；：])\1{1,5}|(。)。)(?![，。、；：])/g;

/** The same pause mark twice in a row. */
export const repeatedMark: TextRule = {
  code: 'PU013',
  name: 'repeated-mark',
  scope: 'text',
  looksFor: phraseSieve(() => ['，，', '。。', '、、', '；；', '：：']),
  sees: ['quotation'],
  severity: 'error',
  fix: 'safe',
  basis: { text: 'GB/T 15834—2011 4', verified: false, certain: true },
  title: { zh: '标点重复', en: 'Mark typed twice' },
  why: {
    zh: '逗号、句号、顿号、分号、冒号不叠用，多出来的是改稿时留下的衍文。',
    en: 'Commas, stops and colons are never doubled; the second is left over from an edit.',
  },
  bad: [
    {
      copy: '座谈会由周迎春主持，，杜亚玲出席。',
      found: ['，，'],
      fixed: '座谈会由周迎春主持，杜亚玲出席。',
    },
    { copy: '座谈会召开，，，大家都发了言。', found: ['，，，'], fixed: '座谈会召开，大家都发了言。' },
    { copy: '现场讨论热烈。。', found: ['。。'], fixed: '现场讨论热烈。' },
  ],
  good: [{ copy: '座谈会由周迎春主持，杜亚玲出席。' }],
  allows: [{ copy: '“真的吗？？”她问。' }, { copy: '她停了一下。。。又说下去。' }],
  *check(text, passage) {
    for (const { 0: found, index: at } of matchesIn(text, REPEATED)) {
      const mark = found.charAt(0);
      yield reportIn(passage, {
        start: at,
        end: at + found.length,
        replacement: mark,
        message: { zh: `“${mark}”重复，应只留一个`, en: `"${mark}" typed more than once, keep one` },
      });
    }
  },
};

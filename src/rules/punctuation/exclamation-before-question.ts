import { matchesIn } from '../../language/matches.ts';
import { reportIn } from '../report.ts';
import type { TextRule } from '../rule.ts';

/** ！？ as one mark. */
export const exclamationBeforeQuestion: TextRule = {
  code: 'PU038',
  name: 'exclamation-before-question',
  scope: 'text',
  marks: '？',
  looksFor: /！？/,
  sees: ['quotation'],
  severity: 'advice',
  fix: 'safe',
  basis: { text: 'GB/T 15834—2011 4.3', verified: false },
  title: { zh: '叹号在问号前面', en: 'Exclamation mark before the question mark' },
  why: {
    zh: '句子兼有疑问和感叹，先问号、后叹号，写作“？！”。',
    en: 'A sentence that asks and exclaims ends with the question mark first: ？！',
  },
  bad: [
    { copy: '“这是怎么回事！？”她问。', found: ['！？'], fixed: '“这是怎么回事？！”她问。' },
    { copy: '难道就这样算了！？', found: ['！？'], fixed: '难道就这样算了？！' },
    { copy: '怎么能这样对孩子！？大家很气愤。', found: ['！？'], fixed: '怎么能这样对孩子？！大家很气愤。' },
  ],
  good: [{ copy: '“这是怎么回事？！”她问。' }],
  allows: [{ copy: '“快走！”“为什么？”' }, { copy: '“怎么回事？！！”' }, { copy: '凭什么！！？' }],
  *check(text, passage) {
    for (const { index: start } of matchesIn(text, /(?<![！？])！？(?![！？])/g)) {
      yield reportIn(passage, {
        start,
        end: start + 2,
        replacement: '？！',
        message: { zh: '“！？”应为“？！”', en: 'the question mark comes first: "？！"' },
      });
    }
  },
};

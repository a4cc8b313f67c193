import { matchesIn } from '../../language/matches.ts';
import { reportIn } from '../report.ts';
import type { TextRule } from '../rule.ts';

const RUN = /[？！]{4,}/g;

/** More than three question or exclamation marks in a row. */
export const tooManyMarks: TextRule = {
  code: 'PU015',
  name: 'too-many-marks',
  scope: 'text',
  marks: '？！',
  sees: ['quotation'],
  severity: 'warning',
  fix: 'none',
  basis: { text: 'GB/T 15834—2011 4.2、4.3', verified: false },
  title: { zh: '问号、叹号叠用过多', en: 'Too many question or exclamation marks' },
  why: {
    zh: '问号、叹号最多叠用三个；新闻里通常一个就够。',
    en: 'At most three may stand in a row; in news, one is usually enough.',
  },
  bad: [
    { copy: '“太好了！！！！”台下有人喊。', found: ['！！！！'] },
    { copy: '“凭什么？？！！”他问。', found: ['？？！！'] },
  ],
  good: [{ copy: '“太好了！”台下有人喊。' }],
  allows: [{ copy: '“太好了！！！”台下有人喊。' }, { copy: '“怎么回事？！”他问。' }],
  *check(text, passage) {
    for (const { 0: found, index: at } of matchesIn(text, RUN)) {
      yield reportIn(passage, {
        start: at,
        end: at + found.length,
        message: {
          zh: `问号、叹号连用${found.length}个，最多三个`,
          en: `${found.length} question or exclamation marks in a row, at most three`,
        },
      });
    }
  },
};

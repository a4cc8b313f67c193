import { matchesIn } from '../../language/matches.ts';
import { reportIn } from '../report.ts';
import type { TextRule } from '../rule.ts';

const BESIDE = /、(?=……)|(?<=……)[、。](?!……)/g;

/** A pause mark beside an ellipsis. */
export const markBesideEllipsis: TextRule = {
  code: 'PU030',
  name: 'mark-beside-ellipsis',
  scope: 'text',
  marks: '…',
  looksFor: /……/,
  sees: ['quotation'],
  severity: 'advice',
  fix: 'review',
  basis: { text: 'GB/T 15834—2011 4.11', verified: false },
  title: { zh: '省略号前后用了点号', en: 'Pause mark beside an ellipsis' },
  why: {
    zh: '省略号本身表示停顿和未尽，前后的顿号和后面的句号一般都不用。',
    en: 'The ellipsis is a pause of its own; the marks beside it are usually left out.',
  },
  bad: [
    {
      copy: '唱歌、跳舞、书法、……课程排得满满的。',
      found: ['、'],
      fixed: '唱歌、跳舞、书法……课程排得满满的。',
    },
    { copy: '“我当时想……。”她停了一下。', found: ['。'], fixed: '“我当时想……”她停了一下。' },
    {
      copy: '孩子、老人、牲口……、庄稼，她一件件数着。',
      found: ['、'],
      fixed: '孩子、老人、牲口……庄稼，她一件件数着。',
    },
  ],
  good: [{ copy: '唱歌、跳舞、书法……课程排得满满的。' }],
  allows: [
    { copy: '“真的吗？……”她停了一下。' },
    { copy: '他一会儿说东，一会儿说西，……总之没个准。' },
    { copy: '她哭了。……第二天，她又来了。' },
    { copy: '“这……这怎么行？”，她连连摆手。' },
  ],
  *check(text, passage) {
    for (const { 0: mark, index: at } of matchesIn(text, BESIDE)) {
      yield reportIn(passage, {
        start: at,
        end: at + 1,
        replacement: '',
        message: { zh: `省略号旁边不用“${mark}”`, en: `no "${mark}" beside an ellipsis` },
      });
    }
  },
};

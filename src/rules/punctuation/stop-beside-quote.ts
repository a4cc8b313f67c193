import { matchesIn } from '../../language/matches.ts';
import { reportIn } from '../report.ts';
import type { TextRule } from '../rule.ts';
import { SPEECH_VERBS } from './data/speech-verbs.ts';

/** A stop on both sides of a closing mark. */
const DOUBLED = /。[”』]。/g;

/** Whole speech after a colon with its stop outside: a clause of some length, no list of quotations. */
const STOP_OUTSIDE = new RegExp(
  `(?<=(?:${SPEECH_VERBS})[了着]?：)“(?=[^“”，]{1,80}，)[^“”]{6,300}[^“”。！？…—、，；：》）’]”。`,
  'g',
);

/** A phrase quoted inside a sentence with a stop of its own: verbs that take a phrase, not speech. */
const STOP_INSIDE =
  /(?<=做到|达到|实现|贯彻|坚持|落实|践行|发扬|弘扬|形成|打造|争当|成为)“[^“”。！？，：]{2,30}。”$/g;

/** A full stop on the wrong side of a closing quotation mark. */
export const stopBesideQuote: TextRule = {
  code: 'PU025',
  name: 'stop-beside-quote',
  scope: 'text',
  marks: '”』',
  sees: ['quotation', 'title'],
  severity: 'warning',
  fix: 'review',
  basis: { text: 'GB/T 15834—2011 4.8、5.1', verified: false },
  title: { zh: '句号与后引号的位置不对', en: 'Full stop on the wrong side of the closing quotation mark' },
  why: {
    zh: '完整引用别人的话，句号在后引号里面，外面不再用；引文只是句子的一部分，句号在后引号外面。',
    en: 'Whole speech keeps its full stop inside the marks and has none outside; a phrase that is part of a sentence has it outside.',
  },
  bad: [
    { copy: '康艳华说：“干劲更大了。”。', found: ['。”。'], fixed: '康艳华说：“干劲更大了。”' },
    {
      copy: '杜亚玲说：“得移动终端者得天下，新媒体建设大有可为”。代表们都点头。',
      found: ['”。'],
      fixed: '杜亚玲说：“得移动终端者得天下，新媒体建设大有可为。”代表们都点头。',
    },
    { copy: '各级妇联要做到“守土有责。”', found: ['。”'], fixed: '各级妇联要做到“守土有责”。' },
  ],
  good: [{ copy: '康艳华说：“非常感动，干劲更大了。”各级妇联要做到“守土有责”。' }],
  allows: [
    { copy: '江泽民题词勉励济南交警：“严格执法，热情服务”。' },
    { copy: '她说：“要办好‘妇女之家’，抓好‘阳光工程’。”' },
    { copy: '问她叫什么，她说：“王芳”。' },
    { copy: '他说：“真的吗？真的，太好了！”' },
    { copy: '她只说了一句“我走了。”' },
    { copy: '她说：“大概，也许，可能……”。' },
  ],
  *check(text, passage) {
    if (!text.includes('。”') && !text.includes('”。') && !text.includes('。』')) return;
    for (const { 0: found, index: start } of matchesIn(text, DOUBLED)) {
      yield reportIn(passage, {
        start,
        end: start + 3,
        replacement: found.slice(0, 2),
        message: DOUBLED_MESSAGE,
      });
    }
    for (const { 0: found, index } of matchesIn(text, STOP_OUTSIDE)) {
      const end = index + found.length;
      yield reportIn(passage, { start: end - 2, end, replacement: '。”', message: INSIDE_MESSAGE });
    }
    for (const { 0: found, index } of matchesIn(text, STOP_INSIDE)) {
      const end = index + found.length;
      yield reportIn(passage, { start: end - 2, end, replacement: '”。', message: OUTSIDE_MESSAGE });
    }
  },
};

const DOUBLED_MESSAGE = {
  zh: '后引号里外都有句号，应只留里面的一个',
  en: 'full stop inside and outside the quotation, keep the one inside',
};
const INSIDE_MESSAGE = {
  zh: '完整引用的话，句号应在后引号里面',
  en: 'whole speech keeps its full stop inside the quotation marks',
};
const OUTSIDE_MESSAGE = {
  zh: '引文是句子的一部分，句号应在后引号外面',
  en: 'the quotation is part of the sentence, its full stop belongs outside',
};

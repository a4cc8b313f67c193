import { matchesIn } from '../../language/matches.ts';
import { reportIn } from '../report.ts';
import type { TextRule } from '../rule.ts';
import { NOTE_OPENINGS } from './data/notes.ts';

/** A bracket inside a sentence whose words end with a full stop. */
const STOP_INSIDE = /(?<=[\p{Script=Han}\d》A-Za-z”%])（[^（）。]{1,80}。）/gu;

/** A note on a word of a sentence that has ended already. */
const NOTE_OUTSIDE = new RegExp(`。（(?:${NOTE_OPENINGS})[^（）]{0,40}）`, 'g');

/** A full stop on the wrong side of a bracket. */
export const stopBesideBracket: TextRule = {
  code: 'PU026',
  name: 'stop-beside-bracket',
  scope: 'text',
  marks: '（）',
  sees: ['quotation', 'title'],
  severity: 'warning',
  fix: 'review',
  basis: { text: 'GB/T 15834—2011 4.9、5.1', verified: false },
  title: { zh: '句号与括号的位置不对', en: 'Full stop on the wrong side of a bracket' },
  why: {
    zh: '句内括号注释句子里的词语，括号里不用句号，整句的句号在括号后面。',
    en: 'A bracket inside a sentence explains some of its words: no full stop inside, the sentence’s own stop behind it.',
  },
  bad: [
    {
      copy: '省妇联制定了方案（讨论稿。），征求意见。',
      found: ['。）'],
      fixed: '省妇联制定了方案（讨论稿），征求意见。',
    },
    {
      copy: '座谈会6日召开（由周迎春主持。）',
      found: ['。）'],
      fixed: '座谈会6日召开（由周迎春主持）。',
    },
    {
      copy: '会上成立了郴州市女领导干部联谊会。（以下简称“联谊会”）会长陈社招讲话。',
      found: ['。（以下简称“联谊会”）'],
      fixed: '会上成立了郴州市女领导干部联谊会（以下简称“联谊会”）。会长陈社招讲话。',
    },
  ],
  good: [{ copy: '座谈会6日召开（由周迎春主持）。' }],
  allows: [
    { copy: '座谈会6日召开。（记者 李旦）' },
    { copy: '代表们鼓掌。（全场起立，掌声经久不息。）' },
    { copy: '他走了（真的走了吗？）。' },
    { copy: '名单见A03版。（按姓氏笔画为序）' },
    { copy: '（编者按：此文写于2015年。）' },
  ],
  *check(text, passage) {
    if (!text.includes('。）') && !text.includes('。（')) return;
    for (const { 0: found, index } of matchesIn(text, STOP_INSIDE)) {
      const end = index + found.length;
      const closed = /^[，。；：、！？]/.test(text.slice(end, end + 1));
      yield reportIn(passage, {
        start: end - 2,
        end,
        replacement: closed ? '）' : '）。',
        message: { zh: '句内括号里不用句号', en: 'no full stop inside a bracket that stands in a sentence' },
      });
    }
    for (const { 0: found, index: start } of matchesIn(text, NOTE_OUTSIDE)) {
      yield reportIn(passage, {
        start,
        end: start + found.length,
        replacement: `${found.slice(1)}。`,
        message: {
          zh: '括号注释的是句子里的词语，句号应在括号后面',
          en: 'the note explains words of the sentence: its full stop belongs behind the bracket',
        },
      });
    }
  },
};

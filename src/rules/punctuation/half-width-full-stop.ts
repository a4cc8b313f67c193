import { reportIn } from '../report.ts';
import type { TextRule } from '../rule.ts';

/** A full stop after Han at the text's end or before a closing mark. Inside a line it may part a name. */
const FULL_STOP = /[.．](?<=[\p{Script=Han}”）》].)(?=[”）》]|$)/gu;

/** Shorter text is a number: 一. */
const LEAST_LENGTH = 6;

/** A half-width full stop that ends a Chinese sentence. */
export const halfWidthFullStop: TextRule = {
  code: 'PU011',
  name: 'half-width-full-stop',
  scope: 'text',
  sees: ['quotation'],
  severity: 'error',
  fix: 'safe',
  basis: { text: 'GB/T 15834—2011 4.1', verified: false, certain: true },
  title: { zh: '中文句子用了西文句点', en: 'Latin full stop after a Chinese sentence' },
  why: {
    zh: '中文句号是“。”。西文句点来自英文输入法，印出来又小又靠左下，容易被当成污点。',
    en: 'A Chinese sentence ends with 。; the Latin point is a slip of the keyboard.',
  },
  bad: [
    { copy: '座谈会现场讨论热烈.', found: ['.'], fixed: '座谈会现场讨论热烈。' },
    { copy: '“自己的干劲更大了.”康艳华说。', found: ['.'], fixed: '“自己的干劲更大了。”康艳华说。' },
  ],
  good: [{ copy: '座谈会现场讨论热烈。' }],
  allows: [
    { copy: '他引用了“That’s one small step.”这句名言。' },
    { copy: '网址为www.example.com，邮箱为a.b@example.com。' },
    { copy: '课程分三步：一．识字；二．算账。' },
  ],
  *check(text, passage) {
    if (text.length < LEAST_LENGTH) return;
    for (const { 0: mark, index: at } of text.matchAll(FULL_STOP)) {
      yield reportIn(passage, {
        start: at,
        end: at + 1,
        replacement: '。',
        message: { zh: `句末用了“${mark}”，应为“。”`, en: `sentence ends with "${mark}", expected "。"` },
      });
    }
  },
};

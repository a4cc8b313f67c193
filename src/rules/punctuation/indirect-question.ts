import { matchesIn } from '../../language/matches.ts';
import { reportIn } from '../report.ts';
import type { TextRule } from '../rule.ts';

/**
 * Someone who does not know or wants to know, and what: a statement. Where the speaker asks (你知道…？), where the sentence
 * is rhetorical (谁不知道…？) or ends with a question's particle, it is a question.
 */
const INDIRECT =
  /(?<=^|[。！？；“])(?:(?:我|她|他|我们|她们|他们|大家|人们|记者|没有人|没人|村民们?|代表们?)[^，。！？；：“”你您谁难怎吗]{0,6})(?:不知道|不清楚|不明白|不了解|想知道|想弄清|并不知道)[^，。！？；：“”你您吗呢吧]{0,24}(?:什么|怎么|怎样|如何|谁|哪里|哪儿|多少|为什么|为何|是否|能否)[^，。！？；：“”吗呢吧]{0,16}(？)(?!！)/g;

/** A question mark after a statement that holds an indirect question. */
export const indirectQuestion: TextRule = {
  code: 'PU037',
  name: 'indirect-question',
  scope: 'text',
  marks: '？',
  sees: ['quotation'],
  severity: 'advice',
  fix: 'review',
  basis: { text: 'GB/T 15834—2011 4.2', verified: false },
  title: { zh: '陈述句末用了问号', en: 'Question mark after a statement' },
  why: {
    zh: '“他不知道该怎么办”是陈述句，疑问词只是宾语的一部分，句末用句号。',
    en: 'A sentence such as 他不知道该怎么办 tells, it does not ask: it ends with a full stop.',
  },
  bad: [
    { copy: '她不知道该找谁？', found: ['？'], fixed: '她不知道该找谁。' },
    {
      copy: '很多人来咨询。大家都想知道怎么报名？',
      found: ['？'],
      fixed: '很多人来咨询。大家都想知道怎么报名。',
    },
    { copy: '村民们不清楚补贴是多少？', found: ['？'], fixed: '村民们不清楚补贴是多少。' },
  ],
  good: [{ copy: '她不知道该找谁。' }],
  allows: [
    { copy: '你知道足球在法国人心中是什么？' },
    { copy: '她不知道该找谁吗？' },
    { copy: '谁不知道她为什么来？难道大家不知道？' },
    { copy: '如何树立互联网+妇女工作新思维？如何创新妇联工作方式？' },
    { copy: '她不知道，什么时候才能回家？' },
  ],
  *check(text, passage) {
    if (!text.includes('？') || !/知道|清楚|明白|了解|弄清/.test(text)) return;
    for (const { 0: found, index } of matchesIn(text, INDIRECT)) {
      const end = index + found.length;
      yield reportIn(passage, {
        start: end - 1,
        end,
        replacement: '。',
        message: { zh: '这是陈述句，句末应为“。”', en: 'full stop expected after a statement: "。"' },
      });
    }
  },
};

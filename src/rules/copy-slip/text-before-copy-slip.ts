import { problemsOf } from '../problems.ts';
import type { DraftRule } from '../rule.ts';
import { WRITING } from './basis.ts';

/** Text above the copy slip. */
export const textBeforeCopySlip: DraftRule = {
  code: 'CS009',
  name: 'text-before-copy-slip',
  scope: 'draft',
  problems: ['copy-slip-text-before'],
  severity: 'error',
  fix: 'safe',
  basis: WRITING,
  title: { zh: '稿签前有文字', en: 'Text before the copy slip' },
  why: {
    zh: '稿签须从第一行起，前面有一个字、一个空行，别的软件就当它是正文。',
    en: 'The copy slip begins on the first line; with anything before it most software takes it for the body.',
  },
  bad: [
    {
      copy: '请编辑部审阅\n---\nheadline: 座谈会召开\ndate: 2015-11-12\n---\n\n座谈会召开。\n',
      found: ['请编辑部审阅\n'],
      given: { whole: true },
    },
    {
      copy: '\n---\nheadline: 座谈会召开\ndate: 2015-11-12\n---\n\n座谈会召开。\n',
      found: ['\n'],
      fixed: '---\nheadline: 座谈会召开\ndate: 2015-11-12\n---\n\n座谈会召开。\n',
      given: { whole: true },
    },
  ],
  good: [{ copy: '---\nheadline: 座谈会召开\ndate: 2015-11-12\n---\n\n座谈会召开。\n' }],
  allows: [{ copy: '---\nheadline: 座谈会召开\ndate: 2015-11-12\n---\n\n会后参观。\n\n---\n\n地点: 长沙\n' }],
  *check(_, context) {
    for (const { span } of problemsOf(context, 'copy-slip-text-before')) {
      const blank = context.article.draft.text.slice(span.start, span.end).trim() === '';
      yield {
        span,
        message: {
          zh: `稿签前有${blank ? '空行' : '别的文字'}，稿签应从第一行起`,
          en: `${blank ? 'blank lines' : 'text'} before the copy slip, which must begin on the first line`,
        },
        ...(blank ? { edits: [{ ...span, text: '' }] } : {}),
      };
    }
  },
};

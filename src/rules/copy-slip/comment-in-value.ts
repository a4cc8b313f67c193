import { problemsOf } from '../problems.ts';
import type { DraftRule } from '../rule.ts';
import { WRITING } from './basis.ts';
import { quoted } from './quoted.ts';

/** A value whose end is cut off by a number sign. */
export const commentInValue: DraftRule = {
  code: 'CS024',
  name: 'comment-in-value',
  scope: 'draft',
  problems: ['copy-slip-comment-in-value'],
  severity: 'warning',
  fix: 'review',
  basis: WRITING,
  title: { zh: '稿签的值被空格加 # 截断', en: 'Value of the copy slip cut off by #' },
  why: {
    zh: '空格后的 # 起是注释，# 后面的字不算在值里，见报时会丢。要它们就把整个值用引号括住；真是注释，# 后空一格。',
    en: 'A # after a space begins a comment: what follows is lost in print. Put the value in quotes, or a space after the # of a comment.',
  },
  bad: [
    {
      copy: '---\nheadline: 省政府 #部署\ndate: 2015-11-12\n---\n\n座谈会召开。\n',
      found: ['#部署'],
      fixed: "---\nheadline: '省政府 #部署'\ndate: 2015-11-12\n---\n\n座谈会召开。\n",
    },
    {
      copy: '---\nheadline: 座谈会召开\ndate: 2015-11-12\nrubric: 微博 #半边天# # 新栏目\n---\n\n座谈会召开。\n',
      found: ['#半边天#'],
      fixed:
        "---\nheadline: 座谈会召开\ndate: 2015-11-12\nrubric: '微博 #半边天#' # 新栏目\n---\n\n座谈会召开。\n",
    },
  ],
  good: [{ copy: "---\nheadline: '省政府 #部署'\ndate: 2015-11-12\n---\n\n座谈会召开。\n" }],
  allows: [
    { copy: '---\nheadline: 省政府部署 # 头条\ndate: 2015-11-12\n---\n\n座谈会召开。\n' },
    { copy: '---\nheadline: 省政府部署  #头条\ndate: 2015-11-12\n---\n\n座谈会召开。\n' },
    { copy: '---\nheadline: 省政府#部署\ndate: 2015-11-12\n---\n\n座谈会召开。\n' },
    {
      copy: '---\nheadline: 座谈会召开\ndate: 2015-11-12\npageNumber: A02 #待定\n---\n\n座谈会召开。\n',
    },
  ],
  *check(_, context) {
    for (const { span, values } of problemsOf(context, 'copy-slip-comment-in-value')) {
      const { field = '', lost = '', value = '' } = values;
      yield {
        span: { start: span.end - lost.length, end: span.end },
        message: {
          zh: `“${field}”的值到 # 为止，“${lost}”丢了，应把整个值用引号括住`,
          en: `the value of "${field}" ends before the #, "${lost}" is lost, expected quotes around the whole value`,
        },
        edits: [{ ...span, text: quoted(value) }],
      };
    }
  },
};

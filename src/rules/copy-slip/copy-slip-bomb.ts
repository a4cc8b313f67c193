import type { Localised } from '../../model/localised.ts';
import { problemsOf } from '../problems.ts';
import type { DraftRule } from '../rule.ts';
import { WRITING } from './basis.ts';

const TOO_LARGE: Localised = {
  zh: '稿签过大，没有读取',
  en: 'the copy slip is too large and was not read',
};

const MESSAGES: Readonly<Record<string, Localised>> = {
  'copy-slip-too-many-aliases': {
    zh: '别名展开后数量过大，这一处没有展开',
    en: 'too many values through aliases, this one was not followed',
  },
  'copy-slip-too-deep': {
    zh: '稿签嵌套过深，没有读取',
    en: 'the copy slip is nested too deep and was not read',
  },
};

/** A copy slip that grows or nests beyond all measure. */
export const copySlipBomb: DraftRule = {
  code: 'CS012',
  name: 'copy-slip-bomb',
  scope: 'draft',
  problems: ['copy-slip-too-many-aliases', 'copy-slip-too-deep', 'copy-slip-too-large'],
  severity: 'error',
  fix: 'none',
  basis: WRITING,
  title: { zh: '稿签过大或嵌套过深', en: 'Oversized or too deeply nested copy slip' },
  why: {
    zh: '几行别名可以展开成几亿个值，几千层括号能撑垮程序。真正的稿签不到2KB、三层。',
    en: 'A few lines of aliases can unfold into millions of values. A real copy slip is under 2 KB and three levels deep.',
  },
  bad: [
    {
      copy: '---\nheadline: 座谈会召开\ndate: 2015-11-12\na: &a [妇,妇,妇,妇,妇,妇,妇,妇,妇,妇]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c,*c,*c,*c,*c,*c]\n---\n\n座谈会召开。\n',
      found: ['c'],
    },
    {
      copy: '---\nheadline: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]\ndate: 2015-11-12\n---\n\n座谈会召开。\n',
      found: ['headline: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]'],
    },
  ],
  good: [{ copy: '---\nheadline: 座谈会召开\ndate: 2015-11-12\n---\n\n座谈会召开。\n' }],
  allows: [
    {
      copy: '---\nheadline: 座谈会召开\ndate: 2015-11-12\neditor: &a 李旦\nproofreader: *a\n---\n\n座谈会召开。\n',
    },
    {
      copy: '---\nheadline: 座谈会召开\ndate: 2015-11-12\nkeywords: [妇联, 新媒体, 互联网+]\n---\n\n座谈会召开。\n',
    },
  ],
  *check(_, context) {
    for (const { kind, span } of problemsOf(
      context,
      'copy-slip-too-many-aliases',
      'copy-slip-too-deep',
      'copy-slip-too-large',
    )) {
      yield { span, message: MESSAGES[kind] ?? TOO_LARGE };
    }
  },
};

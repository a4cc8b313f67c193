import { problemsOf } from '../problems.ts';
import type { DraftRule } from '../rule.ts';
import { WRITING } from './basis.ts';

/** A copy slip written for another engine than YAML, such as a script. */
export const refusedEngine: DraftRule = {
  code: 'CS010',
  name: 'refused-engine',
  scope: 'draft',
  problems: ['copy-slip-engine'],
  severity: 'error',
  fix: 'none',
  basis: WRITING,
  title: { zh: '稿签不是 YAML', en: 'Copy slip for another engine' },
  why: {
    zh: '“---js”之类会让有的软件把稿签当程序执行。本程序只读 YAML，别的一概不读、不执行。',
    en: 'A fence such as ---js makes some software run the copy slip as a program. Nothing but YAML is read here.',
  },
  bad: [
    {
      copy: '---js\nmodule.exports = { headline: "座谈会召开" }\n---\n\n座谈会召开。\n',
      found: ['js'],
    },
    {
      copy: '---json\n{"headline": "座谈会召开"}\n---\n\n座谈会召开。\n',
      found: ['json'],
    },
  ],
  good: [{ copy: '---\nheadline: 座谈会召开\ndate: 2015-11-12\n---\n\n座谈会召开。\n' }],
  allows: [
    { copy: '---\nheadline: 座谈会召开\ndate: 2015-11-12\n---\n\n---js 是一种写法。\n' },
    { copy: '---\nheadline: js 入门讲座开讲\ndate: 2015-11-12\n---\n\n座谈会召开。\n' },
  ],
  *check(_, context) {
    for (const { span, values } of problemsOf(context, 'copy-slip-engine')) {
      const { engine = '' } = values;
      yield {
        span,
        message: {
          zh: `稿签标明“${engine}”，只接受 YAML；其中内容没有读取，也没有执行`,
          en: `the copy slip is marked "${engine}", only YAML is accepted; nothing in it was read or executed`,
        },
      };
    }
  },
};

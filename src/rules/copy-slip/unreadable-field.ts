import type { Localised } from '../../model/localised.ts';
import { problemsOf } from '../problems.ts';
import type { DraftRule } from '../rule.ts';
import { WRITING } from './basis.ts';

/** A line of the copy slip that YAML cannot read. */
export const unreadableField: DraftRule = {
  code: 'CS014',
  name: 'unreadable-field',
  scope: 'draft',
  problems: ['copy-slip-invalid'],
  severity: 'error',
  fix: 'none',
  basis: WRITING,
  title: { zh: '稿签有读不出的行', en: 'Unreadable field of the copy slip' },
  why: {
    zh: '这一行不合 YAML 的写法，别的软件会因此读不出整个稿签。',
    en: 'This line is no YAML, and because of it other software will not read the copy slip at all.',
  },
  bad: [
    {
      copy: '---\nheadline: 座谈会召开\ndate: 2015-11-12\n今天的稿子\n---\n\n座谈会召开。\n',
      found: ['今天的稿子'],
    },
    {
      copy: '---\nheadline: 座谈会召开\ndate: 2015-11-12\nrubric: @妇联星空\n---\n\n座谈会召开。\n',
      found: ['@妇联星空'],
    },
    {
      copy: '---\nheadline: "座谈会召开\ndate: 2015-11-12\n---\n\n座谈会召开。\n',
      found: ['"座谈会召开'],
    },
    {
      copy: '---\nheadline: 座谈会召开\ndate: 2015-11-12\nkeywords: [妇联, 新媒体\n---\n\n座谈会召开。\n',
      found: ['[妇联, 新媒体'],
    },
  ],
  good: [{ copy: '---\nheadline: 座谈会召开\ndate: 2015-11-12\n---\n\n座谈会召开。\n' }],
  allows: [
    { copy: "---\nheadline: 座谈会召开\ndate: 2015-11-12\nrubric: '@妇联星空'\n---\n\n座谈会召开。\n" },
    {
      copy: '---\nheadline: 座谈会召开\ndate: 2015-11-12\n# 下面是关键词\nkeywords: [妇联, 新媒体]\n---\n\n座谈会召开。\n',
    },
  ],
  *check(_, context) {
    for (const { span, values } of problemsOf(context, 'copy-slip-invalid')) {
      const { field = '', reason = '', character = '' } = values;
      const { zh, en } = reasonWords(reason, character);
      yield {
        span,
        message: {
          zh: field === '' ? `稿签这一行读不出来：${zh}` : `“${field}”的值读不出来：${zh}`,
          en: field === '' ? `unreadable line: ${en}` : `the value of "${field}" cannot be read: ${en}`,
        },
      };
    }
  },
};

const REASONS: Readonly<Record<string, Localised>> = {
  'no-colon': { zh: '没有“字段: 值”的冒号', en: 'no colon after a field' },
  'unclosed-quote': { zh: '引号没有配对', en: 'a quotation mark is not closed' },
  'unclosed-bracket': { zh: '括号没有配对', en: 'a bracket is not closed' },
  'text-after-bracket': {
    zh: '右括号之后还有文字，应把整个值用引号括住',
    en: 'text after the closing bracket, put the value in quotes',
  },
};

function reasonWords(reason: string, character: string): Localised {
  if (reason === 'reserved-character') {
    return {
      zh: `不能以“${character}”开头，应把整个值用引号括住`,
      en: `a value may not begin with "${character}", put it in quotes`,
    };
  }
  return REASONS[reason] ?? { zh: '缩进或结构不对', en: 'wrong indentation or structure' };
}

import { problemsOf } from '../problems.ts';
import type { DraftRule } from '../rule.ts';
import { FIELDS } from './basis.ts';

/** A genre that is not known. */
export const unknownGenre: DraftRule = {
  code: 'CS020',
  name: 'unknown-genre',
  scope: 'draft',
  problems: ['unknown-genre'],
  severity: 'warning',
  fix: 'none',
  basis: FIELDS,
  title: { zh: '不认识的体裁', en: 'Unknown genre' },
  why: {
    zh: '体裁决定稿子怎样检查、怎样上版，如消息才查时效。',
    en: 'The genre decides how copy is checked and laid out: only news can be stale.',
  },
  bad: [
    {
      copy: '---\nheadline: 座谈会召开\ndate: 2015-11-12\n体裁: 大稿\n---\n\n座谈会召开。\n',
      found: ['大稿'],
    },
    {
      copy: '---\nheadline: 座谈会召开\ndate: 2015-11-12\ngenre: story\n---\n\n座谈会召开。\n',
      found: ['story'],
    },
  ],
  good: [{ copy: '---\nheadline: 座谈会召开\ndate: 2015-11-12\ngenre: 消息\n---\n\n座谈会召开。\n' }],
  allows: [
    { copy: '---\nheadline: 座谈会召开\ndate: 2015-11-12\ngenre: news\n---\n\n座谈会召开。\n' },
    { copy: '---\nheadline: 座谈会召开\ndate: 2015-11-12\n体裁: 通讯\n---\n\n座谈会召开。\n' },
  ],
  *check(_, context) {
    for (const { span, values } of problemsOf(context, 'unknown-genre')) {
      const { written = '' } = values;
      yield {
        span,
        message: {
          zh: `没有“${written}”这种体裁，可用消息、简讯、通讯、特写、评论、专访、副刊、启事、图片新闻等`,
          en: `there is no genre "${written}", expected news, brief, feature, commentary, interview, literary, notice or photo`,
        },
      };
    }
  },
};

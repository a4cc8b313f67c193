import { problemsOf } from '../problems.ts';
import type { DraftRule } from '../rule.ts';
import { FIELDS } from './basis.ts';

/** A picture path that leads out of the newsroom, or to another place than a file or the web. */
export const unsafePath: DraftRule = {
  code: 'CS022',
  name: 'unsafe-path',
  scope: 'draft',
  problems: ['unsafe-path'],
  severity: 'error',
  fix: 'none',
  basis: FIELDS,
  title: { zh: '图片路径不安全', en: 'Unsafe picture path' },
  why: {
    zh: '图片只能在稿件所在的文件夹之下，或是网上的地址；别的路径可能读到不该读的文件。',
    en: 'A picture lies below the draft or on the web; other paths may reach files that are nobody’s business.',
  },
  bad: [
    {
      copy: '---\nheadline: 座谈会召开\ndate: 2015-11-12\nimages:\n  - src: ../../etc/passwd\n---\n\n座谈会召开。\n',
      found: ['../../etc/passwd'],
    },
    {
      copy: '---\nheadline: 座谈会召开\ndate: 2015-11-12\n---\n\n![会场](/etc/passwd "会场")\n',
      found: ['/etc/passwd'],
    },
    {
      copy: '---\nheadline: 座谈会召开\ndate: 2015-11-12\n---\n\n![会场](javascript:alert)\n',
      found: ['javascript:alert'],
    },
  ],
  good: [
    {
      copy: '---\nheadline: 座谈会召开\ndate: 2015-11-12\nimages:\n  - src: photos/huichang.jpg\n---\n\n座谈会召开。\n',
    },
  ],
  allows: [
    {
      copy: '---\nheadline: 座谈会召开\ndate: 2015-11-12\n---\n\n![会场](https://example.com/a.jpg "会场")\n',
    },
    { copy: '---\nheadline: 座谈会召开\ndate: 2015-11-12\n---\n\n![会场](photos/a..b.jpg "会场")\n' },
  ],
  *check(draft, context) {
    for (const { span, values } of problemsOf(context, 'unsafe-path')) {
      const { path = '' } = values;
      const at = draft.text.slice(span.start, span.end).indexOf(path);
      yield {
        span: at < 0 ? span : { start: span.start + at, end: span.start + at + path.length },
        message: {
          zh: `图片路径“${path}”不安全，应为稿件文件夹之下的路径或网址`,
          en: `unsafe picture path "${path}", expected one below the draft's folder or a web address`,
        },
      };
    }
  },
};

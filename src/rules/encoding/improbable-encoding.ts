import { problemsOf } from '../problems.ts';
import type { DraftRule } from '../rule.ts';

/** Bytes that decode as GB 18030, but to no Chinese that anybody writes. Nothing is changed in such a draft. */
export const improbableEncoding: DraftRule = {
  code: 'EN008',
  name: 'improbable-encoding',
  scope: 'draft',
  problems: ['improbable-encoding'],
  severity: 'error',
  fix: 'none',
  basis: { text: 'GB 18030—2022；GB/T 2312 一级汉字', verified: false, certain: true },
  title: { zh: '编码是猜的，读出的不像中文', en: 'Guessed encoding that gives no Chinese' },
  why: {
    zh: '港台来稿常存为 Big5，按国标码也解得开，读出的却尽是生僻字和空白区的码位。这样的稿子不作检查，也不作任何修改。',
    en: 'Big5 copy decodes as GB 18030 too, to rare and private-use characters. Such a draft is not checked and nothing in it is changed.',
  },
  bad: [
    {
      copy: '“全省婦聯系統新聞宣傳工作座談會……”的 Big5 文件',
      found: [''],
      given: {
        bytes:
          'a5feacd9b0fcc170a874b2ceb773bb44abc5b6c7a475a740ae79bdcdb77cac51a4e9a662aaf8a846a56cb67da141b77cc4b3a5d1acd9b0fcc170a544ae75a544abf9a8c3a740c160b5b2c1bfb8dca143',
      },
    },
  ],
  good: [{ copy: '全省妇联系统新闻宣传工作座谈会昨日在长沙召开。' }],
  allows: [
    {
      copy: '名字生僻的 GB 18030 短稿',
      given: { bytes: 'c8abcaa1b8bec1aacfb5cdb3d7f9ccb8bbe1d3c9fe9f8230b731a1a29933a93286b4d6f7b3d6a1a3' },
    },
    {
      copy: '繁体字的 GBK 文件',
      given: {
        bytes: 'c8abcaa18b44c293cfb5bd79d0c2c284d0fb82f7b9a4d7f7d7f9d58495fed7f2c8d5d4dae94cc9b3d5d9e95fa1a3',
      },
    },
  ],
  *check(_, context) {
    for (const { span, values } of problemsOf(context, 'improbable-encoding')) {
      yield {
        span,
        message: {
          zh: `编码是猜的（${values.encoding}），读出的文字不像中文，可能是 Big5`,
          en: `the encoding was guessed (${values.encoding}) and the text looks wrong, it may be Big5`,
        },
        hint: {
          zh: '用 --encoding 指明编码，或把文件另存为 UTF-8',
          en: 'name it with --encoding, or save the file as UTF-8',
        },
      };
    }
  },
};

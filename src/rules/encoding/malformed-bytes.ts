import { problemsOf } from '../problems.ts';
import type { DraftRule } from '../rule.ts';

/** Bytes that are no text in the draft's encoding. Nothing is changed in such a draft. */
export const malformedBytes: DraftRule = {
  code: 'EN001',
  name: 'malformed-bytes',
  scope: 'draft',
  problems: ['malformed-bytes', 'lone-surrogate'],
  severity: 'error',
  fix: 'none',
  basis: { text: 'Unicode；GB 18030—2022', verified: false, certain: true },
  title: { zh: '文件里有解不开的字节', en: 'Bytes that do not decode' },
  why: {
    zh: '编码认错或文件在传送中损坏，从这里起文字靠不住。这样的稿子不作任何修改，请向作者重要一份。',
    en: 'The encoding is another one or the file was damaged: from here on the text cannot be trusted, and nothing is changed.',
  },
  bad: [
    {
      copy: '“座谈会召开”的 UTF-8 文件，中间坏了一个字节',
      found: ['\uFFFD'],
      given: { bytes: 'e5baa7e8b088e4bc9affe58face5bc80' },
    },
  ],
  good: [{ copy: '座谈会召开。' }],
  allows: [
    { copy: '“座谈会”的 GBK 文件', given: { bytes: 'd7f9ccb8bbe1' } },
    { copy: '记者𬭎䶮报道，用字在基本平面之外。' },
  ],
  *check(_, context) {
    for (const { kind, span, values } of problemsOf(context, 'malformed-bytes', 'lone-surrogate')) {
      const what = values.byte ?? values.character ?? '';
      yield {
        span,
        message:
          kind === 'malformed-bytes'
            ? {
                zh: `字节 ${what} 在 ${values.encoding} 里不成字，文件损坏或编码不对`,
                en: `byte ${what} is no text in ${values.encoding}: the file is damaged or has another encoding`,
              }
            : {
                zh: `${what} 只有半个字，文件损坏`,
                en: `${what} is half a character: the file is damaged`,
              },
        hint: {
          zh: '用 --encoding 指明编码再试，或请作者重发',
          en: 'try --encoding, or ask the author for the file again',
        },
      };
    }
  },
};

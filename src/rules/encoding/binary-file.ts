import { problemsOf } from '../problems.ts';
import type { DraftRule } from '../rule.ts';

/** A picture or office document where a draft was expected. */
export const binaryFile: DraftRule = {
  code: 'EN002',
  name: 'binary-file',
  scope: 'draft',
  problems: ['binary-file'],
  severity: 'error',
  fix: 'none',
  basis: { text: '稿件须是文本文件', verified: false, certain: true },
  title: { zh: '不是文本文件', en: 'Not a text file' },
  why: {
    zh: '图片、Word、PDF 改了扩展名还是原来的文件，读不出文字。',
    en: 'A picture, Word or PDF file with another ending is still what it was: it holds no readable text.',
  },
  bad: [
    { copy: '改名为 .md 的 PNG 图片', found: [''], given: { bytes: '89504e470d0a1a0a0000000d49484452' } },
    { copy: '改名为 .md 的 docx 文件', found: [''], given: { bytes: '504b0304140006000800' } },
  ],
  good: [{ copy: '座谈会召开。' }],
  allows: [
    { copy: 'PNG格式的图片请另附。' },
    { copy: '“座谈会”的 UTF-16 文件', given: { bytes: 'fffea75e888bc14f' } },
  ],
  *check(_, context) {
    for (const { span, values } of problemsOf(context, 'binary-file')) {
      const kind = values.looksLike === undefined || values.looksLike === 'unknown' ? null : values.looksLike;
      yield {
        span,
        message: {
          zh: kind === null ? '不是文本文件' : `不是文本文件，是 ${kind} 文件`,
          en: kind === null ? 'not a text file' : `not a text file but ${kind}`,
        },
        hint: {
          zh: 'Word、网页稿先用 caibian import 转成稿件',
          en: 'turn Word files and web pages into drafts with caibian import',
        },
      };
    }
  },
};

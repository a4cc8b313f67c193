import { problemsOf } from '../problems.ts';
import type { DraftRule } from '../rule.ts';

/** Text that was decoded wrongly before it was filed. */
export const mojibake: DraftRule = {
  code: 'EN004',
  name: 'mojibake',
  scope: 'draft',
  problems: ['mojibake', 'replacement-character'],
  severity: 'error',
  fix: 'review',
  basis: { text: '乱码', verified: false, certain: true },
  title: { zh: '乱码', en: 'Text decoded wrongly' },
  why: {
    zh: '稿子在到编辑部之前已用错的编码存过一次。能还原的写明原文，“�”和“锟斤拷”原字已失，只能问作者。',
    en: 'The text was saved in a wrong encoding before it was filed; what U+FFFD stands for is lost.',
  },
  bad: [
    {
      copy: '湘潭县的育婴师�训班开课。',
      found: ['�'],
    },
    { copy: '座谈会由锟斤拷锟斤拷主持。', found: ['锟斤拷锟斤拷'] },
    {
      copy: '鈥滄潨浜氱幉 (1)',
      found: ['鈥滄潨浜氱幉'],
      fixed: '“杜亚玲 (1)',
    },
  ],
  good: [{ copy: '湘潭县的育婴师培训班开课。' }],
  allows: [{ copy: '他姓锟，是个铁匠。' }, { copy: '热水太烫烫手，屯里人都笑。' }],
  *check(_, context) {
    for (const { kind, span, values } of problemsOf(context, 'mojibake', 'replacement-character')) {
      const reads = values.reads ?? '';
      const restored = reads !== '' && !reads.includes('\uFFFD');
      yield {
        span,
        message:
          kind === 'replacement-character'
            ? {
                zh: '“�”处的原字已经丢失，请向作者核对',
                en: 'the character at U+FFFD is lost, ask the author',
              }
            : {
                zh: restored ? `乱码，原文似为“${reads}”` : '乱码，请向作者重要一份',
                en: restored
                  ? `decoded wrongly, it seems to read "${reads}"`
                  : 'decoded wrongly, ask the author',
              },
        ...(restored ? { edits: [{ ...span, text: reads }] } : {}),
      };
    }
  },
};

import { matchesIn } from '../../language/matches.ts';
import { reportIn } from '../report.ts';
import type { TextRule } from '../rule.ts';

/** Pairs of ** or __ with Han between them. A pause mark after ** shows hidden names (李**、王**) instead. */
const PAIRED = /(?<![*\w])(\*\*|__)(?![*_、，；。])[^*_\n]{0,60}\p{Script=Han}[^*_\n]{0,60}\1(?![*\w])/gu;
/** A single ** beside Han and no other in the passage, and a subhead whose ## has no space after it. */
const UNPAIRED = /(?<=^[^*]*)\*\*(?=[\p{Script=Han}“《：，。；][^*]*$)|^#{2,6}(?=[^\s#\d])/u;

/** Markdown that was not understood and would be printed. */
export const literalMarkup: TextRule = {
  code: 'PU009',
  name: 'literal-markup',
  scope: 'text',
  marks: '*_#',
  looksFor: /[*_#]/,
  sees: ['quotation', 'title'],
  severity: 'warning',
  fix: 'none',
  basis: { text: '报社惯例', verified: false },
  title: { zh: '正文里留下了标记符号', en: 'Markup left in the text' },
  why: {
    zh: '“**”“__”前后多了空格、少了一半，或“##”后面没有空格，都不会变成黑体和小标题，星号、井号会原样印出来。',
    en: 'With a space inside, a half missing, or no space after ##, the signs are no markup and would be printed.',
  },
  bad: [
    { copy: '** 三点要求 **：一是高度重视。', found: ['** 三点要求 **'] },
    { copy: '**三点要求：一是高度重视。', found: ['**'] },
    { copy: '会议提出**三点要求：一是高度重视。', found: ['**'] },
    { copy: '杜亚玲提出三点要求**：一是高度重视。', found: ['**'] },
    { copy: '##统筹城乡', found: ['##'] },
  ],
  good: [{ copy: '**三点要求**：一是高度重视。\n\n## 统筹城乡' }],
  allows: [
    { copy: '获奖名单：李\\*\\*、王\\*\\*、张\\*\\*。' },
    { copy: '变量名写作`__init__`，幂写作`2**10`。' },
    { copy: '身份证号430102\\*\\*\\*\\*\\*\\*\\*\\*1234的市民请来领取。' },
  ],
  *check(text, passage) {
    const paired = matchesIn(text, PAIRED);
    const atStart = paired.length === 0 ? UNPAIRED.exec(text) : null;
    for (const { 0: found, index: at } of atStart === null ? paired : [atStart]) {
      yield reportIn(passage, {
        start: at,
        end: at + found.length,
        message: {
          zh: `标记符号“${signsOf(found)}”会原样印出来`,
          en: `"${signsOf(found)}" would be printed as it stands`,
        },
        hint: {
          zh: '黑体写作“**文字**”，星号内侧不空格；小标题写作“## 文字”。',
          en: 'bold is **text** without spaces inside, a subhead is ## text',
        },
      });
    }
  },
};

function signsOf(found: string): string {
  return /^(?:\*\*|__|#+)/.exec(found)?.[0] ?? found;
}

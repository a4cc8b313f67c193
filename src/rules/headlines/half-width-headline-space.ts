import { matchesIn } from '../../language/matches.ts';
import { reportIn } from '../report.ts';
import type { TextRule } from '../rule.ts';

/** A half-width space between two words of Han; a character that stands alone may be part of a name set apart. */
const SPACE = /(?<=\p{Script=Han}{2})[ \u00a0]{1,4}(?=\p{Script=Han}{2})/gu;
/** Words of bylines: in those a half-width space is usual. */
const BYLINE = /记者|通讯员|实习生|作者|摄影|报道|文[/／]|图[/／]/;

/** A half-width space between the halves of a headline. */
export const halfWidthHeadlineSpace: TextRule = {
  code: 'HL008',
  name: 'half-width-headline-space',
  scope: 'text',
  marks: ' \u00a0',
  roles: ['headline', 'kicker', 'deck', 'subhead'],
  sees: ['quotation'],
  severity: 'advice',
  fix: 'safe',
  basis: { text: '报社惯例：标题中的停顿用全角空格', verified: false },
  title: { zh: '标题中的停顿用了半角空格', en: 'Half-width space in a headline' },
  why: {
    zh: '标题两截之间空一个全角的格；半角空格只有半个字宽，排出来像没有停顿，上网还会被合并。',
    en: 'The halves of a headline stand one full-width space apart; half of one is hardly seen.',
  },
  bad: [
    {
      copy: '---\nheadline: 娄底市妇联——创品牌 力推性别平等\ndate: 2015-11-12\n---\n\n正文。\n',
      found: [' '],
      fixed: '---\nheadline: 娄底市妇联——创品牌　力推性别平等\ndate: 2015-11-12\n---\n\n正文。\n',
    },
    {
      copy: '## 统筹城乡  参与经济建设能力不断增强\n\n娄底市妇联深化活动。',
      found: ['  '],
      fixed: '## 统筹城乡　参与经济建设能力不断增强\n\n娄底市妇联深化活动。',
    },
    {
      copy: '---\nheadline: “把握新常态 巾帼立新功”\nkicker: 反对家庭暴力 构建和谐社会\ndate: 2015-11-12\n---\n\n正文。\n',
      found: [' ', ' '],
      fixed:
        '---\nheadline: “把握新常态　巾帼立新功”\nkicker: 反对家庭暴力　构建和谐社会\ndate: 2015-11-12\n---\n\n正文。\n',
    },
  ],
  good: [{ copy: '## 统筹城乡　参与经济建设能力不断增强\n\n娄底市妇联深化活动。' }],
  allows: [
    { copy: '---\nheadline: 凤网 App 上线\ndate: 2015-11-12\n---\n\n正文。\n' },
    {
      copy: '---\nheadline: 座谈会召开\ndeck: 本报记者 李旦 通讯员 赵巧燕\ndate: 2015-11-12\n---\n\n正文。\n',
    },
    { copy: '---\nheadline: 最美家庭 李 旦\ndate: 2015-11-12\n---\n\n正文。\n' },
    { copy: '会长作了《把握新常态 巾帼立新功》的报告。' },
  ],
  *check(text, passage) {
    if (!/[ \u00a0]/.test(text) || BYLINE.test(text)) return;
    for (const { 0: space, index: at } of matchesIn(text, SPACE)) {
      yield reportIn(passage, {
        start: at,
        end: at + space.length,
        replacement: '　',
        message: {
          zh: '标题中的停顿用了半角空格，应为全角空格',
          en: 'half-width space in the headline, expected a full-width one',
        },
      });
    }
  },
};

import type { PassageRole } from '../../model/article.ts';
import { reportIn } from '../report.ts';
import type { TextRule } from '../rule.ts';

/** Marks of a sentence in progress. A kicker or deck may end with a colon that leads on. */
const END: Readonly<Partial<Record<PassageRole, RegExp>>> = {
  headline: /[，；、：,;:]$/,
  kicker: /[，；、,;]$/,
  deck: /[，；、,;]$/,
};
const NAMES: Readonly<Partial<Record<PassageRole, { readonly zh: string; readonly en: string }>>> = {
  kicker: { zh: '肩题', en: 'kicker' },
  deck: { zh: '副题', en: 'deck' },
};

/** A headline, kicker or deck that ends with a pause. */
export const headlineEndMark: TextRule = {
  code: 'HL004',
  name: 'headline-end-mark',
  scope: 'text',
  roles: ['headline', 'kicker', 'deck'],
  severity: 'advice',
  fix: 'safe',
  basis: { text: '报社惯例：标题末尾不用点号', verified: false },
  title: { zh: '标题末尾是停顿的标点', en: 'Headline ends with a pause' },
  why: {
    zh: '逗号、分号、顿号表示话没说完；标题以它结尾，多半是后半句漏了，或分行时带下来的。',
    en: 'A comma says that more is to come: at the end of a headline the rest is missing, or the mark is left over.',
  },
  bad: [
    {
      copy: '---\nheadline: 创品牌　力推性别平等，\ndate: 2015-11-12\n---\n\n正文。\n',
      found: ['，'],
      fixed: '---\nheadline: 创品牌　力推性别平等\ndate: 2015-11-12\n---\n\n正文。\n',
    },
    {
      copy: '---\nheadline: 座谈会召开\n肩题: 推进新媒体建设；\ndate: 2015-11-12\n---\n\n正文。\n',
      found: ['；'],
      fixed: '---\nheadline: 座谈会召开\n肩题: 推进新媒体建设\ndate: 2015-11-12\n---\n\n正文。\n',
    },
    {
      copy: '---\nheadline: 加强农村留守儿童信息采集工作：\ndate: 2015-11-12\n---\n\n正文。\n',
      found: ['：'],
      fixed: '---\nheadline: 加强农村留守儿童信息采集工作\ndate: 2015-11-12\n---\n\n正文。\n',
    },
  ],
  good: [{ copy: '---\nheadline: 创品牌　力推性别平等\ndate: 2015-11-12\n---\n\n正文。\n' }],
  allows: [
    {
      copy: '---\nkicker: 省妇联系统新媒体建设座谈会召开——\nheadline: 杜亚玲：要用互联网思维推进妇联工作\ndate: 2015-11-12\n---\n\n正文。\n',
    },
    { copy: '---\nkicker: 省妇联主席杜亚玲：\nheadline: 推进妇联工作\ndate: 2015-11-12\n---\n\n正文。\n' },
    { copy: '---\nheadline: 她走了以后……\ndate: 2015-11-12\n---\n\n正文。\n' },
    { copy: '---\nheadline: 要用互联网思维！\ndate: 2015-11-12\n---\n\n正文。\n' },
  ],
  *check(text, passage) {
    const at = text.length - 1;
    if (at < 1 || END[passage.role]?.test(text) !== true) return;
    const what = NAMES[passage.role] ?? { zh: '标题', en: 'headline' };
    const mark = text.charAt(at);
    yield reportIn(passage, {
      start: at,
      end: at + 1,
      replacement: '',
      message: {
        zh: `${what.zh}末尾是“${mark}”，应去掉或补上后半句`,
        en: `the ${what.en} ends with "${mark}", remove it or add the rest`,
      },
    });
  },
};

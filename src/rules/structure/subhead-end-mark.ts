import { reportIn } from '../report.ts';
import type { TextRule } from '../rule.ts';

/** A subhead that ends with a mark of a sentence in progress, or a full stop. */
export const subheadEndMark: TextRule = {
  code: 'ST008',
  name: 'subhead-end-mark',
  scope: 'text',
  roles: ['subhead'],
  severity: 'advice',
  fix: 'safe',
  basis: { text: '报社惯例：小标题末尾不用点号', verified: false },
  title: { zh: '小标题末尾用了点号', en: 'Subhead ends with a mark' },
  why: {
    zh: '小标题独占一行，末尾不用句号、逗号、分号、顿号；问号、叹号有语气，可以留。',
    en: 'A subhead stands alone on its line and needs no stop at its end; question and exclamation marks may stay.',
  },
  bad: [
    {
      copy: '## 多方联动　妇女权益得到有效维护。\n\n市、县两级建立了议事协调机构。',
      found: ['。'],
      fixed: '## 多方联动　妇女权益得到有效维护\n\n市、县两级建立了议事协调机构。',
    },
    {
      copy: '## 倡导文明；\n\n娄底市妇联推动男女平等。\n\n### 统筹城乡，\n\n娄底市妇联深化活动。',
      found: ['；', '，'],
      fixed: '## 倡导文明\n\n娄底市妇联推动男女平等。\n\n### 统筹城乡\n\n娄底市妇联深化活动。',
    },
    {
      copy: '## 重点培养、\n\n女性地位提高。',
      found: ['、'],
      fixed: '## 重点培养\n\n女性地位提高。',
    },
  ],
  good: [{ copy: '## 多方联动　妇女权益得到有效维护\n\n市、县两级建立了议事协调机构。' }],
  allows: [
    { copy: '## 新思维从哪里来？\n\n座谈会召开。' },
    { copy: '## 她说：“我要读书。”\n\n座谈会召开。' },
    { copy: '## 路通了。人来了。\n\n座谈会召开。' },
    { copy: '## 问：\n\n座谈会何时召开？' },
  ],
  *check(text, passage) {
    const at = text.length - 1;
    const mark = text.charAt(at);
    if (at < 1 || !/[。；，、;,]/.test(mark) || text.slice(0, at).includes('。')) return;
    yield reportIn(passage, {
      start: at,
      end: at + 1,
      replacement: '',
      message: {
        zh: `小标题末尾用了“${mark}”，应去掉`,
        en: `the subhead ends with "${mark}", remove it`,
      },
    });
  },
};

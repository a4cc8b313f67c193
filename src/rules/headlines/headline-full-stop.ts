import { reportIn } from '../report.ts';
import type { TextRule } from '../rule.ts';

/** A headline, kicker or deck that ends with a full stop. */
export const headlineFullStop: TextRule = {
  code: 'HL002',
  name: 'headline-full-stop',
  scope: 'text',
  marks: '。.．',
  roles: ['headline', 'kicker', 'deck'],
  severity: 'advice',
  fix: 'safe',
  basis: { text: '报社惯例：标题句末不用句号', verified: false },
  title: { zh: '标题末尾用了句号', en: 'Headline ends with a full stop' },
  why: {
    zh: '标题独占一行，句号只占地方；问号、叹号有语气，可以留。几句话的副题，句号一个不少也不算错。',
    en: 'A headline stands alone on its line and needs no full stop; question and exclamation marks may stay.',
  },
  bad: [
    {
      copy: '---\nheadline: 要用互联网思维推进妇联工作。\ndate: 2015-11-12\n---\n\n座谈会召开。\n',
      found: ['。'],
      fixed: '---\nheadline: 要用互联网思维推进妇联工作\ndate: 2015-11-12\n---\n\n座谈会召开。\n',
    },
    {
      copy: '---\nheadline: 创品牌 推平等\n副题: "娄底市妇联力推性别平等。"\ndate: 2015-11-12\n---\n\n正文。\n',
      found: ['。'],
      fixed:
        '---\nheadline: 创品牌 推平等\n副题: "娄底市妇联力推性别平等"\ndate: 2015-11-12\n---\n\n正文。\n',
    },
  ],
  good: [{ copy: '---\nheadline: 要用互联网思维推进妇联工作\ndate: 2015-11-12\n---\n\n座谈会召开。\n' }],
  allows: [
    { copy: '---\nheadline: 新思维从哪里来？\ndate: 2015-11-12\n---\n\n座谈会召开。\n' },
    {
      copy: '---\nheadline: 座谈会召开\ndeck: 会期一天。代表百人。\ndate: 2015-11-12\n---\n\n座谈会召开。\n',
    },
    { copy: '---\nheadline: 她说：“我要读书。”\ndate: 2015-11-12\n---\n\n座谈会召开。\n' },
  ],
  *check(text, passage) {
    const stop = text.length - 1;
    if (stop < 1 || text.indexOf('。') !== stop) return;
    yield reportIn(passage, {
      start: stop,
      end: stop + 1,
      replacement: '',
      message: { zh: '标题末尾用了句号，应去掉', en: 'the headline ends with a full stop, remove it' },
    });
  },
};

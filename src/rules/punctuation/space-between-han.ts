import { matchesIn } from '../../language/matches.ts';
import type { Passage } from '../../model/article.ts';
import { reportIn } from '../report.ts';
import type { TextRule } from '../rule.ts';

/** One space inside a clause: after a comma some Han, the space, more Han, and a mark. */
const IN_CLAUSE = / (?<=[，；,]\p{Script=Han}{2,20} )(?=\p{Script=Han}{2,20}[，。；！？,])/gu;
const HAN_SPACE = / (?<=\p{Script=Han} )(?=\p{Script=Han})/gu;

/** Roles and labels: a space parts them from a name or a value. */
const LABEL = /(?:记者|通讯员|摄影|编辑|责编|校对|作者|实习生|电话|地址|时间|地点|邮箱|编译|整理|文|图|摄)$/;
const LABEL_AFTER =
  /^(?:记者|通讯员|摄影|编辑|责编|校对|作者|实习生|电话|地址|时间|地点|邮箱|摄|文|图|编译|整理)/;
const SENTENCE_MARK = /[，。！？；]/;

/** A space between Han characters in a sentence. */
export const spaceBetweenHan: TextRule = {
  code: 'PU035',
  name: 'space-between-han',
  scope: 'text',
  marks: ' ',
  roles: ['paragraph', 'listItem', 'summary'],
  severity: 'warning',
  fix: 'review',
  basis: { text: '报社惯例', verified: false },
  title: { zh: '句中汉字之间有空格', en: 'Space between Han characters in a sentence' },
  why: {
    zh: '句子里汉字与汉字之间不空格；这种空格多是复制时带进来的，有时是漏了标点。',
    en: 'Sentences have no space between Han characters; one comes from copying, or stands for a lost mark.',
  },
  bad: [
    {
      copy: '会议由周迎春主持，省妇联主席杜亚玲 出席并讲话。',
      found: [' '],
      fixed: '会议由周迎春主持，省妇联主席杜亚玲出席并讲话。',
    },
    {
      copy: '详见 [方案全文](https://www.example.com)。',
      found: [' '],
      fixed: '详见[方案全文](https://www.example.com)。',
    },
    {
      copy: '她从多个角度对五种方法进行评价，认为第二种 更加可行，并写出报告。',
      found: [' '],
      fixed: '她从多个角度对五种方法进行评价，认为第二种更加可行，并写出报告。',
    },
  ],
  good: [{ copy: '会议由周迎春主持，省妇联主席杜亚玲出席并讲话。' }],
  allows: [
    { copy: '（记者 李旦 通讯员 曹洁）近日，培训班开班。' },
    { copy: '目的 观察补肾活血汤的疗效。方法 将患者随机分组。' },
    { copy: '会长作了题为《把握新常态 巾帼立新功》的报告，口号是“团结 奋进”。' },
    { copy: '参加的有李旦、王 芳、曹 洁，张 三，李 四等。' },
    { copy: '图为座谈会现场，本报记者 李旦 摄。' },
  ],
  *check(text, passage) {
    if (!text.includes(' ') || !SENTENCE_MARK.test(text)) return;
    const places = new Set(matchesIn(text, IN_CLAUSE).map((it) => it.index));
    for (const { index } of matchesIn(text, HAN_SPACE)) if (isAtMarkup(passage, index)) places.add(index);
    for (const at of [...places].sort((one, other) => one - other)) {
      if (LABEL.test(text.slice(Math.max(0, at - 3), at)) || LABEL_AFTER.test(text.slice(at + 1, at + 5)))
        continue;
      yield reportIn(passage, {
        start: at,
        end: at + 1,
        replacement: '',
        message: {
          zh: '句中汉字之间有空格，应删去',
          en: 'space between Han characters in a sentence, remove it',
        },
      });
    }
  },
};

/** Whether a link or emphasis begins or ends at the space: web copy parts it from the text so. */
function isAtMarkup({ runs }: Passage, at: number): boolean {
  return runs.some((run) => run.at === at + 1 || run.at + run.length === at);
}

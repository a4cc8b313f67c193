import { matchesIn } from '../../language/matches.ts';
import type { Passage } from '../../model/article.ts';
import { reportIn } from '../report.ts';
import type { TextRule } from '../rule.ts';

/** A comma between Han or the marks that stand beside them; 1,000 has another. */
const COMMA = /(?<=[\p{Script=Han}\d”’」』》）%])[，,](?=[\p{Script=Han}\d“‘「『《（])/gu;
const BETWEEN_DIGITS = /^\d,\d$/;
/** A heading that is a sentence of its own keeps its marks. */
const SENTENCE = /[。！？!?…][”’」』）)]?$|^[问答][：:]/;
/** A question without its mark, or a time that opens a sentence: 十年间，湖南人口“变”在哪儿. */
const ASKING = /[哪谁怎何吗呢]|什么|多少|几[个年]|为啥|^[^，,]{1,6}(?:间|来|后|前|里|时|以来|今年|去年)[，,]/;
/** Who says you or she in a headline tells a story, and does so in sentences. */
const STORY = /[她他我你您咱]/;

/** A comma inside a headline or subhead. */
export const headlineComma: TextRule = {
  code: 'HL003',
  name: 'headline-comma',
  scope: 'text',
  marks: '，,',
  roles: ['headline', 'subhead'],
  severity: 'advice',
  fix: 'review',
  basis: { text: '报社惯例：标题中的停顿用全角空格', verified: false },
  title: { zh: '标题中间用了逗号', en: 'Comma inside a headline' },
  why: {
    zh: '报纸标题里的停顿用一个全角空格，不用逗号；引语里的逗号、整句话的标题不在此列。',
    en: 'In a newspaper headline the pause is a full-width space; quotations and whole sentences keep their commas.',
  },
  bad: [
    {
      copy: '---\nheadline: 娄底市妇联——创品牌，力推性别平等\ndate: 2015-11-12\n---\n\n正文。\n',
      found: ['，'],
      fixed: '---\nheadline: 娄底市妇联——创品牌　力推性别平等\ndate: 2015-11-12\n---\n\n正文。\n',
    },
    {
      copy: '## 统筹城乡，参与经济建设能力不断增强\n\n娄底市妇联深化活动。',
      found: ['，'],
      fixed: '## 统筹城乡　参与经济建设能力不断增强\n\n娄底市妇联深化活动。',
    },
    {
      copy: '## 开展“三八”维权,妇女权益得到维护\n\n市、县两级建立了机构。',
      found: [','],
      fixed: '## 开展“三八”维权　妇女权益得到维护\n\n市、县两级建立了机构。',
    },
  ],
  good: [{ copy: '## 统筹城乡　参与经济建设能力不断增强\n\n娄底市妇联深化活动。' }],
  allows: [
    { copy: '---\nheadline: 她说：“我要读书，我要工作”\ndate: 2015-11-12\n---\n\n正文。\n' },
    { copy: '---\nheadline: 1,000名妇女参加培训\ndate: 2015-11-12\n---\n\n正文。\n' },
    { copy: '---\nheadline: 孩子，你为什么不回家？\ndate: 2015-11-12\n---\n\n正文。\n' },
    { copy: '---\nheadline: 十年间，湖南人口“变”在哪儿\ndate: 2015-11-12\n---\n\n正文。\n' },
    { copy: '---\nheadline: 水退了，她们卷起裤腿清淤泥\ndate: 2015-11-12\n---\n\n正文。\n' },
    {
      copy: '---\nheadline: 座谈会召开\ndeck: 会期一天，代表百人\nkicker: 贯彻全会精神，推进妇联工作\ndate: 2015-11-12\n---\n\n正文。\n',
    },
    {
      copy: '---\nheadline: 面朝大海，春暖花开\nbyline: 赵巧燕\ndate: 2015-11-12\ngenre: 诗歌\n---\n\n正文。\n',
    },
  ],
  *check(text, passage, { article }) {
    if (!/[，,]/.test(text) || article.genre === 'literary') return;
    if (SENTENCE.test(text) || STORY.test(text) || ASKING.test(text)) return;
    const what =
      passage.role === 'headline' ? { zh: '标题', en: 'headline' } : { zh: '小标题', en: 'subhead' };
    for (const { 0: comma, index: at } of matchesIn(text, COMMA)) {
      if (BETWEEN_DIGITS.test(text.slice(at - 1, at + 2)) || isBroken(passage, at + 1)) continue;
      yield reportIn(passage, {
        start: at,
        end: at + 1,
        replacement: '　',
        message: {
          zh: `${what.zh}中间用了“${comma}”，应为全角空格`,
          en: `"${comma}" inside the ${what.en}, expected a full-width space`,
        },
      });
    }
  },
};

/** Whether the heading goes on in another line of the source: that it should not is told by another rule. */
function isBroken({ runs }: Passage, at: number): boolean {
  return runs.some((run) => run.at > 0 && run.at === at);
}

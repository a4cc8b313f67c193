import { isAlmostEqual, printedText } from '../../language/likeness.ts';
import type { Passage } from '../../model/article.ts';
import { reportIn } from '../report.ts';
import type { ArticleRule } from '../rule.ts';

/** Shorter paragraphs may return: refrains, credits, questions. Letters and figures. */
const LEAST_LENGTH = 30;
/** Two paragraphs that are almost equal begin or end with the same characters. */
const SHARED_ENDS = 6;

/** Paragraphs with one beginning or end that are kept: the last ones. More have a form, as in a list. */
const MOST_KEPT = 5;

/** A paragraph that stands twice in an article. */
export const repeatedParagraph: ArticleRule = {
  code: 'ST011',
  name: 'repeated-paragraph',
  scope: 'article',
  severity: 'warning',
  fix: 'none',
  basis: { text: '文字重复，与标准无关', verified: false },
  title: { zh: '同一段写了两遍', en: 'Paragraph that stands twice' },
  why: {
    zh: '粘贴两次，或改稿时新旧两段都留着；读者会以为排错了版。',
    en: 'Pasted twice, or the old one stayed beside the new: readers take it for a fault of the page.',
  },
  bad: [
    {
      copy: '全县各乡镇妇联主席、各邮政支局局长以及县妇联、县邮政局相关工作人员50余人参加了会议。\n\n会议开了一天。\n\n全县各乡镇妇联主席、各邮政支局局长以及县妇联、县邮政局相关工作人员50余人参加了会议。',
      found: ['全县各乡镇妇联主席、各邮政支局局长以及县妇联、县邮政局相关工作人员50余人参加了会议。'],
    },
    {
      copy: '联谊会会长陈社招向大会作了主题为“把握新常态”的工作报告，并宣读了新会员名单。\n\n联谊会会长陈社招向大会作了题为“把握新常态”的工作报告，并宣读了新会员名单。',
      found: ['联谊会会长陈社招向大会作了题为“把握新常态”的工作报告，并宣读了新会员名单。'],
    },
    {
      copy: '据悉，此次采取免费培训的形式，完成培训课程和通过考试的学员将获得从业资格证书。\n\n据悉,此次采取免费培训的形式,完成培训课程和通过考试的学员将获得从业资格证书。',
      found: ['据悉,此次采取免费培训的形式,完成培训课程和通过考试的学员将获得从业资格证书。'],
    },
  ],
  good: [{ copy: '座谈会由周迎春主持。\n\n杜亚玲出席并讲话。' }],
  allows: [
    { copy: '她没有回答。\n\n风停了。\n\n她没有回答。' },
    {
      copy: '湘潭县共有19个乡镇的64名妇女参加培训，考试合格的37人获得初级育婴师资格证书。\n\n湘乡市共有22个乡镇的81名妇女参加培训，考试合格的52人获得高级育婴师资格证书。',
    },
    {
      copy: '全县各乡镇妇联主席、各邮政支局局长以及县妇联、县邮政局相关工作人员50余人参加了会议。\n\n全县各乡镇妇联主席、各邮政支局局长以及县妇联的工作人员听取了情况通报，随后分组讨论，形成了三点意见。',
    },
  ],
  *check({ article }) {
    if (article.genre === 'literary' || article.passages.length < 2) return;
    const before = new Map<string, readonly Passage[]>();
    for (const passage of article.passages) {
      const { role, text } = passage;
      if (role !== 'paragraph' || text.length < LEAST_LENGTH) continue;
      const keys = [`>${text.slice(0, SHARED_ENDS)}`, `<${text.slice(-SHARED_ENDS)}`];
      const twin = keys.flatMap((key) => before.get(key) ?? []).find((it) => areTwins(it.text, text));
      for (const key of keys) before.set(key, [...(before.get(key) ?? []), passage].slice(-MOST_KEPT));
      if (twin === undefined) continue;
      yield reportIn(passage, {
        start: 0,
        end: passage.text.length,
        message: {
          zh: `这一段与前面“${twin.text.slice(0, 8)}…”一段重复，应删去一处`,
          en: `this paragraph stands above already ("${twin.text.slice(0, 8)}…"): remove one`,
        },
      });
    }
  },
};

function areTwins(one: string, other: string): boolean {
  const [first, second] = [printedText(one), printedText(other)];
  return second.length >= LEAST_LENGTH && isAlmostEqual(first, second);
}

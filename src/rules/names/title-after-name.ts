import { UNIT_ENDINGS } from '../../language/data/mention-words.ts';
import { unitStart } from '../../language/mention-titles.ts';
import { maskedText } from '../../language/passages.ts';
import { reportIn } from '../report.ts';
import type { ArticleRule } from '../rule.ts';
import { HIGHEST_OFFICES } from './data/office-words.ts';
import { isBody, mentionsOf, type PlacedMention } from './people-of.ts';
import { officeOf } from './titles.ts';

/** A title with its unit that stands behind the name or around it: 省委党校王郁芳教授. */
export const titleAfterName: ArticleRule = {
  code: 'NM005',
  name: 'title-after-name',
  scope: 'article',
  severity: 'advice',
  fix: 'review',
  basis: { text: '报社惯例：职务在前，姓名在后', verified: false },
  title: { zh: '职务写在了姓名后面', en: 'Title after the name' },
  why: {
    zh: '新闻里带单位的职务放在姓名前面：“省委党校教授王郁芳”，不写“省委党校王郁芳教授”。不带单位的“徐守盛书记”“王郁芳教授”是称呼，不在此列。',
    en: 'In news the title with its unit stands before the name (省委党校教授王郁芳). Without a unit, 王郁芳教授 is a form of address.',
  },
  bad: [
    {
      copy: '联谊会上，与会人员聆听了省委党校王郁芳教授所作《EQ与女性领导力的提升》专题讲座。',
      found: ['王郁芳教授'],
      fixed: '联谊会上，与会人员聆听了省委党校教授王郁芳所作《EQ与女性领导力的提升》专题讲座。',
    },
    {
      copy: '易鹏飞市委书记出席会议。',
      found: ['易鹏飞市委书记'],
      fixed: '市委书记易鹏飞出席会议。',
    },
    {
      copy: '县妇联周思敏主席讲话。',
      found: ['周思敏主席'],
      fixed: '县妇联主席周思敏讲话。',
    },
  ],
  good: [{ copy: '与会人员聆听了省委党校教授王郁芳所作的讲座。' }],
  allows: [
    { copy: '充分体现了徐守盛书记对于妇联工作的关心和重视。' },
    { copy: '学习传达了习近平总书记在全球妇女峰会上的讲话精神。' },
    { copy: '“感谢省委党校王郁芳教授。”她说。' },
    { copy: '王郁芳教授从五个方面作了讲解。' },
    { copy: '市委书记易鹏飞、市妇联主席陈社招出席。' },
    { copy: '县妇联邀请王郁芳教授到校讲课，镇里由李建明书记带队。' },
  ],
  *check({ article }) {
    for (const mention of mentionsOf(article)) {
      const { name, title, passage } = mention;
      if (title === null || !isBody(passage) || !mention.full || mention.titleStands !== 'after') continue;
      if (HIGHEST_OFFICES.has(officeOf(title)) || !hasUnit(mention)) continue;
      yield reportIn(passage, {
        start: mention.start,
        end: title.end,
        replacement: title.text + name,
        message: {
          zh: `职务应在姓名之前：“${title.text}${name}”`,
          en: `the title goes before the name: "${title.text}${name}"`,
        },
      });
    }
  },
};

/** Whether a unit belongs to the title: between name and office, or right before the name. */
function hasUnit({ title, passage, start }: PlacedMention): boolean {
  if (title !== null && title.unit !== '') return true;
  const text = maskedText(passage);
  const unit = text.slice(unitStart(text, start), start);
  return unit.length >= 2 && UNIT_ENDINGS.has(unit.slice(-1));
}

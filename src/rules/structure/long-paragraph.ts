import { reportIn } from '../report.ts';
import type { TextRule } from '../rule.ts';
import { firstClauseEnd, sentencesIn } from './sentences.ts';

/** With fewer sentences there is no place to part it: a table typed as a line, one long quotation. */
const LEAST_SENTENCES = 3;

/** A paragraph that fills too much of a column. */
export const longParagraph: TextRule = {
  code: 'ST005',
  name: 'long-paragraph',
  scope: 'text',
  roles: ['paragraph'],
  severity: 'advice',
  fix: 'none',
  basis: { text: '报社惯例：check.maxParagraph', verified: false },
  title: { zh: '段落过长', en: 'Long paragraph' },
  why: {
    zh: '报纸一栏窄，四百字的一段就是三十行没有停顿的灰块，应在意思转折处分段。',
    en: 'In a narrow column 400 characters are thirty grey lines without a rest: part them where the thought turns.',
  },
  bad: [
    {
      copy: '娄底市妇联深化“双学双比”活动。加大对农村妇女的技术培训。通过各种帮扶活动，引导更多妇女增收致富。',
      found: ['娄底市妇联深化“双学双比”活动'],
      given: { check: { maxParagraph: 40 } },
    },
    {
      copy: '座谈会召开。\n\n会上，与会人员聆听了讲座。会长作了工作报告。会议宣读了新会员和增补理事名单。',
      found: ['会上'],
      given: { check: { maxParagraph: 30 } },
    },
    {
      copy: '联谊会组织开展学习培训活动。一年来，均取得明显成效。20余名会员得到提拔、重用和交流。',
      found: ['联谊会组织开展学习培训活动'],
      given: { check: { maxParagraph: 30 } },
    },
  ],
  good: [{ copy: '座谈会由省妇联副主席周迎春主持，省妇联主席杜亚玲出席并讲话。' }],
  allows: [
    {
      copy: '---\nheadline: 老屋\nbyline: 赵巧燕\ndate: 2015-11-12\ngenre: 散文\n---\n\n老屋在村子西头。炊烟慢慢升起。母亲站在门口，等我们回家吃饭。\n',
      given: { check: { maxParagraph: 20 } },
    },
    {
      copy: '- 高度重视新媒体的运用，推进妇联宣传工作，用互联网思维推进工作',
      given: { check: { maxParagraph: 20 } },
    },
    { copy: '北京晴15℃／27℃，天津多云16℃／28℃，石家庄阴16℃／27℃。', given: { check: { maxParagraph: 20 } } },
    { copy: '> 她说，老屋在村子西头，炊烟慢慢升起。母亲站在门口。', given: { check: { maxParagraph: 40 } } },
  ],
  *check(masked, passage, { article, newsroom }) {
    const { maxParagraph } = newsroom.config.check;
    const { text } = passage;
    if (text.length <= maxParagraph || article.genre === 'literary') return;
    const length = [...text].length;
    if (length <= maxParagraph || sentencesIn(masked).length < LEAST_SENTENCES) return;
    yield reportIn(passage, {
      start: 0,
      end: firstClauseEnd(text),
      message: {
        zh: `这一段有${length}字，超过${maxParagraph}字，应分段`,
        en: `a paragraph of ${length} characters, more than ${maxParagraph}: part it`,
      },
    });
  },
};

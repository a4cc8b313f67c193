import type { Genre } from '../../model/article.ts';
import { reportIn } from '../report.ts';
import type { ArticleRule } from '../rule.ts';
import { openingEnd } from './opening-end.ts';
import { firstClauseEnd } from './sentences.ts';

/** Genres with a lede. Copy without a genre has one when a dateline opens it. */
const NEWS: ReadonlySet<Genre> = new Set<Genre>(['news', 'brief']);

/** The first paragraph of a news report that holds more than its core. */
export const longLede: ArticleRule = {
  code: 'ST004',
  name: 'long-lede',
  scope: 'article',
  severity: 'advice',
  fix: 'none',
  basis: { text: '报社惯例：check.maxLede', verified: false },
  title: { zh: '导语过长', en: 'Long lede' },
  why: {
    zh: '导语只写最要紧的事实；名单、背景、经过移到后面。讯头、署名不计；只有一段的简讯没有单独的导语。',
    en: 'A lede tells the core; names and background come later. A brief of one paragraph has no lede of its own.',
  },
  bad: [
    {
      copy: '今日女报/凤网讯（记者李旦）如何树立互联网+妇女工作新思维？11月6日，湖南省妇联开展了一次头脑风暴，大家建言献策。座谈会由周迎春主持。\n\n参会人员进行了讨论。',
      found: ['如何树立互联网+妇女工作新思维'],
      given: { check: { maxLede: 50 } },
    },
    {
      copy: '---\nheadline: 推进会召开\ndate: 2015-11-12\ngenre: news\n---\n\n近日，祁阳县召开推进会议，力求加强对数据库的动态管理。\n\n县邮政局、县妇联负责人讲话。\n',
      found: ['近日'],
      given: { check: { maxLede: 20 } },
    },
    {
      copy: '---\nheadline: 培训班开班\ndate: 2015-11-12\ngenre: 简讯\n---\n\n为推动精准扶贫工作，“育婴师”培训班在该县妇幼保健院开课。\n\n64名妇女参加。\n',
      found: ['为推动精准扶贫工作'],
      given: { check: { maxLede: 20 } },
    },
  ],
  good: [
    {
      copy: '今日女报/凤网讯（记者李旦）11月6日，省妇联召开座谈会。\n\n各市州妇联主席、分管宣传工作的副主席、宣传部长等参加了会议，并就方案进行了讨论。',
      given: { check: { maxLede: 20 } },
    },
  ],
  allows: [
    {
      copy: '今日女报/凤网讯（通讯员许凯）10月26日，“育婴师”培训班开课，来自19个乡镇的64名妇女参加培训。',
      given: { check: { maxLede: 20 } },
    },
    {
      copy: '---\nheadline: 她们的九月\ndate: 2015-11-12\ngenre: feature\n---\n\n清晨六点，她推开窗，看见远处的山、近处的田和田里的人。\n\n她想起那年。\n',
      given: { check: { maxLede: 20 } },
    },
    {
      copy: '“非常感动，也备受鼓舞，感觉自己的干劲更大了。”康艳华说。\n\n她有了更多的启发。',
      given: { check: { maxLede: 20 } },
    },
  ],
  *check({ article, newsroom }) {
    const { maxLede } = newsroom.config.check;
    if (article.genre === null ? article.dateline === null : !NEWS.has(article.genre)) return;
    const paragraphs = article.passages.filter((it) => it.role === 'paragraph');
    const texts = paragraphs
      .map((passage) => ({ passage, start: openingEnd(passage, article) }))
      .filter(({ passage, start }) => start < passage.text.length);
    const [lede] = texts;
    if (lede === undefined || texts.length < 2) return;
    const length = [...lede.passage.text.slice(lede.start)].length;
    if (length <= maxLede) return;
    yield reportIn(lede.passage, {
      start: lede.start,
      end: firstClauseEnd(lede.passage.text, lede.start),
      message: {
        zh: `导语有${length}字，超过${maxLede}字，应只留最要紧的事实`,
        en: `a lede of ${length} characters, more than ${maxLede}: keep the core only`,
      },
    });
  },
};

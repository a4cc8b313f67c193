import { reportIn } from '../report.ts';
import type { TextRule } from '../rule.ts';
import { openingEnd } from './opening-end.ts';
import { hasLongStretch, sentencesIn, unmaskedLength } from './sentences.ts';

/** With fewer commas it is a table or a list of names that was typed as a line. */
const LEAST_COMMAS = 2;

/** A sentence that is too long to follow. */
export const longSentence: TextRule = {
  code: 'ST003',
  name: 'long-sentence',
  scope: 'text',
  roles: ['paragraph', 'listItem'],
  severity: 'advice',
  fix: 'none',
  basis: { text: '报社惯例：check.maxSentence', verified: false },
  title: { zh: '句子过长', en: 'Long sentence' },
  why: {
    zh: '一句话超过报社定下的字数，读者读到句末已忘了句首；引语、书名不计，分号也算断句。',
    en: 'A reader who reaches the end has forgotten the beginning. Quotations and titles do not count; semicolons part.',
  },
  bad: [
    {
      copy: '此外，还以维权周、儿童节、禁毒日、读书月等活动为契机，充分发挥各种宣传舆论工具的作用，借助家长学校、妇女儿童教育基地、党员电教站等教育阵地，积极创新宣传任务载体，联合有关部门开展妇女儿童维权法律宣传活动，全面提高社会成员学法、知法、守法意识，帮助广大妇女提高维权能力。',
      found: [
        '此外，还以维权周、儿童节、禁毒日、读书月等活动为契机，充分发挥各种宣传舆论工具的作用，借助家长学校、妇女儿童教育基地、党员电教站等教育阵地，积极创新宣传任务载体，联合有关部门开展妇女儿童维权法律宣传活动，全面提高社会成员学法、知法、守法意识，帮助广大妇女提高维权能力。',
      ],
    },
    {
      copy: '会议开了一天。他说，要抓好落实，要做好推广，要守住底线。',
      found: ['他说，要抓好落实，要做好推广，要守住底线。'],
      given: { check: { maxSentence: 18 } },
    },
    {
      copy: '全县共有3484个村建起了妇女之家，市、县两级建立了议事协调机构，各成员单位建立了工作机构；全年办案2007件。',
      found: ['全县共有3484个村建起了妇女之家，市、县两级建立了议事协调机构，各成员单位建立了工作机构；'],
      given: { check: { maxSentence: 40 } },
    },
  ],
  good: [{ copy: '座谈会由周迎春主持，杜亚玲出席并讲话。各市州妇联主席、宣传部长参加。' }],
  allows: [
    {
      copy: '要进学校、进社区；要发挥助手作用；要维护合法权益；要引导创新创业；要提升素质。',
      given: { check: { maxSentence: 20 } },
    },
    {
      copy: '他说：“非常感动，也备受鼓舞，我们有了目标，感觉自己的干劲更大了，也更有信心了。”',
      given: { check: { maxSentence: 20 } },
    },
    {
      copy: '省妇联印发了《湖南省妇联网络及新媒体改革推进工作方案（讨论稿）》，会后，各地照办。',
      given: { check: { maxSentence: 24 } },
    },
    {
      copy: '北京晴15℃／27℃天津多云16℃／28℃石家庄阴16℃／27℃太原多云13℃／29℃。',
      given: { check: { maxSentence: 20 } },
    },
  ],
  *check(text, passage, { article, newsroom }) {
    const { maxSentence } = newsroom.config.check;
    if (!hasLongStretch(text, maxSentence) || article.genre === 'literary') return;
    const words = openingEnd(passage, article);
    for (const { start: from, end } of sentencesIn(text)) {
      const start = Math.max(from, words);
      if (end - start <= maxSentence) continue;
      const sentence = text.slice(start, end);
      const length = unmaskedLength(sentence);
      if (length <= maxSentence || (sentence.match(/[，,]/g)?.length ?? 0) < LEAST_COMMAS) continue;
      yield reportIn(passage, {
        start,
        end,
        message: {
          zh: `一句话有${length}字，超过${maxSentence}字，应断成几句`,
          en: `a sentence of ${length} characters, more than ${maxSentence}: part it`,
        },
      });
    }
  },
};

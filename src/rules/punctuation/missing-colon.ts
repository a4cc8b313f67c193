import { matchesIn } from '../../language/matches.ts';
import { reportIn } from '../report.ts';
import type { TextRule } from '../rule.ts';
import { ANNOUNCED_POINTS, OPENED_BELOW } from './data/announcements.ts';

const COUNT = '(?:[两二三四五六七八九十几]{1,2}|\\d{1,2})(?:点|条|项|个|大|个方面的?|方面的?)';
/** Points in a row: 一是, 第一, （1）, or 要…；要… */
const FIRST_POINT =
  '(?:一是|一要|一、|第一[，、是]|（[一1]）|①|1[.．、]|(?:一定)?要[^。；;]{2,80}[；;]\\s?(?:一定)?要)';
const ANNOUNCEMENT = new RegExp(
  `(?:${COUNT}(?:\\p{Script=Han}{0,4}(?:${ANNOUNCED_POINTS}))|以下${COUNT})[，,](?=${FIRST_POINT})|${COUNT}[，,](?=一是)|(?:${OPENED_BELOW})如下[，；。]`,
  'gu',
);

/** What every offence holds: a comma before a first point, or 如下. */
const BEGINS_POINTS = /[，,](?:一[是要定、]|要|第一|（[一1]|①|1[.．、])|如下/;

/** A comma where a sentence announces the points that follow. */
export const missingColon: TextRule = {
  code: 'PU017',
  name: 'missing-colon',
  scope: 'text',
  looksFor: BEGINS_POINTS,
  sees: ['quotation', 'title'],
  severity: 'warning',
  fix: 'review',
  basis: { text: 'GB/T 15834—2011 4.7.3', verified: false },
  title: { zh: '总括语后面该用冒号', en: 'Colon missing after an announcement' },
  why: {
    zh: '“三点要求”“如下”这样的总括语提起下文，后面用冒号；用逗号，下面各项就和总括语平起平坐了。',
    en: 'Words such as 三点要求 announce what follows: a colon opens the points, a comma makes them equals of the announcement.',
  },
  bad: [
    {
      copy: '杜亚玲提出了三点要求，一定要高度重视新媒体，用互联网思维推进宣传工作；要以扎实有效的工作举措，推动新媒体建设；要做好推广工作。',
      found: ['，'],
      fixed:
        '杜亚玲提出了三点要求：一定要高度重视新媒体，用互联网思维推进宣传工作；要以扎实有效的工作举措，推动新媒体建设；要做好推广工作。',
    },
    {
      copy: '杜亚玲提出了三点要求,一定要高度重视;要抓好落实;要做好推广。',
      found: [','],
      fixed: '杜亚玲提出了三点要求：一定要高度重视;要抓好落实;要做好推广。',
    },
    {
      copy: '该报的竞争策略有两个，一是突出专稿，二是降低售价。',
      found: ['，'],
      fixed: '该报的竞争策略有两个：一是突出专稿，二是降低售价。',
    },
    {
      copy: '县妇联采取两项措施，一是上门走访，二是电话回访。',
      found: ['，'],
      fixed: '县妇联采取两项措施：一是上门走访，二是电话回访。',
    },
    {
      copy: '现将获奖名单公布如下。\n\n一等奖：李旦',
      found: ['。'],
      fixed: '现将获奖名单公布如下：\n\n一等奖：李旦',
    },
  ],
  good: [
    { copy: '杜亚玲提出三点要求：一要高度重视；二要狠抓落实。' },
    { copy: '杜亚玲提出三点要求。一是高度重视，二是狠抓落实。' },
  ],
  allows: [
    { copy: '会议提出了三点要求，与会人员进行了讨论。' },
    { copy: '落实这三项任务，要靠大家一起努力，要一步一个脚印。' },
    { copy: '她完成了两项工作，第一次登上了领奖台。' },
    { copy: '情况并不如下面所说的那样。' },
  ],
  *check(text, passage) {
    for (const { 0: found, index } of matchesIn(text, ANNOUNCEMENT)) {
      const at = index + found.length - 1;
      yield reportIn(passage, {
        start: at,
        end: at + 1,
        replacement: '：',
        message: {
          zh: `“${found.slice(0, -1)}”提起下文，后面的“${found.slice(-1)}”应为“：”`,
          en: `"${found.slice(0, -1)}" announces what follows: expected "：" for "${found.slice(-1)}"`,
        },
      });
    }
  },
};

import { matchesIn } from '../../language/matches.ts';
import type { TextRule } from '../rule.ts';
import { CAMPAIGN_VERBS, DOCUMENT_ENDS, EVENT_ENDS, EVENT_VERBS } from './data/events.ts';
import { pairReport } from './pair-report.ts';

/** A title right before the noun of a campaign, or an event's own name after a verb that takes events. */
const CAMPAIGN = new RegExp(
  `《(?<=(?:${CAMPAIGN_VERBS})[了过]?[^，。；：《》]{0,6}《)([^《》]{2,30})》(?=(?:主题)?(?:活动|工程|专项行动|称号|大赛|比赛|竞赛))`,
  'g',
);
const EVENT = new RegExp(`《(?<=(?:${EVENT_VERBS})[了过的]?《)([^《》]{1,30}(?:${EVENT_ENDS}))》`, 'g');

/** 《》 around courses, meetings, campaigns, honours. */
export const eventInTitleMarks: TextRule = {
  code: 'PU020',
  name: 'event-in-title-marks',
  scope: 'text',
  marks: '《',
  sees: ['quotation', 'title'],
  severity: 'advice',
  fix: 'review',
  basis: { text: 'GB/T 15834—2011 附录A.13', verified: true },
  title: { zh: '活动、会议、课程用了书名号', en: 'Title marks around an event' },
  why: {
    zh: '书名号标示书、文、影视、歌曲等作品；课程、会议、活动、奖项、称号不是作品，应用引号或不用标号。',
    en: 'Title marks are for works. Courses, meetings, campaigns and honours take quotation marks or none.',
  },
  bad: [
    {
      copy: '全市深入开展《巾帼建功》活动。',
      found: ['《巾帼建功》'],
      fixed: '全市深入开展“巾帼建功”活动。',
    },
    {
      copy: '她们参加了《育婴师培训班》。',
      found: ['《育婴师培训班》'],
      fixed: '她们参加了“育婴师培训班”。',
    },
    {
      copy: '李芳被授予《三八红旗手》称号。',
      found: ['《三八红旗手》'],
      fixed: '李芳被授予“三八红旗手”称号。',
    },
  ],
  good: [{ copy: '全市深入开展“巾帼建功”活动。' }],
  allows: [
    { copy: '各地开展《反家庭暴力法》宣传活动，组织《婚姻法》知识竞赛。' },
    { copy: '《宪法》大赛、《妇女发展规划》活动月都已结束。' },
    { copy: '聆听了王郁芳所作《EQ与女性领导力的提升》专题讲座。' },
    { copy: '央视《中国诗词大会》开播，长沙读者参加了《红楼梦》研讨会。' },
    { copy: '央视主办的《星光大道》活动走进湘西，《湄公河行动》大赛看点多。' },
    { copy: '本报刊发《育婴师培训班》一文。' },
  ],
  *check(text, passage) {
    for (const found of [...matchesIn(text, CAMPAIGN), ...matchesIn(text, EVENT)]) {
      const [marked, name = ''] = found;
      if (DOCUMENT_ENDS.test(name)) continue;
      yield pairReport(passage, {
        start: found.index,
        end: found.index + marked.length,
        marks: ['“', '”'],
        message: {
          zh: `${marked}不是作品，不用书名号，应为引号`,
          en: `${marked} is no work: expected quotation marks, not title marks`,
        },
      });
    }
  },
};

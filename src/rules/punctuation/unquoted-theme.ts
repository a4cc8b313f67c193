import { TRANSLITERATING } from '../../language/data/transliteration.ts';
import { matchesIn } from '../../language/matches.ts';
import { reportIn } from '../report.ts';
import type { TextRule } from '../rule.ts';
import { THEMED_EVENTS } from './data/events.ts';

/** Two halves of four to six characters, joined by an interpunct, before a dash or an event. */
const THEME = new RegExp(
  `·(?<=(?<![\\p{Script=Han}·])(\\p{Script=Han}{4,6})·)(\\p{Script=Han}{4,6})(?=——|(?:${THEMED_EVENTS}))`,
  'gu',
);

/** Media write their names and their outlets so: 湖南日报·新湖南客户端. */
const OUTLET = /[报网社台刊]·|客户端|频道|新闻/;
const NAME_SOUNDS = new Set(TRANSLITERATING);

/** The theme of a campaign, two halves joined by ·, without quotation marks. */
export const unquotedTheme: TextRule = {
  code: 'PU019',
  name: 'unquoted-theme',
  scope: 'text',
  marks: '·',
  looksFor: /·/,
  roles: ['paragraph', 'listItem', 'summary', 'cutline'],
  severity: 'advice',
  fix: 'review',
  basis: { text: '报社惯例；GB/T 15834—2011 4.8.3', verified: false },
  title: { zh: '活动主题没有加引号', en: 'Theme of a campaign without quotation marks' },
  why: {
    zh: '“精准扶贫·巾帼同行”这样的活动主题是专名，不加引号就和后面的文字连成一片。',
    en: 'A theme such as 精准扶贫·巾帼同行 is a name; without marks it runs into the words beside it.',
  },
  bad: [
    {
      copy: '10月26日，精准扶贫·巾帼同行——湘潭市湘潭县妇联“育婴师”培训班开课。',
      found: ['精准扶贫·巾帼同行'],
      fixed: '10月26日，“精准扶贫·巾帼同行”——湘潭市湘潭县妇联“育婴师”培训班开课。',
    },
    {
      copy: '今年，三湘读书月·书香飘万家活动走进社区。',
      found: ['三湘读书月·书香飘万家'],
      fixed: '今年，“三湘读书月·书香飘万家”活动走进社区。',
    },
    {
      copy: '3月8日，巾帼心向党·建功新时代主题活动启动。',
      found: ['巾帼心向党·建功新时代'],
      fixed: '3月8日，“巾帼心向党·建功新时代”主题活动启动。',
    },
  ],
  good: [{ copy: '以“三湘读书月·书香飘万家”等活动为契机，开展宣传。' }],
  allows: [
    { copy: '俄罗斯外长，弗拉基米尔·弗拉基米罗活动频繁。' },
    { copy: '当天，湖南日报·华声在线活动部派人到场。' },
    { copy: '见《三湘读书月·书香飘万家活动方案》。' },
    { copy: '作曲家，阿布都热依木·艾克木江——新疆音乐的代表。' },
  ],
  *check(text, passage) {
    for (const { 1: first = '', 2: second = '', index } of matchesIn(text, THEME)) {
      const theme = `${first}·${second}`;
      const at = index - first.length;
      const sounds = [...theme].filter((it) => NAME_SOUNDS.has(it)).length;
      if (OUTLET.test(theme) || sounds * 2 > theme.length) continue;
      yield reportIn(passage, {
        start: at,
        end: at + theme.length,
        replacement: `“${theme}”`,
        message: {
          zh: `活动主题“${theme}”没有加引号`,
          en: `theme "${theme}" without quotation marks`,
        },
      });
    }
  },
};

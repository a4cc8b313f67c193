import { daysBetween } from '../../language/civil-date.ts';
import { matchesIn } from '../../language/matches.ts';
import { maskedText } from '../../language/passages.ts';
import type { Genre } from '../../model/article.ts';
import type { ArticleRule } from '../rule.ts';
import { daysOfWriting } from './anchors.ts';
import { NAMES_WITH_DAY_WORDS, RECENT_WORDS } from './relative-words.ts';

const FRESH = new RegExp(
  `(?:${NAMES_WITH_DAY_WORDS.join('|')})|(${RECENT_WORDS.join('|')}|[今昨][日天](?![的之]))`,
  'g',
);

/** Genres whose worth is in their freshness; copy without a genre is taken for news. */
const NEWS: ReadonlySet<Genre | null> = new Set<Genre | null>(['news', 'brief', null]);

/** A report that tells of 近日 or 昨天 from a dateline that is stale itself. */
export const staleDateline: ArticleRule = {
  code: 'DT024',
  name: 'stale-dateline',
  scope: 'article',
  severity: 'warning',
  fix: 'none',
  basis: { text: '报社惯例：check.staleDays', verified: false },
  title: { zh: '电头日期太早，“近日”已不新', en: 'Stale dateline under fresh words' },
  why: {
    zh: '导语说“近日”“昨天”，发稿却在许多天以前；读者会以为是见报前一两天的事。',
    en: 'The lede speaks of yesterday or of late, but it was filed long before: readers are misled.',
  },
  bad: [
    { copy: '新华社北京10月6日电（记者陈特安）近日，全国妇联召开会议。', found: ['10月6日'] },
    { copy: '新华社北京9月20日电（记者陈特安）全球妇女峰会昨天在北京闭幕。', found: ['9月20日'] },
    { copy: '本报北京10月20日电（记者陈特安）日前，女子龙舟队启程赴京。', found: ['10月20日'] },
  ],
  good: [{ copy: '新华社北京11月6日电（记者陈特安）近日，全国妇联召开会议。' }],
  allows: [
    { copy: '新华社北京10月6日电（记者陈特安）全国妇联召开会议。' },
    {
      copy: '---\nheadline: 她们的十月\nbyline: 记者 李旦\ndate: 2015-11-12\ngenre: feature\n---\n\n新华社北京10月6日电（记者陈特安）近日，记者走访了她们。\n',
    },
    { copy: '今日女报/凤网讯（记者李旦）近日，省妇联召开座谈会。' },
  ],
  *check(context) {
    const { article, newsroom, published } = context;
    const date = article.dateline?.date;
    if (published === null || date === null || date === undefined || !NEWS.has(article.genre)) return;
    const lede = article.passages.find((it) => it.role === 'paragraph');
    const filed = daysOfWriting(context)[1];
    if (filed === undefined || lede === undefined || !isFresh(maskedText(lede))) return;
    const age = daysBetween(filed, published);
    if (age <= newsroom.config.check.staleDays) return;
    yield {
      span: date.span,
      message: {
        zh: `电头日期${filed}离见报已有${age}天，导语却说是新近的事`,
        en: `filed on ${filed}, ${age} days before publication, yet the lede tells it as fresh`,
      },
    };
  },
};

/** Whether a lede tells its news as of late, by a word that is not part of a name (今日女报). */
function isFresh(lede: string): boolean {
  return matchesIn(lede, FRESH).some((it) => it[1] !== undefined);
}

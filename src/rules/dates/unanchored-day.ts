import { TIMES_OF_DAY } from '../../language/dates-words.ts';
import { matchesIn } from '../../language/matches.ts';
import { maskedText } from '../../language/passages.ts';
import type { Article, PassageRole } from '../../model/article.ts';
import { reportIn } from '../report.ts';
import type { ArticleRule } from '../rule.ts';
import { DAY_OR_AGE_WORDS, DAY_WORDS, NAMES_WITH_DAY_WORDS, WEEK_WORDS } from './relative-words.ts';

/** 上周五百人 and 本周一共 count people, not days. */
const WEEKDAY = `(?:${WEEK_WORDS.join('|')})(?:周|星期|礼拜)[一二三四五六日天](?![十百千万多个名人次共起直般些])`;
const BEFORE_TIME = `(?:${DAY_OR_AGE_WORDS.join('|')})(?=${TIMES_OF_DAY.join('|')})`;
const DATED_DATELINE = /[\d一二三四五六七八九十]日(?:专电|电|讯)/;
/** 昨天的中国 is history, no day. A day in brackets after the word is its anchor. */
const NO_DAY = '(?!的|之|[（(]\\d)';
const FOUND = new RegExp(
  `(?:${NAMES_WITH_DAY_WORDS.join('|')})|((?:${DAY_WORDS.join('|')})${NO_DAY}|${BEFORE_TIME}|${WEEKDAY}|(?<=^|[。！？；])今日(?=，))`,
  'g',
);

/** Where a day is told to the reader. */
const ROLES: ReadonlySet<PassageRole> = new Set<PassageRole>([
  'headline',
  'kicker',
  'deck',
  'subhead',
  'paragraph',
  'listItem',
]);

/** A word that counts from the day of writing, in copy that tells neither its own day nor that of publication. */
export const unanchoredDay: ArticleRule = {
  code: 'DT008',
  name: 'unanchored-day',
  scope: 'article',
  severity: 'warning',
  fix: 'none',
  basis: { text: '报社惯例：“昨日”“上周五”以电头或见报日期为准', verified: false },
  title: { zh: '“昨日”“上周五”没有日子可依', en: 'Relative day without an anchor' },
  why: {
    zh: '稿子没有见报日期，电头里也没有日期，谁也说不准“昨日”是哪一天。',
    en: 'With neither a day of publication nor a dated dateline nobody can tell which day 昨日 is.',
  },
  bad: [
    { copy: '昨日，湖南省妇联召开新媒体建设座谈会。', found: ['昨日'], given: { plain: true } },
    {
      copy: '---\nheadline: 座谈会召开\n---\n\n座谈会今天上午在长沙举行，上周五已开过预备会。\n',
      found: ['今天', '上周五'],
    },
  ],
  good: [{ copy: '昨日，湖南省妇联召开新媒体建设座谈会。' }],
  allows: [
    { copy: '今日女报/凤网讯（记者李旦）11月6日，座谈会召开。', given: { plain: true } },
    { copy: '会议召开\n\n新华社东京6月17日电 日本首相今天晚上同美国总统通了电话。', given: { plain: true } },
    { copy: '近日，永州市祁阳县召开推进会议。', given: { plain: true } },
    { copy: '今天的农村妇女不再是昨天的模样，祖国的明天更美好。', given: { plain: true } },
    { copy: '他说：“昨天我就到了。”', given: { plain: true } },
    { copy: '昨日（11月5日），座谈会在长沙召开。', given: { plain: true } },
    { copy: '先天不足，后天努力；本周一共接待八人。', given: { plain: true } },
  ],
  *check({ article, published }) {
    if (published !== null || hasDatedOpening(article)) return;
    for (const passage of article.passages) {
      if (!ROLES.has(passage.role)) continue;
      for (const { start, word } of dayWordsIn(maskedText(passage))) {
        yield reportIn(passage, {
          start,
          end: start + word.length,
          message: {
            zh: `“${word}”没有日子可依：稿子既无见报日期，电头也无日期；应写明月日`,
            en: `"${word}" has no anchor: neither day of publication nor a dated dateline; write month and day`,
          },
        });
      }
    }
  },
};

function dayWordsIn(text: string): readonly { start: number; word: string }[] {
  return matchesIn(text, FOUND).flatMap(({ index, 1: word }) =>
    word === undefined ? [] : [{ start: index, word }],
  );
}

/** Whether the copy tells the day it was filed; received pages hold several stories with a dateline each. */
function hasDatedOpening({ dateline, draft }: Article): boolean {
  return (dateline !== null && dateline.date !== null) || DATED_DATELINE.test(draft.text);
}

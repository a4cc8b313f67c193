import { maskedText } from '../../language/passages.ts';
import type { CivilDate } from '../../model/civil-date.ts';
import type { PersonTitle } from '../../model/newsroom.ts';
import { reportIn } from '../report.ts';
import type { ArticleRule } from '../rule.ts';
import { tellsOfAnotherTime } from './other-times.ts';
import { mentionsOf } from './people-of.ts';
import { registeredTitles } from './registered-titles.ts';

const PEOPLE = [
  {
    name: '易鹏飞',
    titles: [
      { title: '市长', from: '2010-01-05' as CivilDate, to: '2014-12-31' as CivilDate },
      { title: '市委书记', from: '2015-01-01' as CivilDate },
      { title: '省政协副主席', from: '2016-01-30' as CivilDate },
    ],
    aliases: [],
    wrong: [],
  },
];

const given = { desk: { people: PEOPLE } };

/** A title that the register of people ends before, or begins after, the day of publication. */
export const titleNotInForce: ArticleRule = {
  code: 'NM007',
  name: 'title-not-in-force',
  scope: 'article',
  severity: 'warning',
  fix: 'none',
  basis: { text: '报社惯例：desk/people.yaml', verified: false },
  title: { zh: '职务在见报日不成立', en: 'Title not in force on the day' },
  why: {
    zh: '人物表记着任职的起止日期；见报那天已经卸任或尚未上任的职务，要加“原”“时任”，或改为现职。',
    en: 'The register holds the days of each title. One that has ended or not begun needs 原 or 时任, or is wrong.',
  },
  bad: [
    { copy: '市长易鹏飞出席会议。', found: ['市长'], given },
    { copy: '省政协副主席易鹏飞出席会议。', found: ['省政协副主席'], given },
    { copy: '座谈会上，郴州市市长易鹏飞讲话。', found: ['郴州市市长'], given },
  ],
  good: [{ copy: '市委书记易鹏飞出席会议。', given }],
  allows: [
    { copy: '时任市长易鹏飞主持了会议。', given },
    { copy: '2013年，市长易鹏飞到村里调研。', given },
    { copy: '原市长易鹏飞到会。', given },
    { copy: '市长易鹏程出席会议。', given },
    { copy: '---\nheadline: 会\nbyline: 记者 李旦\ndate: 2012-11-12\n---\n\n市长易鹏飞出席会议。\n', given },
  ],
  *check({ article, newsroom: { desk }, published }) {
    if (published === null || desk.people.length === 0) return;
    for (const { name, title, passage, start } of mentionsOf(article)) {
      if (title === null || title.qualified) continue;
      const meant = registeredTitles(desk, name, title)
        .filter((it) => it.same)
        .map((it) => it.registered);
      if (meant.length === 0 || meant.some((it) => isInForce(it, published))) continue;
      if (tellsOfAnotherTime(maskedText(passage), start, published)) continue;
      const [first] = meant;
      if (first === undefined) continue;
      yield reportIn(passage, {
        start: title.start,
        end: title.end,
        message: messageFor(name, first, published),
      });
    }
  },
};

function isInForce({ from, to }: PersonTitle, day: CivilDate): boolean {
  return (from === undefined || from <= day) && (to === undefined || day <= to);
}

function messageFor(name: string, { title, from, to }: PersonTitle, day: CivilDate) {
  if (to !== undefined && to < day) {
    return {
      zh: `“${name}”的“${title}”登记到${to}为止，应写现职，或加“原”“时任”`,
      en: `"${title}" of ${name} ended on ${to}: give the present title, or add 原 or 时任`,
    };
  }
  return {
    zh: `“${name}”的“${title}”登记从${from}起，见报日还没有这个职务`,
    en: `"${title}" of ${name} begins on ${from}, after publication`,
  };
}

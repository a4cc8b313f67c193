import { partsOf } from '../../language/civil-date.ts';
import { matchesIn } from '../../language/matches.ts';
import { parseNumeral } from '../../language/numerals.ts';
import { phraseFinder } from '../../language/phrase-finder.ts';
import type { CivilDate } from '../../model/civil-date.ts';
import type { Localised } from '../../model/localised.ts';
import { reportIn } from '../report.ts';
import type { TextRule } from '../rule.ts';
import { ANNIVERSARIES, FOUNDING_WORDS, OTHER_ANNIVERSARY_WORDS } from './data/anniversaries.ts';

const COUNT = /([一二三四五六七八九十百零〇]{1,6}|\d{1,3}) ?周年/g;
const FOUNDING = FOUNDING_WORDS.join('|');
const FOUNDED = new RegExp(
  `(\\d{4})年(?:(\\d{1,2})月(?:\\d{1,2}日)?)?[^，。；\\d]{0,8}(?:${FOUNDING})|(?:${FOUNDING})于(\\d{4})年(?:(\\d{1,2})月)?`,
);
/** 1995年成立，今年迎来21周年 is reckoned by the rule of spans of years. */
const FOUNDED_THIS_YEAR =
  /\d{4}年[^。！？；]{0,24}(?:成立|创办|创刊|建校|建成|创建|开业)[^。！？；\d]{0,12}今年[^。！？；\d]{0,10}\d{1,3}周年/;
const SENTENCE = /[^。！？；]+/g;

/** An institution whose month is not told has had its day by then. */
const LATE_IN_YEAR = 10;

/** The day from which an anniversary counts; month and day 0 when they are not known. */
interface Beginning {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** An anniversary that is one year off, reckoned from the beginning that the sentence names to publication. */
export const anniversaryMismatch: TextRule = {
  code: 'DT018',
  name: 'anniversary-mismatch',
  scope: 'text',
  marks: '周',
  looksFor: /周年/,
  severity: 'warning',
  fix: 'none',
  basis: { text: '推算：周年＝见报年份－起始年份', verified: false },
  title: { zh: '周年数差了一年', en: 'Anniversary that is a year off' },
  why: {
    zh: '按起始年份和见报年份推算，周年数差一年；常见的是把头尾两年都算进去，或沿用去年的稿子。',
    en: 'Reckoned from the beginning to publication the number is one off: both ends were counted, or old copy was used.',
  },
  bad: [
    { copy: '该中心成立于1995年，今年迎来21周年。', found: ['21周年'] },
    { copy: '1995年创办的女子学校举行建校十九周年庆典。', found: ['十九周年'] },
    { copy: '为纪念抗日战争胜利71周年，妇联举办了图片展。', found: ['71周年'] },
    { copy: '2008年汶川特大地震8周年祭。', found: ['8周年'] },
    { copy: '第四次世界妇女大会召开19周年之际，座谈会在长沙举行。', found: ['19周年'] },
  ],
  good: [{ copy: '该中心成立于1995年，今年迎来20周年。为纪念抗日战争胜利70周年，妇联举办了图片展。' }],
  allows: [
    { copy: '男女平等基本国策实施20周年，女性的社会地位越来越高了。' },
    { copy: '该中心成立于1995年，去年举办了19周年庆典。' },
    { copy: '为迎接建党95周年，展览开始筹备。' },
    { copy: '1949年成立的妇联，在2014年65周年时编了一本画册。' },
    { copy: '1921年中国共产党成立，今年是建党95周年。' },
    { copy: '该校1995年成立，今年迎来21周年。' },
    { copy: '该校1995年12月成立，不久将有19周年的回顾展。' },
    { copy: '中心成立于1995年，会员中有结婚25周年的夫妇。' },
    { copy: '毛泽东同志诞辰121周年以来，韶山接待游客一千万人次。' },
    { copy: '在庆祝新中国成立60周年大会上，她走过天安门。' },
    { copy: '改革开放36周年展览上月闭幕。' },
  ],
  *check(text, passage, { published }) {
    if (published === null) return;
    for (const { 0: sentence, index } of matchesIn(text, SENTENCE)) {
      const counts = matchesIn(sentence, COUNT);
      if (counts.length !== 1 || OTHER_ANNIVERSARY_WORDS.some((it) => sentence.includes(it))) continue;
      const [count] = counts;
      const told = parseNumeral(count?.[1] ?? '');
      const beginning = count === undefined ? null : beginningOf(sentence, count.index, published);
      if (count === undefined || told === null || beginning === null) continue;
      if (!isOneOff(told, beginning, published)) continue;
      const start = index + count.index;
      yield reportIn(passage, {
        start,
        end: start + count[0].length,
        message: messageFor(count[0], beginning, published),
      });
    }
  },
};

/** What the anniversary counts from: a known event right before it, or the one founding year that the sentence tells. */
function beginningOf(sentence: string, at: number, published: CivilDate): Beginning | null {
  const years = matchesIn(sentence, /(?<!\d)\d{4}(?=年)/g).map((it) => Number(it[0]));
  const others = years.filter((it) => it !== partsOf(published).year);
  if (FOUNDED_THIS_YEAR.test(sentence)) return null;
  const event = findEvent(sentence.slice(0, at)).at(-1);
  if (event !== undefined && event.end === at)
    return others.some((it) => it !== event.entry.year) ? null : event.entry;
  const founded = FOUNDED.exec(sentence);
  const year = Number(founded?.[1] ?? founded?.[3]);
  if (founded === null || others.length !== 1 || others[0] !== year) return null;
  return { year, month: Number(founded[2] ?? founded[4] ?? 0), day: 0 };
}

function isOneOff(told: number, { year, month, day }: Beginning, published: CivilDate): boolean {
  const now = partsOf(published);
  const due = now.year - year;
  if (told === due + 1) return true;
  if (told !== due - 1) return false;
  // Before its day has come round, last year's anniversary is still the last one.
  if (month === 0) return now.month >= LATE_IN_YEAR;
  return now.month > month || (now.month === month && day > 0 && now.day >= day);
}

function messageFor(written: string, { year }: Beginning, published: CivilDate): Localised {
  const now = partsOf(published).year;
  return {
    zh: `从${year}年到${now}年是${now - year}周年，不是“${written}”`,
    en: `from ${year} to ${now} it is ${now - year} years, not ${written}`,
  };
}

let finder: ReturnType<typeof phraseFinder<Beginning>> | null = null;

function findEvent(text: string) {
  finder ??= phraseFinder(
    Object.entries(ANNIVERSARIES).map(
      ([words, [year, month, day]]) => [words, { year, month, day }] as const,
    ),
  );
  return finder(text);
}

import { CERTAIN_FROM_YEAR } from '../../language/calendar.ts';
import { addDays, civilDate, partsOf } from '../../language/civil-date.ts';
import { type DateInText, datesIn } from '../../language/dates.ts';
import { daysMeant } from '../../language/dates-years.ts';
import { FESTIVAL_NAMES, FESTIVAL_WORDS, festivalDay } from '../../language/festivals.ts';
import { matchesIn } from '../../language/matches.ts';
import { phraseSieve } from '../../language/phrase-sieve.ts';
import type { Genre, Passage } from '../../model/article.ts';
import type { CivilDate } from '../../model/civil-date.ts';
import type { Span } from '../../model/text.ts';
import { type PassageReport, reportIn } from '../report.ts';
import type { RuleContext, TextRule } from '../rule.ts';
import { daysOfWriting } from './anchors.ts';
import { FESTIVAL_ENDS, festivalBeside, IS_FESTIVAL, OUR_FESTIVAL } from './festival-beside.ts';
import { RELATIVE_DAYS } from './relative-words.ts';

const DAY_WORDS = Object.keys(RELATIVE_DAYS).join('|');
const DAY_WORD = new RegExp(DAY_WORDS);
const RELATIVE = new RegExp(
  `(${DAY_WORDS})(?:${IS_FESTIVAL}|[，,]|恰|正)?${OUR_FESTIVAL}(${FESTIVAL_NAMES})${FESTIVAL_ENDS}`,
  'g',
);

/** In so many passages before a date its year is looked for. */
const YEAR_PASSAGES = 4;

/** Genres in which 今天 is the day of the news; a feature may tell of another day. */
const NEWS: ReadonlySet<Genre | null> = new Set<Genre | null>(['news', 'brief', 'notice', 'photo', null]);

/** A festival or solar term told with a day that is not its own. */
export const festivalMismatch: TextRule = {
  code: 'DT010',
  name: 'festival-mismatch',
  scope: 'text',
  looksFor: phraseSieve(() => FESTIVAL_WORDS),
  severity: 'warning',
  fix: 'none',
  basis: { text: '公历、农历与二十四节气（lunar-typescript 推算）', verified: false },
  title: { zh: '节日、节气与日期不符', en: 'Festival or solar term on another day' },
  why: {
    zh: '中秋、端午、立冬哪一天是推算得出来的；写错了日子，读者的安排就落空。没写年份的按见报日期推算。',
    en: 'The day of a festival can be reckoned; told wrong, it upsets the plans of readers.',
  },
  bad: [
    { copy: '中秋节（9月28日）当晚，社区举办赏月晚会。', found: ['中秋节（9月28日'] },
    { copy: '今年的重阳节是10月20日，志愿者为老人送去热饭。', found: ['重阳节是10月20日'] },
    { copy: '11月7日是立冬，长沙气温骤降。', found: ['11月7日是立冬'] },
    { copy: '2017年1月28日（除夕），她还在岗位上。', found: ['2017年1月28日（除夕'] },
    { copy: '今日立冬，长沙最低气温降到8℃。', found: ['今日立冬'] },
    {
      copy: '---\nheadline: 昨日立冬　腊味飘香\nbyline: 记者 李旦\ndate: 2015-11-12\n---\n\n正文。\n',
      found: ['昨日立冬'],
    },
    { copy: '去年的中秋节是9月27日，她没有回家。', found: ['中秋节是9月27日'] },
    { copy: '2015年6月21日端午节，汨罗江上百舸争流。', found: ['2015年6月21日端午节'] },
  ],
  good: [
    { copy: '中秋节（9月27日）当晚，社区举办赏月晚会。今年的重阳节是10月21日。' },
    {
      copy: '---\nheadline: 今日立冬\nbyline: 记者 李旦\ndate: 2015-11-08\n---\n\n今天是立冬，又逢记者节。\n',
    },
  ],
  allows: [
    { copy: '9月25日中秋节前夕，妇联走访了留守儿童。' },
    { copy: '9月26日中秋节晚会的门票已售完。' },
    { copy: '中秋节在9月20日提前过，孩子们都很高兴。' },
    { copy: '7月14日是法国国庆节，法国国庆节（7月14日）有阅兵。' },
    { copy: '11月14日小雪，11月15日大雪，请注意防寒。' },
    { copy: '新华社北京11月8日电（记者陈特安）今天是立冬，北京迎来大雪。' },
    {
      copy: '---\nheadline: 她的节日\nbyline: 记者 李旦\ndate: 2015-11-12\ngenre: feature\n---\n\n今天是中秋节，她又没有回家。\n',
    },
    { copy: '11月8日，记者来到市场。今天是立冬，买羊肉的人排起了队。' },
    { copy: '1942年9月24日是中秋节。' },
    { copy: '2006年，他在广州打工。\n\n1月28日，除夕，雪停了，他往家里走。' },
    { copy: '农历八月十五是中秋节，9月27日，教师节的鲜花还没有谢。' },
    { copy: '2月11日是小年，2月12日也有人过小年。' },
    { copy: '去年中秋节是9月8日，明年的中秋节是9月15日，每年的11月8日是记者节。' },
    { copy: '3月7日，妇女节的前一天，她回到村里。' },
  ],
  *check(text, passage, context) {
    const dates = datesIn(text);
    for (const date of dates) {
      const found = besideDate(text, date, passage, context);
      if (found !== null) yield reportIn(passage, found);
    }
    if (!NEWS.has(context.article.genre)) return;
    for (const found of relativeDays(text, dates, context)) yield reportIn(passage, found);
  },
};

function besideDate(
  text: string,
  date: DateInText,
  passage: Passage,
  context: RuleContext,
): PassageReport | null {
  const found = festivalBeside(text, date);
  if (found === null) return null;
  const before = `${earlierText(passage, context)}${text.slice(0, date.start)}`;
  const days = meantDays(before, date, found.years, context.published);
  if (days.some((day) => partsOf(day).year < CERTAIN_FROM_YEAR)) return null;
  const told = days.map((day) => festivalDay(found.name, partsOf(day).year));
  if (days.length === 0 || told.some((it, at) => it.length === 0 || it.some((day) => day === days[at])))
    return null;
  return report(found, found.name, told.flat(), text.slice(date.start, date.end));
}

/** The passages before one: the year of a story is often named in another paragraph. */
function earlierText(passage: Passage, { article }: RuleContext): string {
  const earlier = article.passages.slice(0, Math.max(0, article.passages.indexOf(passage)));
  return earlier
    .slice(-YEAR_PASSAGES)
    .map((it) => it.text)
    .join('');
}

/** The days that a date may mean; without a year it may always be that of the year of publication. */
function meantDays(
  before: string,
  date: DateInText,
  years: number | null,
  published: CivilDate | null,
): readonly CivilDate[] {
  if (years !== null && date.year.by === 'nothing') {
    const told: DateInText = { ...date, year: { by: 'word', years } };
    return daysMeant(told, '', published);
  }
  const days = daysMeant(date, before, published);
  if (date.year.by !== 'nothing' || published === null) return days;
  const day = civilDate(partsOf(published).year, date.month, date.day);
  return day === null || days.includes(day) ? days : [...days, day];
}

function* relativeDays(
  text: string,
  dates: readonly DateInText[],
  context: RuleContext,
): Iterable<PassageReport> {
  // Asked first: the pattern with all names takes long to make.
  if (!DAY_WORD.test(text)) return;
  const written = daysOfWriting(context);
  if (written.length === 0) return;
  // A day named in the passage that is the festival's is the day on which the story stands.
  let named: ReadonlySet<CivilDate> | null = null;
  const stands = () => {
    named ??= new Set(dates.flatMap((it) => daysMeant(it, text.slice(0, it.start), context.published)));
    return named;
  };
  for (const match of matchesIn(text, RELATIVE)) {
    const { 0: whole, 1: word = '', 2: name = '', index: start } = match;
    const meant = written.map((day) => addDays(day, RELATIVE_DAYS[word] ?? 0));
    const told = [...new Set(meant.map((day) => partsOf(day).year))].flatMap((year) =>
      festivalDay(name, year),
    );
    if (told.length === 0 || told.some((day) => meant.includes(day) || stands().has(day))) continue;
    yield report({ start, end: start + whole.length }, name, told, `${word}（${meant.join('、')}）`);
  }
}

function report(span: Span, name: string, told: readonly CivilDate[], written: string): PassageReport {
  return {
    start: span.start,
    end: span.end,
    message: {
      zh: `“${written}”不是${name}：${name}在${told.map(inHan).join('、')}`,
      en: `${written} is not ${name}, which falls on ${told.join(', ')}`,
    },
  };
}

function inHan(day: CivilDate): string {
  const { year, month, day: ofMonth } = partsOf(day);
  return `${year}年${month}月${ofMonth}日`;
}

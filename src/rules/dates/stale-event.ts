import { daysBetween } from '../../language/civil-date.ts';
import { datesIn } from '../../language/dates.ts';
import { daysMeant } from '../../language/dates-years.ts';
import { maskedText } from '../../language/passages.ts';
import type { Article, Genre, Passage } from '../../model/article.ts';
import type { CivilDate } from '../../model/civil-date.ts';
import type { Span } from '../../model/text.ts';
import { reportIn } from '../report.ts';
import type { ArticleRule } from '../rule.ts';
import { FRESH_WORDS } from './fresh-words.ts';
import { NAMES_WITH_DAY_WORDS } from './relative-words.ts';

/** Genres whose worth is in their freshness; copy without a genre is taken for news. */
const NEWS: ReadonlySet<Genre | null> = new Set<Genre | null>(['news', 'brief', null]);

/** An event further back is history, which has another reason to be told. Days. */
const HISTORY = 183;

/** After a date it begins or bounds something that lasts: no event. */
const BOUND = /^(?:起|前|后|之前|之后|以前|以后|止)/;

/** Characters within which a byline opens a report. */
const OPENING = 40;

/** A news report whose event lies further back than the newsroom allows. */
export const staleEvent: ArticleRule = {
  code: 'DT007',
  name: 'stale-event',
  scope: 'article',
  severity: 'warning',
  fix: 'none',
  basis: { text: '报社惯例：check.staleDays', verified: false },
  title: { zh: '消息已经过时', en: 'Stale event' },
  why: {
    zh: '消息重在新。导语里的事离见报已超过报社定下的天数，应找新的由头，或改作别的体裁。',
    en: 'News must be new: an event this far back needs a fresh peg or another genre.',
  },
  bad: [
    {
      copy: '今日女报/凤网讯（通讯员许凯）10月26日，“育婴师”培训班在湘潭县妇幼保健院开课，来自19个乡镇的64名妇女参加培训。',
      found: ['10月26日'],
    },
    {
      copy: '---\nheadline: 座谈会召开\ndate: 2015-11-12\ngenre: 简讯\n---\n\n2015年9月10日，省妇联召开座谈会。\n',
      found: ['2015年9月10日'],
    },
  ],
  good: [{ copy: '11月6日，郴州市女领导干部联谊会召开2015年年会。' }],
  allows: [
    { copy: '11月6日，省妇联召开座谈会，贯彻焦扬在湖南调研时（10月15日至17日）的讲话精神。' },
    {
      copy: '---\nheadline: 她们的九月\ndate: 2015-11-12\ngenre: 通讯\n---\n\n9月10日清晨，她第一次走进培训班。\n',
    },
    { copy: '记者近日获悉，9月10日开课的培训班已有64人结业。' },
    { copy: '座谈会于11月6日召开。\n\n9月10日，省妇联曾派人到各市州调研。' },
    { copy: '10月20日起，全市乡镇开展走访。' },
    { copy: '1937年12月13日，侵华日军攻入南京，她的家从此散了。' },
  ],
  *check({ article, newsroom, published }) {
    if (published === null || !NEWS.has(article.genre)) return;
    const { staleDays } = newsroom.config.check;
    for (const lede of ledesOf(article)) {
      const event = eventOf(lede, published);
      if (event === null || event.age <= staleDays || event.age > HISTORY) continue;
      yield reportIn(lede, {
        ...event.span,
        message: {
          zh: `导语里的事发生在${event.day}，离见报已有${event.age}天，超过${staleDays}天`,
          en: `the event of ${event.day} is ${event.age} days before publication, more than ${staleDays}`,
        },
      });
    }
  },
};

/** The first paragraph, and on received pages of several stories each one that a byline opens. */
function ledesOf({ passages, bylines }: Article): readonly Passage[] {
  const paragraphs = passages.filter((it) => it.role === 'paragraph');
  const openings = bylines.filter((it) => it.from === 'body').map((it) => it.span.start);
  return paragraphs.filter(({ span }, index) => {
    const opens = openings.some((at) => at >= span.start && at < Math.min(span.end, span.start + OPENING));
    return opens || (index === 0 && openings.length === 0);
  });
}

/**
 * The newest day that a lede tells of, with its age in days; null when the lede has another peg, or when some day
 * in it is not certain or still to come.
 */
function eventOf(lede: Passage, published: CivilDate): { span: Span; day: CivilDate; age: number } | null {
  const text = maskedText(lede);
  if (hasFreshPeg(text)) return null;
  let newest: { span: Span; day: CivilDate; age: number } | null = null;
  for (const date of datesIn(text)) {
    if (BOUND.test(text.slice(date.end))) continue;
    const [day, ...others] = daysMeant(date, text.slice(0, date.start), published);
    if (day === undefined || others.length > 0) return null;
    const age = daysBetween(day, published);
    if (newest === null || age < newest.age)
      newest = { span: { start: date.start, end: date.end }, day, age };
  }
  return newest;
}

function hasFreshPeg(text: string): boolean {
  const withoutNames = NAMES_WITH_DAY_WORDS.reduce((rest, name) => rest.replaceAll(name, ''), text);
  return FRESH_WORDS.some((word) => withoutNames.includes(word));
}

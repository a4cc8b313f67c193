import type { Article, Series } from '../../model/article.ts';
import type { CivilDate } from '../../model/civil-date.ts';
import type { Localised } from '../../model/localised.ts';
import type { DeskSeries } from '../../model/newsroom.ts';
import type { Span } from '../../model/text.ts';
import type { ArticleRule, ExampleSetting } from '../rule.ts';
import { placeInField } from './place-in-field.ts';

const day = '2015-11-05' as CivilDate;
const given: ExampleSetting = {
  desk: {
    series: [
      {
        name: '基本国策系列报道',
        total: 6,
        parts: [
          { part: 1, date: null },
          { part: 2, date: null },
          { part: 3, date: null },
          { part: 4, date: day },
        ],
        next: null,
      },
    ],
  },
};

/** An instalment whose number does not follow those that have appeared. */
export const seriesPart: ArticleRule = {
  code: 'IS006',
  name: 'series-part',
  scope: 'article',
  severity: 'warning',
  fix: 'none',
  basis: { text: '报社惯例：desk/series.yaml', verified: false },
  title: { zh: '系列报道的篇次不对', en: 'Wrong number of an instalment' },
  why: {
    zh: '篇次要接着登记的往下排：跳号、重号、超过计划的篇数，读者会以为漏看了一篇。',
    en: 'Instalments are numbered on: a gap, a double, or one too many makes readers think they missed one.',
  },
  bad: [
    {
      copy: '---\nheadline: 创品牌\nseries: 基本国策系列报道⑥\ndate: 2015-11-12\n---\n\n正文。\n',
      found: ['⑥'],
      given,
    },
    {
      copy: '---\nheadline: 创品牌\nseries:\n  name: 基本国策系列报道\n  part: 4\ndate: 2015-11-12\n---\n\n正文。\n',
      found: ['4'],
      given,
    },
    {
      copy: '---\nheadline: 创品牌\nseries: 基本国策系列报道（七）\ndate: 2015-11-12\n---\n\n正文。\n',
      found: ['（七）'],
      given,
    },
  ],
  good: [
    {
      copy: '---\nheadline: 创品牌\nseries: 基本国策系列报道⑤\ndate: 2015-11-12\n---\n\n正文。\n',
      given,
    },
  ],
  allows: [
    {
      copy: '---\nheadline: 创品牌\nseries: 基本国策系列报道④\ndate: 2015-11-05\n---\n\n正文。\n',
      given,
    },
    {
      copy: '---\nheadline: 创品牌\nseries: 基本国策系列报道②\ndate: 2015-11-12\n---\n\n正文。\n',
      given,
    },
    {
      copy: '---\nheadline: 创品牌\nseries: 走基层⑨\ndate: 2015-11-12\n---\n\n正文。\n',
      given,
    },
    {
      copy: '---\nheadline: 创品牌\nseries: 基本国策系列报道\ndate: 2015-11-12\n---\n\n正文。\n',
      given,
    },
    {
      copy: '---\nheadline: 创品牌\nseries: 基本国策系列报道⑨\ndate: 2015-11-12\n---\n\n正文。\n',
      given: { desk: { series: [{ name: '基本国策系列报道', total: null, parts: [], next: null }] } },
    },
  ],
  *check({ article, newsroom, published }) {
    const { series } = article;
    if (series?.part === undefined || series.part === null) return;
    const registered = newsroom.desk.series.find((it) => it.name === series.name);
    if (registered === undefined) return;
    const message = faultOf(series.part, registered, published);
    const span = message === null ? null : placeOfPart(article, series);
    if (message !== null && span !== null) yield { span, message };
  },
};

/** What is wrong with the number of an instalment, seen from the register; null when nothing is, or nothing is known. */
function faultOf(part: number, series: DeskSeries, published: CivilDate | null): Localised | null {
  const { total, parts } = series;
  if (total !== null && part > total) {
    return { zh: `系列共${total}篇，这里却是第${part}篇`, en: `part ${part} of a series of ${total}` };
  }
  const appeared = parts.find((it) => it.part === part);
  if (appeared !== undefined) {
    const { date } = appeared;
    if (date === null || published === null || date >= published) return null;
    return {
      zh: `系列第${part}篇已于${date}见报，这一篇应是第${nextOf(series) ?? part + 1}篇`,
      en: `part ${part} appeared on ${date}, expected part ${nextOf(series) ?? part + 1}`,
    };
  }
  const next = nextOf(series);
  if (next === null || part <= next) return null;
  return {
    zh: `系列的下一篇应是第${next}篇，这里却是第${part}篇`,
    en: `the next part of the series is ${next}, but this is part ${part}`,
  };
}

/** The instalment that comes next; null when the register does not tell. */
function nextOf({ next, parts }: DeskSeries): number | null {
  if (next !== null) return next;
  return parts.length === 0 ? null : Math.max(...parts.map((it) => it.part)) + 1;
}

/** Where the number stands: what the field holds behind the name; null when the story has no such field. */
function placeOfPart(article: Article, { name, part }: Series): Span | null {
  const field = article.fieldSpans.series;
  const named = placeInField(article, 'series', name);
  if (field === undefined || named === null) return null;
  const behind = article.draft.text.slice(named.end, field.end);
  const figure = /part\s*:\s*["']?([^\s"'}]+)/.exec(behind) ?? /^\s*(\S+?)["']?\s*$/.exec(behind);
  const words = figure?.[1] ?? String(part);
  const at = behind.indexOf(words, figure?.index ?? 0);
  return at < 0 ? field : { start: named.end + at, end: named.end + at + words.length };
}

import type { ArticleRule, ExampleSetting } from '../rule.ts';
import { placeInField } from './place-in-field.ts';
import { isSlipOf } from './slip-of-name.ts';

const given: ExampleSetting = {
  desk: {
    series: [{ name: '学习《基本国策要落细落实》系列报道', total: null, parts: [], next: null }],
  },
};

/** A series name one or two characters off a registered one. */
export const misspeltSeries: ArticleRule = {
  code: 'IS005',
  name: 'misspelt-series',
  scope: 'article',
  severity: 'warning',
  fix: 'none',
  basis: { text: '报社惯例：desk/series.yaml', verified: false },
  title: { zh: '系列名与登记的差一两个字', en: 'Misspelt name of a series' },
  why: {
    zh: '系列报道的名字每一篇都要一样，差一个字，网站上就成了两个系列。',
    en: 'All instalments bear one name: a letter off, and the web site has two series.',
  },
  bad: [
    {
      copy: '---\nheadline: 创品牌\nseries: 学习《基本国策要落实落细》系列报道⑤\ndate: 2015-11-12\n---\n\n正文。\n',
      found: ['学习《基本国策要落实落细》系列报道'],
      given,
    },
    {
      copy: '---\nheadline: 创品牌\nseries:\n  name: 学习《基本国策要落细落实》系列报到\n  part: 5\ndate: 2015-11-12\n---\n\n正文。\n',
      found: ['学习《基本国策要落细落实》系列报到'],
      given,
    },
    {
      copy: '---\nheadline: 创品牌\n系列: 学习“基本国策要落细落实”系列报道（五）\ndate: 2015-11-12\n---\n\n正文。\n',
      found: ['学习“基本国策要落细落实”系列报道'],
      given,
    },
  ],
  good: [
    {
      copy: '---\nheadline: 创品牌\nseries: 学习《基本国策要落细落实》系列报道⑤\ndate: 2015-11-12\n---\n\n正文。\n',
      given,
    },
  ],
  allows: [
    {
      copy: '---\nheadline: 创品牌\nseries: 学习《基本国策要落实落细》系列报道⑤\ndate: 2015-11-12\n---\n\n正文。\n',
    },
    {
      copy: '---\nheadline: 创品牌\nseries: 走基层①\ndate: 2015-11-12\n---\n\n正文。\n',
      given: { desk: { series: [{ name: '走县城', total: null, parts: [], next: null }] } },
    },
    {
      copy: '---\nheadline: 创品牌\nseries: 走基层①\ndate: 2015-11-12\n---\n\n正文。\n',
      given: {
        desk: {
          series: [
            { name: '走基层', total: null, parts: [], next: null },
            { name: '走基屋', total: null, parts: [], next: null },
          ],
        },
      },
    },
    {
      copy: '---\nheadline: 创品牌\nseries: 2016两会日记①\ndate: 2016-03-05\n---\n\n正文。\n',
      given: { desk: { series: [{ name: '2015两会日记', total: null, parts: [], next: null }] } },
    },
    { copy: '---\nheadline: 创品牌\ndate: 2015-11-12\n---\n\n正文。\n', given },
  ],
  *check({ article, newsroom }) {
    const { series } = newsroom.desk;
    const name = article.series?.name ?? '';
    if (name === '' || series.length === 0 || series.some((it) => it.name === name)) return;
    const meant = series.find((it) => isSlipOf(name, it.name));
    const span = placeInField(article, 'series', name);
    if (meant === undefined || span === null) return;
    yield {
      span,
      message: {
        zh: `系列名“${name}”与登记的不同，应为“${meant.name}”`,
        en: `series "${name}" is registered as "${meant.name}"`,
      },
    };
  },
};

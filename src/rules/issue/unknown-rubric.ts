import type { ArticleRule, ExampleSetting } from '../rule.ts';
import { placeInField } from './place-in-field.ts';
import { isSlipOf } from './slip-of-name.ts';

const given: ExampleSetting = { desk: { rubrics: ['妇联星空', '凤眼观察', '她说'] } };

/** A rubric that the newsroom has not registered. */
export const unknownRubric: ArticleRule = {
  code: 'IS007',
  name: 'unknown-rubric',
  scope: 'article',
  severity: 'warning',
  fix: 'none',
  basis: { text: '报社惯例：desk/rubrics.yaml', verified: false },
  title: { zh: '栏目不在栏目表里', en: 'Unknown rubric' },
  why: {
    zh: '固定栏目的名字一字不能差；差一个字是写错（警告），全不相像的也许是新栏目，应先登记（建议）。',
    en: 'A standing column has one name. A letter off is a slip; one that is like none may be new and wants registering.',
  },
  bad: [
    {
      copy: '---\nheadline: 年会召开\nrubric: 妇联星星\ndate: 2015-11-12\n---\n\n正文。\n',
      found: ['妇联星星'],
      given,
    },
    {
      copy: '---\nheadline: 年会召开\n栏目: 凤眼·观察\ndate: 2015-11-12\n---\n\n正文。\n',
      found: ['凤眼·观察'],
      given,
    },
    {
      copy: '---\nheadline: 年会召开\nrubric: 社区快讯\ndate: 2015-11-12\n---\n\n正文。\n',
      found: ['社区快讯'],
      given,
    },
  ],
  good: [{ copy: '---\nheadline: 年会召开\nrubric: 妇联星空\ndate: 2015-11-12\n---\n\n正文。\n', given }],
  allows: [
    { copy: '---\nheadline: 年会召开\nrubric: 社区快讯\ndate: 2015-11-12\n---\n\n正文。\n' },
    { copy: '---\nheadline: 年会召开\ndate: 2015-11-12\n---\n\n正文。\n', given },
    { copy: '---\nheadline: 年会召开\nrubric: 她说\ndate: 2015-11-12\n---\n\n正文。\n', given },
  ],
  *check({ article, newsroom }) {
    const { rubrics } = newsroom.desk;
    const { rubric } = article;
    if (rubric === null || rubric === '' || rubrics === null || rubrics.includes(rubric)) return;
    const span = placeInField(article, 'rubric', rubric);
    if (span === null) return;
    const meant = rubrics.find((it) => isSlipOf(rubric, it));
    if (meant !== undefined) {
      yield {
        span,
        message: {
          zh: `栏目“${rubric}”应为“${meant}”`,
          en: `rubric "${rubric}" is registered as "${meant}"`,
        },
      };
      return;
    }
    yield {
      span,
      severity: 'advice',
      message: {
        zh: `栏目表里没有“${rubric}”，新栏目请先登记`,
        en: `rubric "${rubric}" is not registered: enter it if it is new`,
      },
    };
  },
};

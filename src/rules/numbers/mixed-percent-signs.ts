import { maskedText } from '../../language/passages.ts';
import type { Passage } from '../../model/article.ts';
import { reportIn } from '../report.ts';
import type { ArticleRule } from '../rule.ts';

/** Full-width percent signs in a text that has half-width ones too. */
export const mixedPercentSigns: ArticleRule = {
  code: 'NU035',
  name: 'mixed-percent-signs',
  scope: 'article',
  severity: 'warning',
  fix: 'safe',
  basis: { text: '报社惯例', verified: false },
  title: { zh: '百分号全角、半角混用', en: 'Percent signs of both widths' },
  why: {
    zh: '同一篇里百分号应一致，跟在阿拉伯数字后用半角“%”。',
    en: 'Percent signs have one width within a text; after Arabic figures it is the half-width %.',
  },
  bad: [
    { copy: '妇女占63%，党员占29％。', found: ['％'], fixed: '妇女占63%，党员占29%。' },
    { copy: '增长63％～68%。', found: ['％'], fixed: '增长63%～68%。' },
    { copy: '合格率98.5％。\n\n参训率为100%。', found: ['％'], fixed: '合格率98.5%。\n\n参训率为100%。' },
  ],
  good: [{ copy: '妇女占63%，党员占29%。' }],
  allows: [
    { copy: '妇女占63％，党员占29％。' },
    { copy: '她说：“要尽100％的努力。”合格率98%。' },
    { copy: '百分号“％”与“%”，占63%。' },
  ],
  *check({ article }) {
    const passages = article.passages.filter((it) => it.role !== 'code');
    if (!passages.some((it) => it.text.includes('％')) || !passages.some((it) => /\d%/.test(maskedText(it))))
      return;
    for (const passage of passages) yield* wideSigns(passage);
  },
};

function* wideSigns(passage: Passage) {
  for (const { index } of maskedText(passage).matchAll(/(?<=[\d０-９])％/g)) {
    yield reportIn(passage, {
      start: index,
      end: index + 1,
      replacement: '%',
      message: {
        zh: '百分号与别处不一致，应为半角“%”',
        en: 'percent sign is of another width than elsewhere, use "%"',
      },
    });
  }
}

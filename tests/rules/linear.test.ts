import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { readArticle } from '../../src/article/read-article.ts';
import { findingsIn } from '../../src/check/check-article.ts';
import type { CheckSettings } from '../../src/check/check-draft.ts';
import { issueFindings } from '../../src/check/check-together.ts';
import { readDraftText } from '../../src/draft/read-draft.ts';
import type { Article } from '../../src/model/article.ts';
import { rules } from '../../src/rules/registry.ts';
import { settingsWith } from '../support/check-settings.ts';

const page = readFileSync(new URL('../../articles/raw/page-2015-11.txt', import.meta.url), 'utf8');
const SLIP = '---\nheadline: 座谈会召开\nbyline: 记者 李旦\ndate: 2015-11-12\n---\n\n';

/** Copy of two lengths, one this many times the other. A rule in linear time takes as many times as long, a quadratic one 256. */
const TIMES = 16;
/** Between the two, on the geometric middle: a machine that stumbles moves a ratio by less than four. */
const MOST_RATIO = 64;
/** What takes less is noise. Milliseconds. */
const NOISE = 4;

/** Shapes of copy that tempt a rule to look again and again: many paragraphs, one long one, one mark, one word. */
const SHAPES: readonly (readonly [string, (times: number) => string])[] = [
  ['the real page again and again', (times) => page.repeat(times)],
  ['one paragraph', (times) => page.replace(/\n+/g, '').slice(0, 2_000).repeat(times)],
  ['opening marks', (times) => '“（《'.repeat(700 * times)],
  ['numbers', (times) => '占29%、3.5万、2015年至2016年、'.repeat(100 * times)],
  ['names and enumerations', (times) => '一是市委书记易鹏飞、县长李旦、'.repeat(120 * times)],
];

describe.each(SHAPES)('on %s', (_, copy) => {
  let small: Article;
  let large: Article;
  const settings = settingsWith();

  beforeAll(async () => {
    small = await articleOf(copy(1));
    large = await articleOf(copy(TIMES));
    // The dictionary is opened and all tables are made.
    for (const rule of rules) time(small, { ...settings, rules: [rule] });
  });

  it.each(rules.map((rule) => ({ rule, code: rule.code })))(
    '$code takes time in line with the length',
    ({ rule }) => {
      const alone = { ...settings, rules: [rule] };
      // The faster of two: another program may have had the core meanwhile.
      const least = (article: Article) => Math.min(time(article, alone), time(article, alone));
      expect(least(large)).toBeLessThan(MOST_RATIO * Math.max(NOISE, least(small)));
    },
  );
});

async function articleOf(copy: string): Promise<Article> {
  return readArticle(await readDraftText(SLIP + copy, { path: 'a.md', format: 'markdown' }));
}

function time(article: Article, settings: CheckSettings): number {
  const start = performance.now();
  findingsIn(article, settings);
  issueFindings({ articles: [article, article], issue: null, manifest: null }, settings);
  return performance.now() - start;
}

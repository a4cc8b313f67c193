import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { readArticle } from '../src/article/read-article.ts';
import { findingsIn } from '../src/check/check-article.ts';
import type { CheckSettings } from '../src/check/check-draft.ts';
import { readDraftText } from '../src/draft/read-draft.ts';
import { openSegmenter } from '../src/language/segment/open-segmenter.ts';
import { wordsFrom } from '../src/language/segment/words.ts';
import type { Article } from '../src/model/article.ts';
import { defaultConfig, EMPTY_DESK } from '../src/newsroom/defaults.ts';
import { rules } from '../src/rules/registry.ts';
import type { Rule } from '../src/rules/rule.ts';

// What the rules cost, each by itself and all together, on the clean stories of tests/clean-copy, put
// together to the length of the goal:
// node bench/run.mjs bench/rules.ts

/** An article of this many characters is what the goals are for. */
const ARTICLE = 1_800;
const GOAL_US = 250;
const GOAL_WITH_WORDS_US = 1_500;
const ROUNDS = 30;
/** Rounds before those that count: code is compiled as it runs. */
const WARMING = 20;
const SHOWN = 12;

/** Drafts of at least {@link ARTICLE} characters: stories of the clean copy one after the other, under the first's copy slip. */
function longDrafts(): readonly string[] {
  const drafts: string[] = [];
  let draft = '';
  for (const file of globSync(['tests/clean-copy/*.md']).sort()) {
    const [, slip = '', body = ''] =
      /^(---\n[\s\S]*?\n---\n)([\s\S]*)$/.exec(readFileSync(file, 'utf8')) ?? [];
    draft = draft === '' ? slip + body : `${draft}\n${body}`;
    if (draft.length < ARTICLE) continue;
    drafts.push(draft);
    draft = '';
  }
  return drafts;
}

const articles: Article[] = [];
for (const text of longDrafts()) articles.push(readArticle(await readDraftText(text, { path: 'a.md' })));
const characters = articles.reduce(
  (sum, it) => sum + it.passages.reduce((all, one) => all + one.text.length, 0),
  0,
);
const segmenter = openSegmenter('jieba-rs', []);

/**
 * Median of the rounds, microseconds of the processor an article of {@link ARTICLE} characters: other programs that run
 * meanwhile do not count.
 */
function microseconds(asked: readonly Rule[]): number {
  const times: number[] = [];
  for (let round = -WARMING; round < ROUNDS; round++) {
    const settings = settingsFor(asked);
    // Other rules' maskings and words are not at hand: every article is new.
    const fresh = articles.map(renewed);
    const start = process.cpuUsage();
    for (const article of fresh) findingsIn(article, settings);
    if (round >= 0) times.push(process.cpuUsage(start).user);
  }
  const median = times.sort((one, other) => one - other)[ROUNDS >> 1] ?? Number.NaN;
  return (median * ARTICLE) / characters;
}

function settingsFor(asked: readonly Rule[]): CheckSettings {
  return {
    rules: asked,
    newsroom: { config: defaultConfig('/newsroom'), desk: EMPTY_DESK },
    language: 'zh',
    issueDate: null,
    words: wordsFrom(() => segmenter),
    readStories: null,
  };
}

function renewed(article: Article): Article {
  const passages = new Map(article.passages.map((it) => [it, { ...it }]));
  const blocks = article.blocks.map((block) => ({
    ...block,
    passages: block.passages.map((it) => passages.get(it) ?? it),
  }));
  return { ...article, passages: [...passages.values()], blocks };
}

const withoutWords = microseconds(rules.filter((it) => it.words !== true));
const all = microseconds(rules);
const each = rules
  .map((rule) => ({ rule, us: microseconds([rule]) }))
  .sort((one, other) => other.us - one.us);
const verdict = (us: number, goal: number) =>
  `${us.toFixed(0)} us (goal ${goal}: ${us <= goal ? 'met' : 'missed'})`;
process.stdout.write(
  [
    `${rules.length} rules on ${articles.length} drafts, ${characters} characters; for an article of ${ARTICLE}:`,
    `all rules that need no words: ${verdict(withoutWords, GOAL_US)}`,
    `all rules: ${verdict(all, GOAL_WITH_WORDS_US)}`,
    'the slowest, each by itself:',
    ...each.slice(0, SHOWN).map(({ rule, us }) => `  ${rule.code} ${rule.name} ${us.toFixed(1)} us`),
    '',
  ].join('\n'),
);

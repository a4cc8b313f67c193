import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { readArticle } from '../src/article/read-article.ts';
import { readDraftText } from '../src/draft/read-draft.ts';
import { openSegmenter } from '../src/language/segment/open-segmenter.ts';
import type { Segmenter } from '../src/language/segment/segmenter.ts';
import type { Article } from '../src/model/article.ts';
import type { Copy } from '../src/tags/copy/copy.ts';
import { cutPassages } from '../src/tags/copy/cut-passages.ts';
import { findKeywords } from '../src/tags/keywords/find-keywords.ts';
import { findOrganisations } from '../src/tags/organisations/find-organisations.ts';
import { findPeople } from '../src/tags/people/find-people.ts';
import { findPlaces } from '../src/tags/places/find-places.ts';
import { findTopics } from '../src/tags/topics/find-topics.ts';

// What tagging costs: loading the dictionary and the tables (in a process of its own), then articles a second on one
// core with the share of each step, on the clean stories of tests/clean-copy:
// node bench/run.mjs bench/tags.ts

/** An article of this many characters is what the goals are for. */
const ARTICLE = 1_200;
const GOAL_LOAD_MS = 300;
const GOAL_MEMORY_MB = 60;
const GOAL_RATE = 300;
const ROUNDS = 30;
/** Rounds before those that count: code is compiled as it runs. */
const WARMING = 10;
const LOADS = 5;
const STEPS = ['segmentation', 'people', 'places', 'organisations', 'keywords', 'topics'] as const;

/** What a process pays before its first word is cut. */
interface Load {
  readonly ms: number;
  readonly mb: number;
}

if (process.argv[2] === 'load') reportLoad();
else await report();

/** What the dictionary with its rarities adds to a process, in milliseconds and megabytes. */
function reportLoad(): void {
  const before = process.memoryUsage.rss();
  const started = performance.now();
  const opened = openSegmenter('jieba-rs', []);
  opened.cut('妇女');
  opened.rarity('妇女');
  const ms = performance.now() - started;
  process.stdout.write(JSON.stringify({ ms, mb: (process.memoryUsage.rss() - before) / 1e6 }));
}

/** The fastest of some processes: nothing makes loading faster than it is. */
function measuredLoad(): Load {
  const loads = Array.from({ length: LOADS }, (): Load => {
    const args = [process.argv[1] ?? '', 'load'];
    return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }));
  });
  return loads.reduce((best, it) => (it.ms < best.ms ? it : best));
}

async function report(): Promise<void> {
  const load = measuredLoad();
  const segmenter = openSegmenter('jieba-rs', []);
  const articles: Article[] = [];
  for (const path of globSync(['tests/clean-copy/*.md']).sort()) {
    articles.push(readArticle(await readDraftText(readFileSync(path, 'utf8'), { path })));
  }
  const passages = articles.flatMap((it) => it.passages);
  const characters = passages.reduce((sum, it) => sum + it.text.length, 0);
  const steps = stepTimes(articles, segmenter).map((us) => (us * ARTICLE) / characters);
  const all = steps.reduce((sum, us) => sum + us, 0);
  const rate = 1_000_000 / all;
  const lines = [
    `the dictionary: ${load.ms.toFixed(0)} ms (${goal(load.ms <= GOAL_LOAD_MS, `${GOAL_LOAD_MS} ms`)}), ${load.mb.toFixed(0)} MB (${goal(load.mb <= GOAL_MEMORY_MB, `${GOAL_MEMORY_MB} MB`)})`,
    `${rate.toFixed(0)} articles of ${ARTICLE} characters a second on one core (${goal(rate >= GOAL_RATE, String(GOAL_RATE))}), on ${articles.length} stories, ${characters} characters; of the time`,
    ...STEPS.map((step, at) => {
      const us = steps[at] ?? Number.NaN;
      return `  ${step}: ${((us / all) * 100).toFixed(0)} %, ${us.toFixed(0)} us an article`;
    }),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}

function goal(met: boolean, figure: string): string {
  return `goal ${figure}: ${met ? 'met' : 'missed'}`;
}

/**
 * Median microseconds of the processor for all articles, a figure a step: other programs that run meanwhile do not
 * count.
 */
function stepTimes(articles: readonly Article[], segmenter: Segmenter): readonly number[] {
  const rounds: (readonly number[])[] = [];
  for (let round = -WARMING; round < ROUNDS; round++) {
    const times = timedRound(articles, segmenter);
    if (round >= 0) rounds.push(times);
  }
  return STEPS.map((_, step) => {
    const times = rounds.map((it) => it[step] ?? Number.NaN).sort((one, other) => one - other);
    return times[times.length >> 1] ?? Number.NaN;
  });
}

/** The same steps in the same order as tagArticle, each for all articles at once. */
function timedRound(articles: readonly Article[], segmenter: Segmenter): readonly number[] {
  const times: number[] = [];
  const timed = <T>(step: () => T): T => {
    const start = process.cpuUsage();
    const result = step();
    const { user, system } = process.cpuUsage(start);
    times.push(user + system);
    return result;
  };
  const copies = timed(() =>
    articles.map((article): Copy => ({ article, passages: cutPassages(article, segmenter), options: {} })),
  );
  const people = timed(() => copies.map((copy) => findPeople(copy, segmenter.rarity)));
  const places = timed(() => copies.map(findPlaces));
  const bodies = timed(() => copies.map((copy, at) => findOrganisations(copy, places[at] ?? [])));
  timed(() =>
    copies.map((copy, at) => {
      const named = { people: people[at] ?? [], places: places[at] ?? [], organisations: bodies[at] ?? [] };
      return findKeywords(copy, segmenter, named);
    }),
  );
  timed(() => copies.map((copy) => findTopics(copy, segmenter)));
  return times;
}

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
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
import { type Measured, measureInTurns, type NodeRun } from './measure.ts';

// What tagging costs: loading the dictionary and the tables (in a process of its own), articles a second on one core with
// each step beside segmentation, on the clean stories of tests/clean-copy and the sample issue, and building that issue
// with its tags kept and not kept (by the built command: npm run build first):
// node bench/run.mjs bench/tags.ts

/** An article of this many characters is what the goals are for. */
const ARTICLE = 1_200;
const GOAL_LOAD_MS = 300;
const GOAL_MEMORY_MB = 60;
const GOAL_RATE = 300;
/** All of tagging beside segmentation alone. */
const GOAL_RATIO = 4.1;
const ROUNDS = 30;
/** Rounds before those that count: code is compiled as it runs. */
const WARMING = 10;
const LOADS = 5;
const BUILD_ROUNDS = 7;
const STORIES = ['tests/clean-copy/*.md', 'articles/2015-11-12/*.md'];
const ISSUE = 'articles/2015-11-12/issue.yaml';
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
  for (const path of globSync(STORIES).sort()) {
    articles.push(readArticle(await readDraftText(readFileSync(path, 'utf8'), { path })));
  }
  const passages = articles.flatMap((it) => it.passages);
  const characters = passages.reduce((sum, it) => sum + it.text.length, 0);
  const steps = stepTimes(articles, segmenter).map((us) => (us * ARTICLE) / characters);
  const all = steps.reduce((sum, us) => sum + us, 0);
  const rate = 1_000_000 / all;
  const cut = steps[0] ?? Number.NaN;
  const lines = [
    `the dictionary: ${load.ms.toFixed(0)} ms (${goal(load.ms <= GOAL_LOAD_MS, `${GOAL_LOAD_MS} ms`)}), ${load.mb.toFixed(0)} MB (${goal(load.mb <= GOAL_MEMORY_MB, `${GOAL_MEMORY_MB} MB`)})`,
    `${rate.toFixed(0)} articles of ${ARTICLE} characters a second on one core (${goal(rate >= GOAL_RATE, String(GOAL_RATE))}), on ${articles.length} stories, ${characters} characters`,
    `microseconds an article, and as a ratio to segmentation (all of it: ${goal(all / cut <= GOAL_RATIO, String(GOAL_RATIO))}):`,
    ...STEPS.map((step, at) => stepLine(step, steps[at] ?? Number.NaN, cut)),
    stepLine('all', all, cut),
    ...buildLines(measureBuilds()),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}

function stepLine(step: string, us: number, cut: number): string {
  return `  ${step}: ${us.toFixed(0)} us, ${(us / cut).toFixed(2)}`;
}

/** Node doing nothing, then the sample issue built with tags and results of an earlier run, and without. */
function measureBuilds(): readonly Measured[] {
  const folder = mkdtempSync(join(tmpdir(), 'caibian-bench-'));
  const out = join(folder, 'out');
  const build = (name: string, ...flags: string[]): NodeRun => ({
    name,
    params: [resolve('bin/caibian.js'), 'build', ISSUE, '-o', out, ...flags],
    workingFolder: '.',
    environment: { XDG_CACHE_HOME: join(folder, 'cache') },
    prepare: () => rmSync(out, { recursive: true, force: true }),
  });
  const node: NodeRun = { name: 'node -e 0', params: ['-e', '0'], workingFolder: '.' };
  try {
    const runs = [node, build('tags kept'), build('tags not kept', '--no-cache')];
    return measureInTurns(runs, BUILD_ROUNDS);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function buildLines([node, ...builds]: readonly Measured[]): readonly string[] {
  const floor = node?.medianMs ?? Number.NaN;
  return [
    `\`caibian build\` of the sample issue, ${BUILD_ROUNDS} rounds; node doing nothing takes ${floor.toFixed(0)} ms:`,
    ...builds.map(
      (it) => `  ${it.name}: ${it.medianMs.toFixed(0)} ms, ${(it.medianMs / floor).toFixed(1)} times that`,
    ),
  ];
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

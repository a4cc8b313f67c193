import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { openSegmenter } from '../src/language/segment/open-segmenter.ts';
import type { SegmenterName } from '../src/model/newsroom.ts';

// What each segmenter costs and how far they agree, each in a process of its own, on a text file:
// node bench/run.mjs bench/segmenters.ts articles/raw/page-2015-11.txt
// One article is 1,200 characters, about the mean of the page of 2015.

const NAMES: readonly SegmenterName[] = ['jieba-rs', 'nodejieba'];
const ARTICLE = 1_200;
const ROUNDS = 300;

interface Measure {
  readonly loadMs: number;
  readonly rarityMs: number;
  readonly residentMb: number;
  readonly articlesPerSecond: number;
  /** End offsets of all tokens. */
  readonly ends: readonly number[];
}

const [path = '', name] = process.argv.slice(2);
const script = process.argv[1] ?? '';

async function measure(text: string, segmenterName: SegmenterName): Promise<Measure> {
  const before = process.memoryUsage.rss();
  const started = performance.now();
  const segmenter = openSegmenter(segmenterName, []);
  segmenter.cut('妇女');
  const loaded = performance.now();
  segmenter.rarity('妇女');
  const ready = performance.now();
  const ends = segmenter.cut(text).map((token) => token.end);
  for (let round = 0; round < ROUNDS; round++) segmenter.cut(text);
  const seconds = (performance.now() - ready) / 1000;
  return {
    loadMs: loaded - started,
    rarityMs: ready - loaded,
    residentMb: (process.memoryUsage.rss() - before) / 1e6,
    articlesPerSecond: (text.length / ARTICLE) * (ROUNDS / seconds),
    ends,
  };
}

function report(): void {
  const measures = NAMES.map((it): Measure => {
    const output = execFileSync(process.execPath, [script, path, it], {
      encoding: 'utf8',
      maxBuffer: 1 << 26,
    });
    return JSON.parse(output);
  });
  for (const [index, it] of measures.entries()) {
    const figures = `${it.loadMs.toFixed(0)} ms to load, ${it.rarityMs.toFixed(0)} ms for rarities, ${it.residentMb.toFixed(0)} MB`;
    process.stdout.write(`${NAMES[index]}: ${figures}, ${it.articlesPerSecond.toFixed(0)} articles/s\n`);
  }
  const [first, second] = measures.map((it) => new Set(it.ends));
  const apart = [...(first ?? [])].filter((end) => second?.has(end) === false).length;
  process.stdout.write(`${((apart / (first?.size ?? 1)) * 100).toFixed(2)} % of word ends differ\n`);
}

if (name === undefined) report();
else process.stdout.write(JSON.stringify(await measure(readFileSync(path, 'utf8'), name as SegmenterName)));

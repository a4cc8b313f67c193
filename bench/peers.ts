import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { makeCorpus, writeCorpus } from './make-corpus.ts';
import { type Measured, measureInTurns, type NodeRun, peakMemoryOf } from './measure.ts';

/** How long a tool takes for the whole folder, and the most memory it held at once, in MB. */
export interface MeasuredPeer extends Measured {
  readonly peakMb: number;
  /** The command line, as its users would type it. */
  readonly command: string;
}

/** Articles that each tool checks. */
export const ARTICLES = 1_000;
/** Rounds that count. */
export const PEER_ROUNDS = 3;
const PACKAGES = resolve('bench/node_modules');

/** Checks the same articles with caibian (first) and its peers. */
export function measurePeers(page: string): readonly MeasuredPeer[] {
  const newsroom = mkdtempSync(join(tmpdir(), 'caibian-bench-'));
  try {
    writeCorpus(makeCorpus(page, ARTICLES), join(newsroom, 'articles'));
    cpSync('caibian.yaml', join(newsroom, 'caibian.yaml'));
    cpSync('desk', join(newsroom, 'desk'), { recursive: true });
    const runs = runsIn(newsroom);
    const measured = measureInTurns(runs, PEER_ROUNDS);
    return measured.map((it, index) => {
      const run = runs[index] as NodeRun;
      return { ...it, peakMb: peakMemoryOf(run), command: commandOf(run) };
    });
  } finally {
    rmSync(newsroom, { recursive: true, force: true });
  }
}

/** zhlint and lint-md take no folder; they open a glob themselves. */
function runsIn(newsroom: string): readonly NodeRun[] {
  const peer = (name: string, script: string, ...params: string[]): NodeRun => ({
    name: `${name} ${versionOf(name)}`,
    params: [join(PACKAGES, name, script), ...params],
    workingFolder: newsroom,
  });
  const rules = ['--config', resolve('bench/textlintrc.json'), '--rules-base-directory', PACKAGES];
  return [
    {
      name: `caibian ${JSON.parse(readFileSync('package.json', 'utf8')).version}`,
      params: [resolve('bin/caibian.js'), 'check', 'articles', '--no-cache'],
      workingFolder: newsroom,
    },
    {
      name: 'caibian, nothing changed',
      params: [resolve('bin/caibian.js'), 'check', 'articles'],
      workingFolder: newsroom,
      environment: { XDG_CACHE_HOME: join(newsroom, '.cache') },
    },
    peer('autocorrect-node', 'cli.js', '--lint', 'articles'),
    peer('zhlint', 'bin/index.js', 'articles/*.md'),
    peer('textlint', 'bin/textlint.js', ...rules, 'articles'),
    peer('@lint-md/cli', 'lib/src/lint-md.js', 'articles/*.md'),
  ];
}

function versionOf(name: string): string {
  return JSON.parse(readFileSync(join(PACKAGES, name, 'package.json'), 'utf8')).version;
}

/** A run without the folders of this machine. */
function commandOf({ name, params }: NodeRun): string {
  const tool = name.startsWith('@lint-md') ? 'lint-md' : name.replace(/[-, ].*/, '');
  const shown = params
    .slice(1)
    .filter((it) => !it.startsWith('--rules-base') && it !== PACKAGES)
    .map((it) => (it.endsWith('textlintrc.json') ? 'textlintrc.json' : it));
  return [tool, ...shown].join(' ');
}

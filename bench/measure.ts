import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A run of node that is measured. */
export interface NodeRun {
  readonly name: string;
  /** Script and arguments for node. */
  readonly params: readonly string[];
  readonly workingFolder: string;
  /** Done before each run, outside of what is measured. */
  readonly prepare?: () => void;
  /** Variables beside those of this process. */
  readonly environment?: Readonly<Record<string, string>>;
}

/** What runs took. */
export interface Measured {
  readonly name: string;
  /** Median of the wall times, ms. */
  readonly medianMs: number;
  readonly fastestMs: number;
}

/**
 * Measures runs in turns: one of each a round, so that whatever else the machine does falls on all of them alike.
 * One round before the first is not counted. Output goes nowhere, so that no tool waits for a terminal.
 */
export function measureInTurns(runs: readonly NodeRun[], rounds: number): readonly Measured[] {
  const times = runs.map((): number[] => []);
  for (let round = -1; round < rounds; round++) {
    for (const [index, run] of runs.entries()) {
      const taken = timeOf(run);
      if (round >= 0) times[index]?.push(taken);
    }
  }
  return runs.map(({ name }, index) => {
    const sorted = (times[index] ?? []).sort((one, other) => one - other);
    return { name, medianMs: median(sorted), fastestMs: sorted[0] ?? Number.NaN };
  });
}

/**
 * The most memory that a run held at once, in MB (10^6 bytes); its worker threads included. NaN for a program that ends without
 * node's knowing.
 */
export function peakMemoryOf(run: NodeRun): number {
  const folder = mkdtempSync(join(tmpdir(), 'caibian-bench-'));
  try {
    const preload = join(folder, 'peak.cjs');
    const result = join(folder, 'peak.txt');
    writeFileSync(
      preload,
      `if (require('node:worker_threads').isMainThread) process.on('exit', () =>
        require('node:fs').writeFileSync(${JSON.stringify(result)}, String(process.resourceUsage().maxRSS)));`,
    );
    start(run, ['--require', preload]);
    return existsSync(result) ? (Number(readFileSync(result, 'utf8')) * 1024) / 1e6 : Number.NaN;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function timeOf(run: NodeRun): number {
  run.prepare?.();
  const started = performance.now();
  start(run, []);
  return performance.now() - started;
}

/** Exit code 1 is a linter that found something; anything above is a run that must not count. */
function start(run: NodeRun, nodeFlags: readonly string[]): void {
  const { status, error } = spawnSync(process.execPath, [...nodeFlags, ...run.params], {
    cwd: run.workingFolder,
    env: { ...process.env, ...run.environment },
    stdio: 'ignore',
  });
  if (error !== undefined) throw error;
  if (status !== 0 && status !== 1) throw new Error(`${run.name} ended with exit code ${status}`);
}

function median(sorted: readonly number[]): number {
  const middle = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return ((low ?? Number.NaN) + (high ?? Number.NaN)) / 2;
}

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { writeIssue } from './make-issue.ts';
import { type Measured, measureInTurns, type NodeRun, peakMemoryOf } from './measure.ts';

/** Pages of the large issue. */
export const ISSUE_PAGES = 16;
export const ISSUE_ROUNDS = 3;

/** What making pages takes, as PDF and HTML. */
export interface MeasuredIssues {
  readonly node: Measured;
  readonly one: Measured;
  readonly sample: Measured;
  readonly large: Measured;
  /** The large issue with fonts that were never unpacked or cut. */
  readonly first: Measured;
  /** Most memory at once, MB, of the large issue with fonts cut before, and of the first run. */
  readonly largeMb: number;
  readonly firstMb: number;
}

/** Makes a page, the sample issue and one four times as large, each in a process of its own. */
export function measureIssues(): MeasuredIssues {
  const folder = mkdtempSync(join(tmpdir(), 'caibian-bench-'));
  try {
    const sample = resolve('articles/2015-11-12/issue.yaml');
    const issue = writeIssue(folder, ISSUE_PAGES);
    const large = pageRun(`${ISSUE_PAGES} pages`, folder, issue);
    const cold = coldRun(large, folder);
    const [node, one, four, many, first] = measureInTurns(
      [
        { name: 'node -e 0', params: ['-e', '0'], workingFolder: '.' },
        pageRun('one page (A02)', folder, sample, 'A02'),
        pageRun('the sample issue, 4 pages', folder, sample),
        large,
        cold,
      ],
      ISSUE_ROUNDS,
    );
    if (node === undefined || one === undefined || four === undefined) throw new Error('a run is missing');
    if (many === undefined || first === undefined) throw new Error('a run is missing');
    const [largeMb, firstMb] = [peakMemoryOf(large), peakMemoryOf(coldRun(large, folder))];
    return { node, one, sample: four, large: many, first, largeMb, firstMb };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** `caibian page` with fonts cut before, the results of checks not kept. */
function pageRun(name: string, folder: string, issue: string, ...pages: readonly string[]): NodeRun {
  return {
    name,
    params: [
      resolve('bin/caibian.js'),
      'page',
      issue,
      ...pages,
      '--no-cache',
      '--output',
      join(folder, 'out'),
    ],
    workingFolder: '.',
    environment: { XDG_CACHE_HOME: join(folder, 'cache') },
  };
}

/** The same with an empty cache before each run. */
function coldRun(run: NodeRun, folder: string): NodeRun {
  const cache = join(folder, 'empty-cache');
  return {
    ...run,
    name: `${run.name}, fonts cut for the first time`,
    prepare: () => rmSync(cache, { recursive: true, force: true }),
    environment: { XDG_CACHE_HOME: cache },
  };
}

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { makeCorpus, writeCorpus } from './make-corpus.ts';
import { type Measured, measureInTurns } from './measure.ts';

/** A clean brief of the sample newsroom: copy slip and plain paragraphs. */
const PLAIN = 'articles/2015-11-12/chenzhou-lianyihui.md';
/** Rounds that count. */
export const COLD_ROUNDS = 40;

/**
 * What an editor waits for when one command is run on one draft in the sample newsroom, each in a fresh process.
 * The first is node itself, doing nothing.
 */
export function measureColdStart(page: string): readonly Measured[] {
  const folder = mkdtempSync(join(tmpdir(), 'caibian-bench-'));
  try {
    const marked = makeCorpus(page, 20).filter((article) => article.kind === 'list');
    writeCorpus(marked, folder);
    const caibian = (name: string, ...params: string[]) => ({
      name: `caibian ${name}`,
      params: [resolve('bin/caibian.js'), ...params],
      workingFolder: '.',
      environment: { XDG_CACHE_HOME: join(folder, 'cache') },
    });
    const plain = caibian('check one.md, plain paragraphs', 'check', PLAIN);
    return measureInTurns(
      [
        { name: 'node -e 0', params: ['-e', '0'], workingFolder: '.' },
        caibian('--version', '--version'),
        plain,
        {
          ...plain,
          name: `${plain.name}, compiled code not kept`,
          environment: { NODE_DISABLE_COMPILE_CACHE: '1' },
        },
        caibian('check one.md, with a list (loads remark)', 'check', join(folder, marked[0]?.name ?? '')),
        caibian('tag one.md (loads the dictionary)', 'tag', '--no-cache', PLAIN),
      ],
      COLD_ROUNDS,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import * as path from 'node:path';
import type { Threads } from './platform.ts';

/** More threads than this wait for the disk rather than work. */
const MOST_THREADS = 8;

/** The threads of a caibian that was built; null from its sources, and on a machine with one core. */
export function threadsOf(installFolder: string): Threads | null {
  const script = path.join(installFolder, 'bin', 'thread.js');
  const count = Math.min(MOST_THREADS, availableParallelism());
  if (count < 2 || !existsSync(path.join(installFolder, 'dist', 'main.cjs'))) return null;
  return { count, run: (job) => runInThread(script, job) };
}

function runInThread(script: string, job: unknown): Promise<unknown> {
  // Not imported: only large runs have threads, and loading the module takes long.
  const { Worker } = process.getBuiltinModule('node:worker_threads');
  return new Promise((resolve, reject) => {
    const worker = new Worker(script, { workerData: job });
    worker.once('message', resolve).once('error', reject);
    worker.once('exit', (code) => reject(new Error(`a thread ended with ${code} before it answered`)));
  });
}

/** Does the job of the thread that this is, and answers with what it gives. */
export async function answerJob(work: (job: unknown) => Promise<unknown>): Promise<void> {
  const { parentPort, workerData } = process.getBuiltinModule('node:worker_threads');
  parentPort?.postMessage(await work(workerData));
}

import { nodePlatform } from '../platform/node.ts';
import { answerJob } from '../platform/threads.ts';
import type { CheckJob } from './check/check-in-threads.ts';
import { main } from './main.ts';

/**
 * Runs caibian as the process it was started as: arguments from the command line, result as the exit code.
 * `installFolder` is the folder of the package, where templates/ lies.
 */
export async function runProcess(installFolder: string): Promise<void> {
  // A reader such as `head` may leave early: that is no failure of ours.
  process.stdout.on('error', endOnBrokenOutput);
  // A handler runs between two steps, never inside a file operation, so nothing is left half-written.
  process.once('SIGINT', () => process.exit(130));
  // Not process.exit: it would cut what is still on its way into a pipe.
  process.exitCode = await main({ argv: process.argv.slice(2), platform: nodePlatform(installFolder) });
}

/** Ends quietly when nobody reads any more; any other failure of the output is told in a sentence. */
function endOnBrokenOutput(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
  process.stderr.write(`caibian: 无法输出结果 / cannot write the output (${error.code ?? error.message})\n`);
  process.exit(2);
}

/** Does the job that this thread was started for. `installFolder` as above. */
export async function runThread(installFolder: string): Promise<void> {
  const { doCheckJob } = await import('./check/check-in-threads.ts');
  await answerJob((job) => doCheckJob(job as CheckJob, nodePlatform(installFolder)));
}

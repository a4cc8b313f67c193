import * as path from 'node:path';
import { bytesOf } from '../../issue/write-files.ts';
import { UsageError } from '../../model/usage-error.ts';
import type { Session } from '../session.ts';

/**
 * Writes an index into a file. What stands there is replaced only when `force` says so, since nothing tells an earlier
 * index from a file of somebody else's; one that holds the same bytes is left alone. Throws a UsageError otherwise.
 */
export function writeIndex(
  { platform: { files, workingFolder } }: Session,
  output: string,
  content: string,
  force: boolean,
): void {
  const file = path.resolve(workingFolder, output);
  const before = files.kindOf(file) === 'folder' ? null : bytesOf(files, file);
  const after = new TextEncoder().encode(content);
  if (before !== null && Buffer.compare(before, after) === 0) return;
  if (before !== null && !force) {
    throw new UsageError({
      zh: `${output} 已经有了，没有顶替；要顶替请加 --force，或用 -o 另写一个文件名。`,
      en: `${output} exists and was not replaced; use --force to replace it, or name another file with -o.`,
    });
  }
  files.replace(file, after, before ?? undefined);
}

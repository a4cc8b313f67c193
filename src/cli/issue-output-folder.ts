import * as path from 'node:path';
import type { Issue } from '../model/issue.ts';
import type { Newsroom } from '../model/newsroom.ts';
import { UsageError } from '../model/usage-error.ts';
import type { Session } from './session.ts';

/**
 * The folder that an issue is written to: the one asked for, else dist/<date>. Throws a UsageError for the one that the
 * drafts lie in.
 */
export function issueOutputFolder(
  session: Session,
  newsroom: Newsroom,
  manifestFile: string,
  issue: Issue,
  output: string | undefined,
): string {
  if (output === undefined) return path.join(newsroom.config.root, 'dist', issue.date);
  const folder = path.resolve(session.platform.workingFolder, output);
  if (folder !== path.dirname(manifestFile)) return folder;
  throw new UsageError({
    zh: `${output} 是稿件所在的文件夹，生成的文件会混进稿件；请用 -o 另指一个。`,
    en: `${output} holds the drafts, and what is built would mix with them; name another folder with -o.`,
  });
}

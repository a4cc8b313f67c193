import { UsageError } from '../model/usage-error.ts';
import type { IssueFile } from './issue-file.ts';

/** Throws a UsageError when two files would have one path, also on systems that fold letter case. */
export function refuseCollisions(files: readonly IssueFile[]): void {
  const seen = new Set<string>();
  for (const { path } of files) {
    const folded = path.normalize('NFC').toLowerCase();
    if (seen.has(folded)) {
      throw new UsageError({
        zh: `有两个文件都要写成 ${path}，请给其中一篇稿件或图片改名；什么也没有写。`,
        en: `two files would both be ${path}; rename a draft or picture. Nothing was written.`,
      });
    }
    seen.add(folded);
  }
}

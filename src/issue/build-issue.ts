import type { Issue } from '../model/issue.ts';
import { UsageError } from '../model/usage-error.ts';
import type { Output, OutputContext, OutputFile, TaggedArticle } from '../outputs/output.ts';
import type { IssueFile } from './issue-file.ts';

/** What an issue is built from: its checked and tagged articles, in page order, and the outputs asked for. */
export interface BuildInput {
  readonly issue: Issue;
  readonly articles: readonly TaggedArticle[];
  readonly outputs: readonly Output[];
  readonly context: OutputContext;
  /** Pictures to stand beside the pages. */
  readonly pictures: readonly IssueFile[];
}

/** Everything an issue's build makes, before anything is written. */
export interface BuiltIssue {
  /** In order of path; no path twice. */
  readonly files: readonly IssueFile[];
  /** Paths of each article's own files, by slug. */
  readonly filesOfArticle: ReadonlyMap<string, readonly string[]>;
}

/** Renders an issue to all outputs. The same input gives the same bytes. */
export async function buildIssue({
  issue,
  articles,
  outputs,
  context,
  pictures,
}: BuildInput): Promise<BuiltIssue> {
  const files: IssueFile[] = [...pictures];
  const filesOfArticle = new Map<string, readonly string[]>();
  for (const tagged of articles) {
    const made: OutputFile[] = [];
    for (const output of outputs) made.push(...(await output.renderArticle(tagged, context)));
    filesOfArticle.set(tagged.article.slug, made.map((file) => file.path).sort());
    files.push(...made);
  }
  for (const output of outputs) files.push(...((await output.renderIssue?.(issue, articles, context)) ?? []));
  refuseCollisions(files);
  return { files: files.sort(byPath), filesOfArticle };
}

/** Throws a UsageError when two files would have one path, also on systems that fold letter case. */
function refuseCollisions(files: readonly IssueFile[]): void {
  const seen = new Map<string, string>();
  for (const { path } of files) {
    const folded = path.normalize('NFC').toLowerCase();
    if (seen.has(folded)) {
      throw new UsageError({
        zh: `有两个文件都要写成 ${path}，请给其中一篇稿件改名；什么也没有写。`,
        en: `two files would both be ${path}; rename one of the drafts. Nothing was written.`,
      });
    }
    seen.set(folded, path);
  }
}

function byPath(one: IssueFile, other: IssueFile): number {
  return one.path < other.path ? -1 : one.path > other.path ? 1 : 0;
}

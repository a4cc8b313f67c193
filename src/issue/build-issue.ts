import type { Issue } from '../model/issue.ts';
import type { Output, OutputContext, OutputFile, TaggedArticle } from '../outputs/output.ts';
import { refuseCollisions } from './collisions.ts';
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
    for (const output of outputs) made.push(...((await output.renderArticle?.(tagged, context)) ?? []));
    filesOfArticle.set(tagged.article.slug, made.map((file) => file.path).sort());
    files.push(...made);
  }
  for (const output of outputs) files.push(...((await output.renderIssue?.(issue, articles, context)) ?? []));
  refuseCollisions(files);
  return { files: files.sort(byPath), filesOfArticle };
}

function byPath(one: IssueFile, other: IssueFile): number {
  return one.path < other.path ? -1 : one.path > other.path ? 1 : 0;
}

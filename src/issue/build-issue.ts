import type { Issue } from '../model/issue.ts';
import type { Output, OutputContext, OutputFile, TaggedArticle } from '../outputs/output.ts';
import { refuseCollisions } from './collisions.ts';
import { drawPages, type PageToDraw } from './draw-pages.ts';
import type { IssueFile } from './issue-file.ts';

/** What an issue is built from: its checked and tagged articles, in page order, and the outputs asked for. */
export interface BuildInput {
  readonly issue: Issue;
  readonly articles: readonly TaggedArticle[];
  readonly outputs: readonly Output[];
  readonly context: OutputContext;
  /** Its pages that were made up; none when no output draws pages. */
  readonly pages: readonly PageToDraw[];
  /** Pictures to stand beside the files. */
  readonly pictures: readonly IssueFile[];
}

/** Everything an issue's build makes, before anything is written. */
export interface BuiltIssue {
  /** In order of path; no path twice. */
  readonly files: readonly IssueFile[];
  /** Paths of each article's own files, by slug. */
  readonly filesOfArticle: ReadonlyMap<string, readonly string[]>;
  /** Paths of each page's files, by page number. */
  readonly filesOfPage: ReadonlyMap<string, readonly string[]>;
}

/** Renders an issue to all outputs. The same input gives the same bytes. */
export async function buildIssue(input: BuildInput): Promise<BuiltIssue> {
  const { issue, articles, outputs, context } = input;
  const ofArticles = await articleFiles(input);
  const ofPages = await pageFiles(input);
  const files = [...input.pictures, ...[...ofArticles, ...ofPages].flatMap((it) => it.files)];
  for (const output of outputs) files.push(...((await output.renderIssue?.(issue, articles, context)) ?? []));
  refuseCollisions(files);
  return { files: files.sort(byPath), filesOfArticle: pathsOf(ofArticles), filesOfPage: pathsOf(ofPages) };
}

/** The files of one article, by its slug, or of one page, by its number. */
interface OwnFiles {
  readonly owner: string;
  readonly files: readonly IssueFile[];
}

async function articleFiles({ articles, outputs, context }: BuildInput): Promise<readonly OwnFiles[]> {
  const own: OwnFiles[] = [];
  for (const tagged of articles) {
    const files: OutputFile[] = [];
    for (const output of outputs) files.push(...((await output.renderArticle?.(tagged, context)) ?? []));
    own.push({ owner: tagged.article.slug, files });
  }
  return own;
}

async function pageFiles({ pages, outputs, context }: BuildInput): Promise<readonly OwnFiles[]> {
  const own: OwnFiles[] = [];
  for (const it of pages)
    own.push({ owner: it.page.pageNumber, files: await drawPages([it], outputs, context) });
  return own;
}

function pathsOf(own: readonly OwnFiles[]): ReadonlyMap<string, readonly string[]> {
  return new Map(own.map(({ owner, files }) => [owner, files.map((file) => file.path).sort()]));
}

function byPath(one: IssueFile, other: IssueFile): number {
  return one.path < other.path ? -1 : one.path > other.path ? 1 : 0;
}

import type { Article } from '../model/article.ts';
import type { Issue, IssuePage } from '../model/issue.ts';
import type { Newsroom } from '../model/newsroom.ts';
import type { MadeUpPage } from '../model/page-report.ts';
import { UsageError } from '../model/usage-error.ts';
import type { ReadTemplate } from '../outputs/output.ts';
import type { Files } from '../platform/platform.ts';
import type { IssueFile } from './issue-file.ts';

/** Pages of an issue that are to be made up. */
export interface PagesTask {
  readonly newsroom: Newsroom;
  readonly issue: Issue;
  /** Those of the issue's pages that are asked for, in its order. */
  readonly pages: readonly IssuePage[];
  /** All articles of the issue, in page order: a front page refers to those of other pages. */
  readonly articles: readonly Article[];
  /** Pictures of the articles, by the path that drafts name. */
  readonly pictures: readonly IssueFile[];
  /** Folder of the manifest: pictures of adverts lie beside it. */
  readonly folder: string;
  readonly files: Files;
  /** Page styles are files of the templates folders. */
  readonly readTemplate: ReadTemplate;
  /** The style that takes the place of the pages' own; null for none. */
  readonly style: string | null;
  /** Good pages asked for, different from each other: at least 1. */
  readonly alternatives: number;
}

/** Makes up pages of an issue: one result a page, in order. Throws a UsageError for a style that is not there. */
export type ComposePages = (task: PagesTask) => Promise<readonly MadeUpPage[]>;

/** See {@link ComposePages}. */
export const composePages: ComposePages = () => {
  throw new UsageError({ zh: '这一版还不会拼版。', en: 'this version does not make up pages yet.' });
};

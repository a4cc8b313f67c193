import type { FontStore } from '../fonts/font-store.ts';
import type { Article } from '../model/article.ts';
import type { Issue, IssuePage } from '../model/issue.ts';
import type { Localised } from '../model/localised.ts';
import type { Newsroom } from '../model/newsroom.ts';
import { UsageError } from '../model/usage-error.ts';
import type { ReadTemplate } from '../outputs/output.ts';
import type { Platform } from '../platform/platform.ts';
import type { ComposedPage } from './compose-pages.ts';

/** Pages of an issue that are to be made up. */
export interface PagesTask {
  readonly newsroom: Newsroom;
  readonly issue: Issue;
  /** Those of the issue's pages that are asked for, in its order. */
  readonly pages: readonly IssuePage[];
  /** All articles of the issue, by the name that pages list them under. */
  readonly articles: ReadonlyMap<string, Article>;
  /** Folder of the manifest: pictures lie beside it. */
  readonly folder: string;
  readonly platform: Platform;
  /** Page styles are files of the templates folders. */
  readonly readTemplate: ReadTemplate;
  /** The style that takes the place of the pages' own; null for none. */
  readonly style: string | null;
  /** Good pages asked for, different from each other: at least 1. */
  readonly alternatives: number;
}

/** A page that was made up, with what it is drawn with. */
export interface PreparedPage extends ComposedPage {
  /** The fonts of its style; null only where no output needs them. */
  readonly fonts: FontStore | null;
  /** What editors should know: pictures that are missing or too coarse. */
  readonly notes: readonly Localised[];
}

/**
 * Makes up the pages that are asked for, in the issue's order: opens the fonts of their styles, reads their pictures,
 * composes.
 * @throws UsageError for a style or a font that is not there, and as composePages.
 */
export type MakePages = (task: PagesTask) => Promise<readonly PreparedPage[]>;

/** See {@link MakePages}. */
export const makePages: MakePages = () => {
  throw new UsageError({ zh: '这一版还不会拼版。', en: 'this version does not make up pages yet.' });
};

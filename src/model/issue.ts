import type { CivilDate } from './civil-date.ts';
import type { SourceText, Span } from './text.ts';

/** One page (版) of an issue. */
export interface IssuePage {
  /** Page number as text, e.g. `A02`. */
  readonly pageNumber: string;
  /** Page name (版名), e.g. 要闻. */
  readonly pageName: string | null;
  /** Its articles in order: file names without ending in a manifest, slugs once the drafts were read. */
  readonly articles: readonly string[];
  readonly editor: string | null;
  readonly proofreader: string | null;
}

/** One issue (期) of the paper, as its manifest tells. */
export interface Issue {
  readonly date: CivilDate;
  /** Serial number (总期号) as text; null when not told. */
  readonly issueNumber: string | null;
  readonly pages: readonly IssuePage[];
}

/** An issue's manifest as written, for findings about it. */
export interface ManifestSource extends SourceText {
  /** Where an entry's value stands, by the keys that lead to it (`['pages', 0, 'editor']`); the nearest that is there. */
  spanOf(keys: readonly (string | number)[]): Span;
}

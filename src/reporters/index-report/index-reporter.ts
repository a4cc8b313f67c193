import type { Language } from '../../model/localised.ts';
import type { TagIndex } from '../../model/tag-index.ts';

/** What an index is written with. */
export interface IndexSettings {
  readonly language: Language;
  /** How many articles were read. */
  readonly articles: number;
}

/** Turns an index into the text of a file. */
export type IndexReporter = (index: TagIndex, settings: IndexSettings) => string;

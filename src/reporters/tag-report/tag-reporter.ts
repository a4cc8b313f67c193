import type { Language } from '../../model/localised.ts';
import type { TaggedDraft } from '../../model/tag-report.ts';

/** What a report of tags needs to know of its reader. */
export interface TagReportSettings {
  readonly language: Language;
  readonly coloured: boolean;
  /** Tell why each tag was given. */
  readonly explain: boolean;
}

/** Turns the tags of drafts into text for the output. */
export type TagReporter = (
  drafts: readonly TaggedDraft[],
  settings: TagReportSettings,
) => string | Promise<string>;

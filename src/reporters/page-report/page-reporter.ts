import type { Language } from '../../model/localised.ts';
import type { PageReport } from '../../model/page-report.ts';

/** What a report of pages needs to know of its reader, and what was written. */
export interface PageReportSettings {
  readonly language: Language;
  readonly coloured: boolean;
  /** Leave out plans and tables: what does not fit, and the files. */
  readonly quiet: boolean;
  /** Tell what each block costs, and why. */
  readonly explain: boolean;
  /** Show the page that the first suggestion makes. */
  readonly showsTry: boolean;
  /** Columns of the terminal. */
  readonly width: number;
  /** Folder as people call it, and the paths of the page files in it; none when nothing was written. */
  readonly folder: string;
  readonly files: readonly string[];
}

/** Turns what became of pages into text for the output. */
export type PageReporter = (
  reports: readonly PageReport[],
  settings: PageReportSettings,
) => string | Promise<string>;

import type { FitReport } from '../../model/fit-report.ts';
import type { Language } from '../../model/localised.ts';

/** What a report of copyfit needs to know of its reader. */
export interface FitReportSettings {
  readonly language: Language;
  readonly coloured: boolean;
  /** Leave out everything but the drafts and their levers. */
  readonly quiet: boolean;
  /** Show the set lines. */
  readonly galley: boolean;
  /** Columns of the terminal. */
  readonly width: number;
}

/** Turns the fits of drafts into text for the output. */
export type FitReporter = (
  reports: readonly FitReport[],
  settings: FitReportSettings,
) => string | Promise<string>;

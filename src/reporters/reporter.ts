import type { CheckedFile } from '../check/checked-file.ts';
import type { Severity } from '../model/finding.ts';
import type { Language, Localised } from '../model/localised.ts';

/** The result of a check run, files in order of path. */
export interface CheckResult {
  readonly files: readonly CheckedFile[];
  /** Findings put right by --fix. */
  readonly fixed: number;
}

/** What a reporter needs to know of its reader. */
export interface ReportSettings {
  readonly language: Language;
  readonly coloured: boolean;
  /** Leave out everything but the findings. */
  readonly quiet: boolean;
  /** The version of caibian. */
  readonly version: string;
  /** Findings at or above this level fail the run. */
  readonly failOn: Severity | 'never';
  /** False when a draft that was asked for could not be read. */
  readonly complete: boolean;
}

/** Turns the result of a check into text for the output. */
export interface Reporter {
  readonly name: string;
  readonly title: Localised;
  report(result: CheckResult, settings: ReportSettings): string | Promise<string>;
  /** Markdown for the page of a CI job, where the surroundings have one. */
  jobSummary?(result: CheckResult, settings: ReportSettings): string;
}

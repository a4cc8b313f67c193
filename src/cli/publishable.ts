import type { CheckedFile } from '../check/checked-file.ts';
import type { ReportSettings } from '../reporters/reporter.ts';
import { text } from '../reporters/text.ts';
import { type CommonFlags, EXIT, isColoured, printNote, type Session } from './session.ts';
import { VERSION } from './version.ts';

/** Flags of a command that publishes drafts. */
export interface PublishFlags extends CommonFlags {
  readonly allowErrors?: boolean;
  /** What the output is; errors are told beside it when it is JSON. */
  readonly format?: string;
}

/** False, after that was told and the exit code set to 1, when errors forbid to publish the drafts. */
export async function isPublishable(
  session: Session,
  files: readonly CheckedFile[],
  flags: PublishFlags,
): Promise<boolean> {
  const count = files.reduce((sum, it) => sum + it.findings.length, 0);
  if (count === 0) return true;
  await printErrors(session, files, flags);
  if (flags.allowErrors === true) return true;
  printNote(session, {
    zh: `有 ${count} 处错误，什么也没有写。改正后再生成，或加 --allow-errors。`,
    en: `${count} errors: nothing was written. Put them right, or use --allow-errors.`,
  });
  session.exitCode = EXIT.findings;
  return false;
}

async function printErrors(
  session: Session,
  files: readonly CheckedFile[],
  flags: PublishFlags,
): Promise<void> {
  const settings: ReportSettings = {
    language: session.language,
    coloured: isColoured(session, flags),
    quiet: true,
    version: VERSION,
    failOn: 'error',
    complete: true,
  };
  const told = await text.report({ files, fixed: 0 }, settings);
  const { terminal } = session.platform;
  if (flags.format === 'json') terminal.printError(told);
  else terminal.print(told);
}

import * as path from 'node:path';
import { type CheckedDraft, type CheckSettings, checkDraft } from '../check/check-draft.ts';
import { type CheckedFile, checkedFileOf } from '../check/checked-file.ts';
import type { FixedDraft } from '../check/fix-draft.ts';
import { reaches } from '../check/levels.ts';
import type { WantedEncoding } from '../draft/encoding/detect.ts';
import type { CheckConfig } from '../model/newsroom.ts';
import { UsageError } from '../model/usage-error.ts';
import { reporterLoaders } from '../reporters/registry.ts';
import type { CheckResult, ReportSettings } from '../reporters/reporter.ts';
import { rules } from '../rules/registry.ts';
import { findDrafts } from './find-drafts.ts';
import { fixAndWrite, showFixes } from './fix-drafts.ts';
import { issueDateOf } from './issue-date.ts';
import { addToJobSummary } from './job-summary.ts';
import { openNewsroom } from './open-newsroom.ts';
import { type ReadDraft, readDrafts } from './read-drafts.ts';
import { type CommonFlags, EXIT, isColoured, type Session } from './session.ts';
import { VERSION } from './version.ts';

/** Flags of `caibian check`. */
export interface CheckFlags extends CommonFlags {
  readonly fix?: boolean;
  readonly diff?: boolean;
  readonly format: string;
  readonly output?: string;
  readonly issueDate?: string;
  readonly encoding: WantedEncoding;
  readonly failOn?: CheckConfig['failOn'];
}

/** Checks drafts, fixes them when asked, prints the report and sets the exit code. */
export async function runCheck(session: Session, paths: readonly string[], flags: CheckFlags): Promise<void> {
  refuseMixedOutput(paths, flags);
  const newsroom = await openNewsroom(session, flags);
  const settings: CheckSettings = {
    rules,
    newsroom,
    language: session.language,
    issueDate: issueDateOf(flags.issueDate),
  };
  const places = await findDrafts(session.platform, newsroom.config, paths);
  const files: CheckedFile[] = [];
  const failOn = flags.failOn ?? newsroom.config.check.failOn;
  let fixed = 0;
  let failed = false;
  const reading = { encoding: flags.encoding, verb: { zh: '检查', en: 'checking' }, quiet: flags.quiet };
  for await (const read of readDrafts(session, places, reading)) {
    const checked = checkDraft(read.draft, settings);
    const result = await fixWhenAsked(session, read, checked, settings, flags);
    files.push(checkedFileOf(result.checked));
    // A diff puts nothing right.
    fixed += flags.diff === true ? 0 : result.fixed.length;
    failed ||= fails(flags.diff === true ? checked : result.checked, failOn);
  }
  const copyIsOutput = flags.diff === true || (flags.fix === true && paths.includes('-'));
  await printReport(session, { files, fixed }, { ...flags, failOn }, copyIsOutput);
  if (session.exitCode === EXIT.clean && failed) session.exitCode = EXIT.findings;
}

/** Throws a UsageError where a patch or copy and a document for programs would share the output. */
function refuseMixedOutput(paths: readonly string[], { diff, fix, format, output }: CheckFlags): void {
  const copyIsOutput = diff === true || (fix === true && paths.includes('-'));
  if (!copyIsOutput || format === 'text' || output !== undefined) return;
  throw new UsageError({
    zh: `--diff 或“- --fix”的输出是稿件，${format} 报告请用 -o 写进文件。`,
    en: `the output of --diff or "- --fix" is copy; write the ${format} report to a file with -o.`,
  });
}

async function fixWhenAsked(
  session: Session,
  read: ReadDraft,
  checked: CheckedDraft,
  settings: CheckSettings,
  { fix, diff }: CheckFlags,
): Promise<Pick<FixedDraft, 'checked' | 'fixed'>> {
  if (diff === true) return showFixes(session, read, checked, settings);
  if (fix === true) return fixAndWrite(session, read, checked, settings);
  return { checked, fixed: [] };
}

/** Prints the report, to the error stream when the output is copy or a patch; or writes it into a file. */
async function printReport(
  session: Session,
  result: CheckResult,
  flags: CheckFlags & Pick<CheckConfig, 'failOn'>,
  copyIsOutput: boolean,
): Promise<void> {
  const { terminal } = session.platform;
  const reporter = await reporterLoaders[flags.format]?.();
  if (reporter === undefined)
    throw new UsageError({ zh: `没有 ${flags.format} 格式。`, en: `no format ${flags.format}.` });
  const settings: ReportSettings = {
    language: session.language,
    coloured: flags.output === undefined && !copyIsOutput && isColoured(session, flags),
    quiet: flags.quiet === true,
    version: VERSION,
    failOn: flags.failOn,
    complete: session.exitCode === EXIT.clean,
  };
  const report = await reporter.report(result, settings);
  if (flags.output !== undefined) writeReport(session, flags.output, report);
  else if (copyIsOutput) terminal.printError(report);
  else terminal.print(report);
  if (reporter.jobSummary !== undefined) addToJobSummary(session, reporter.jobSummary(result, settings));
}

/** Writes a report. Throws a UsageError rather than put it in the place of copy, a manifest or a configuration. */
function writeReport({ platform }: Session, output: string, report: string): void {
  const file = path.resolve(platform.workingFolder, output);
  if (!/\.(json|log|out|report|sarif|xml)$/i.test(file) && platform.files.kindOf(file) !== null) {
    throw new UsageError({
      zh: `${output} 已经有了，不像是以前的报告，没有顶替；请用 -o 另写一个文件名（如 .json、.xml、.log）。`,
      en: `${output} exists and does not look like an earlier report (.json, .xml, .log); name another file with -o.`,
    });
  }
  platform.files.replace(file, new TextEncoder().encode(report));
}

function fails({ findings }: CheckedDraft, failOn: CheckConfig['failOn']): boolean {
  return findings.some((it) => reaches(it.severity, failOn));
}

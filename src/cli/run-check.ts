import * as path from 'node:path';
import type { CheckedFile } from '../check/checked-file.ts';
import { reaches } from '../check/levels.ts';
import type { WantedEncoding } from '../draft/encoding/detect.ts';
import { isReceivedText } from '../draft/read-draft.ts';
import type { CheckConfig, Newsroom } from '../model/newsroom.ts';
import { UsageError } from '../model/usage-error.ts';
import type { Threads } from '../platform/platform.ts';
import { reporterLoaders } from '../reporters/registry.ts';
import type { CheckResult, ReportSettings } from '../reporters/reporter.ts';
import { type BaselineUse, withBaseline } from './check/baseline.ts';
import { NO_CACHE, type ResultCache } from './check/cache.ts';
import { changedDrafts } from './check/changed-drafts.ts';
import { type AfterCheck, type CheckRun, checkTarget } from './check/check-target.ts';
import { type CheckTarget, findTargets } from './check/targets.ts';
import { checkSettingsFor } from './check-settings.ts';
import { fixAndWrite, showFixes } from './fix-drafts.ts';
import { issueDateOf } from './issue-date.ts';
import { addToJobSummary } from './job-summary.ts';
import { openNewsroom } from './open-newsroom.ts';
import { progressOf } from './progress.ts';
import { type CommonFlags, EXIT, isColoured, type Session } from './session.ts';
import { VERSION } from './version.ts';

/** Flags of `caibian check`. */
export interface CheckFlags extends CommonFlags {
  readonly fix?: boolean;
  /** `--fix=review`. */
  readonly fixReview?: boolean;
  readonly diff?: boolean;
  readonly since?: string;
  readonly staged?: boolean;
  readonly baseline?: BaselineUse;
  readonly cache?: boolean;
  readonly maxWarnings?: number;
  /** Most cores to use. */
  readonly jobs?: number;
  readonly format: string;
  readonly output?: string;
  readonly issueDate?: string;
  readonly encoding: WantedEncoding;
  readonly failOn?: CheckConfig['failOn'];
}

/** Checks drafts, fixes them when asked, prints the report and sets the exit code. */
export async function runCheck(session: Session, paths: readonly string[], flags: CheckFlags): Promise<void> {
  refuseContradictions(paths, flags);
  const newsroom = await openNewsroom(session, flags);
  const targets = await targetsOf(session, newsroom, paths, flags);
  const { files, fixed } = await checkTargets(session, newsroom, targets, flags);
  const told =
    flags.baseline === undefined
      ? files
      : withBaseline(session, newsroom.config, { files, together: checkedTogether(targets) }, flags.baseline);
  const copyIsOutput = flags.diff === true || (flags.fix === true && paths.includes('-'));
  const failOn = flags.failOn ?? newsroom.config.check.failOn;
  await printReport(session, { files: told, fixed }, { ...flags, failOn }, copyIsOutput);
  const failed = flags.baseline !== 'write' && fails(told, failOn, flags.maxWarnings);
  if (session.exitCode === EXIT.clean && failed) session.exitCode = EXIT.findings;
}

/** Throws a UsageError for flags that cannot go together. */
function refuseContradictions(paths: readonly string[], flags: CheckFlags): void {
  const { diff, fix, fixReview, format, output, since, staged } = flags;
  if (staged === true && (since !== undefined || diff === true || fix === true || fixReview === true)) {
    throw new UsageError({
      zh: '--staged 只看将要提交的稿件，不能和 --since、--fix、--diff 同用。',
      en: '--staged only reads what is to be committed; it does not go with --since, --fix or --diff.',
    });
  }
  if (fixReview === true && diff === true) {
    throw new UsageError({
      zh: '--fix=review 逐处询问，--diff 只显示不改，两个只能用一个。',
      en: '--fix=review asks for each fix, --diff shows them and changes nothing: use one of them.',
    });
  }
  const copyIsOutput = diff === true || (fix === true && paths.includes('-'));
  if (!copyIsOutput || format === 'text' || output !== undefined) return;
  throw new UsageError({
    zh: `--diff 或“- --fix”的输出是稿件，${format} 报告请用 -o 写进文件。`,
    en: `the output of --diff or "- --fix" is copy; write the ${format} report to a file with -o.`,
  });
}

async function targetsOf(
  session: Session,
  { config }: Newsroom,
  paths: readonly string[],
  { since, staged }: CheckFlags,
): Promise<readonly CheckTarget[]> {
  if (since === undefined && staged !== true) return findTargets(session, config, paths);
  const changed = since === undefined ? ({ staged: true } as const) : { since };
  const drafts = changedDrafts(session, config, paths, changed);
  return drafts.length === 0 ? [] : [{ manifest: null, drafts }];
}

/** Paths of the drafts that are checked as part of an issue, and of its manifest. */
function checkedTogether(targets: readonly CheckTarget[]): ReadonlySet<string> {
  return new Set(
    targets.flatMap(({ manifest, drafts }) =>
      manifest === null ? [] : [manifest.source.path, ...drafts.map((it) => it.shown)],
    ),
  );
}

/** Checks all targets; files in order of path, with the number of findings put right. */
async function checkTargets(
  session: Session,
  newsroom: Newsroom,
  targets: readonly CheckTarget[],
  flags: CheckFlags,
): Promise<CheckResult> {
  const places = targets.flatMap((it) => it.drafts);
  const settings = await checkSettingsFor(session, newsroom, {
    issueDate: issueDateOf(flags.issueDate),
    receivedText: places.some((it) => isReceivedText(it.shown)),
  });
  const progress = progressOf(
    session,
    session.language === 'zh' ? '检查' : 'checking',
    places.length,
    flags.quiet,
  );
  const plain = flags.fix !== true && flags.fixReview !== true && flags.diff !== true;
  const cache = await cacheFor(session, newsroom, places.length, flags);
  const afterCheck = await afterCheckFor(session, settings, flags);
  const run: CheckRun = {
    session,
    settings,
    encoding: flags.encoding,
    cache,
    threads: plain ? threadsFor(session, flags.jobs) : null,
    afterCheck,
    onDraft: progress.step,
  };
  const files: CheckedFile[] = [];
  let fixed = 0;
  for (const target of targets) {
    const checked = await checkTarget(run, target);
    files.push(...checked.files);
    fixed += checked.fixed.length;
  }
  cache.save();
  progress.end();
  return { files: files.sort(byPath), fixed };
}

/** Other cores, at most as many as asked for; null for one. */
function threadsFor({ platform }: Session, jobs: number | undefined): Threads | null {
  const { threads } = platform;
  const count = Math.min(threads?.count ?? 1, jobs ?? Number.POSITIVE_INFINITY);
  return threads === null || count < 2 ? null : { ...threads, count };
}

/** Below this many drafts, keeping results costs more than it saves. */
const WORTH_KEEPING = 50;

async function cacheFor(
  session: Session,
  newsroom: Newsroom,
  count: number,
  { cache, fix, fixReview, diff }: CheckFlags,
): Promise<ResultCache> {
  if (cache === false || fix === true || fixReview === true || diff === true || count < WORTH_KEEPING)
    return NO_CACHE;
  const { openResultCache } = await import('./check/result-cache.ts');
  return openResultCache(session, newsroom);
}

async function afterCheckFor(
  session: Session,
  settings: CheckRun['settings'],
  flags: CheckFlags,
): Promise<AfterCheck> {
  const { fix, fixReview, diff } = flags;
  if (diff === true) {
    // The exit code and the report are of the copy as it is.
    return async (read, checked) => {
      await showFixes(session, read, checked, settings);
      return { checked, fixed: [] };
    };
  }
  if (fixReview === true) {
    const { beginReview } = await import('./check/review-fixes.ts');
    return beginReview(session, settings, isColoured(session, flags));
  }
  if (fix === true) return (read, checked) => fixAndWrite(session, read, checked, settings);
  return async (_read, checked) => ({ checked, fixed: [] });
}

function byPath(one: CheckedFile, other: CheckedFile): number {
  return one.path < other.path ? -1 : one.path > other.path ? 1 : 0;
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

/** Files that end as reports do and are none. */
const OWN_FILES: ReadonlySet<string> = new Set([
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'caibian-baseline.json',
]);

/** Writes a report. Throws a UsageError rather than put it in the place of copy, a manifest or a configuration. */
function writeReport({ platform }: Session, output: string, report: string): void {
  const file = path.resolve(platform.workingFolder, output);
  if (OWN_FILES.has(path.basename(file).toLowerCase())) {
    throw new UsageError({
      zh: `${output} 不是报告，不能顶替；请用 -o 另写一个文件名。`,
      en: `${output} is no report and is not replaced; name another file with -o.`,
    });
  }
  if (!/\.(json|log|out|report|sarif|xml)$/i.test(file) && platform.files.kindOf(file) !== null) {
    throw new UsageError({
      zh: `${output} 已经有了，不像是以前的报告，没有顶替；请用 -o 另写一个文件名（如 .json、.xml、.log）。`,
      en: `${output} exists and does not look like an earlier report (.json, .xml, .log); name another file with -o.`,
    });
  }
  platform.files.replace(file, new TextEncoder().encode(report));
}

/** Whether findings reach the level that fails the run, or there are more warnings than are allowed. */
function fails(
  files: readonly CheckedFile[],
  failOn: CheckConfig['failOn'],
  maxWarnings = Number.POSITIVE_INFINITY,
): boolean {
  const findings = files.flatMap((it) => it.findings);
  const warnings = findings.filter((it) => it.severity === 'warning').length;
  return warnings > maxWarnings || findings.some((it) => reaches(it.severity, failOn));
}

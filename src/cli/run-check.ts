import * as path from 'node:path';
import { type CheckedDraft, type CheckSettings, checkDraft } from '../check/check-draft.ts';
import { type CheckedFile, checkedFileOf } from '../check/checked-file.ts';
import { type FixedDraft, fixDraft } from '../check/fix-draft.ts';
import { visibleLines } from '../language/visible.ts';
import type { Encoding } from '../model/draft.ts';
import type { Severity } from '../model/finding.ts';
import type { CheckConfig, Newsroom } from '../model/newsroom.ts';
import { UsageError } from '../model/usage-error.ts';
import { reporterLoaders } from '../reporters/registry.ts';
import { rules } from '../rules/registry.ts';
import { type DraftPath, findDrafts } from './find-drafts.ts';
import { issueDateOf } from './issue-date.ts';
import { openNewsroom } from './open-newsroom.ts';
import { type ReadDraft, readDrafts } from './read-drafts.ts';
import { type CommonFlags, EXIT, isColoured, printNote, type Session } from './session.ts';
import { VERSION } from './version.ts';
import { writeDraft } from './write-draft.ts';

/** Flags of `caibian check`. */
export interface CheckFlags extends CommonFlags {
  readonly fix?: boolean;
  readonly diff?: boolean;
  readonly format: string;
  readonly output?: string;
  readonly issueDate?: string;
  readonly encoding: 'auto' | Encoding;
  readonly failOn?: CheckConfig['failOn'];
}

/** Checks drafts, fixes them when asked, prints the report and sets the exit code. */
export async function runCheck(session: Session, paths: readonly string[], flags: CheckFlags): Promise<void> {
  const newsroom = await openNewsroom(session, flags);
  const settings: CheckSettings = {
    rules,
    newsroom,
    language: session.language,
    issueDate: issueDateOf(flags.issueDate),
  };
  const places = await findDrafts(session.platform, newsroom.config, paths);
  const files: CheckedFile[] = [];
  let fixed = 0;
  const reading = { encoding: flags.encoding, verb: { zh: '检查', en: 'checking' }, quiet: flags.quiet };
  for await (const read of readDrafts(session, places, reading)) {
    const done = await checkOne(session, read, settings, flags);
    files.push(checkedFileOf(done.checked));
    fixed += done.fixed;
  }
  // With - the fixed copy itself is the output.
  const copyIsOutput =
    flags.diff === true || (flags.fix === true && places.some((place) => place.file === '-'));
  if (!copyIsOutput) await printReport(session, { files, fixed }, flags);
  const failOn = flags.failOn ?? newsroom.config.check.failOn;
  if (session.exitCode === EXIT.clean && fails(files, failOn)) session.exitCode = EXIT.findings;
}

/** Checks one draft, and fixes it when asked. */
async function checkOne(
  session: Session,
  { place, draft, bytes }: ReadDraft,
  settings: CheckSettings,
  flags: CheckFlags,
): Promise<{ checked: CheckedDraft; fixed: number }> {
  const checked = checkDraft(draft, settings);
  if (flags.fix !== true && flags.diff !== true) return { checked, fixed: 0 };
  const result = await fixDraft(checked, settings);
  if (result.refused !== null) tellRefusal(session, place, result.refused);
  if (flags.diff === true) await printDiff(session, place, checked, result);
  else if (result.fixed.length > 0 || place.file === '-')
    writeFixed(session, place, result, bytes, settings.newsroom);
  return { checked: result.checked, fixed: result.fixed.length };
}

function tellRefusal(session: Session, place: DraftPath, refused: FixedDraft['refused']): void {
  const reason =
    refused === 'unsettled'
      ? { zh: '修正反复不定', en: 'the fixes do not settle' }
      : refused === 'copy-slip-changed'
        ? { zh: '会改动稿签的内容', en: 'the copy slip would change' }
        : { zh: '会改动文字或数字', en: 'letters or digits would change' };
  printNote(session, {
    zh: `${place.shown} 没有自动修正：${reason.zh}，无法证明安全。`,
    en: `${place.shown} was not fixed: ${reason.en}, so it cannot be proved safe.`,
  });
}

function writeFixed(
  session: Session,
  place: DraftPath,
  result: FixedDraft,
  bytes: Uint8Array,
  newsroom: Newsroom,
): void {
  const { draft } = result.checked;
  if (place.file === '-') {
    session.platform.terminal.print(draft.text);
    return;
  }
  writeDraft(session, newsroom, place, { draft, text: draft.text, bytes });
}

async function printDiff(
  session: Session,
  place: DraftPath,
  before: CheckedDraft,
  result: FixedDraft,
): Promise<void> {
  const { createTwoFilesPatch } = await import('diff');
  const patch = createTwoFilesPatch(
    `a/${place.shown}`,
    `b/${place.shown}`,
    before.draft.text,
    result.checked.draft.text,
    undefined,
    undefined,
    { context: 1 },
  );
  session.platform.terminal.print(visibleLines(patch.replace(/^=+\n/, '')));
}

async function printReport(
  session: Session,
  result: { files: readonly CheckedFile[]; fixed: number },
  flags: CheckFlags,
): Promise<void> {
  const load = reporterLoaders[flags.format];
  if (load === undefined)
    throw new UsageError({ zh: `没有 ${flags.format} 格式。`, en: `no format ${flags.format}.` });
  const reporter = await load();
  const report = await reporter.report(result, {
    language: session.language,
    coloured: flags.output === undefined && isColoured(session, flags),
    quiet: flags.quiet === true,
    version: VERSION,
  });
  if (flags.output === undefined) {
    session.platform.terminal.print(report);
    return;
  }
  const file = path.resolve(session.platform.workingFolder, flags.output);
  session.platform.files.replace(file, new TextEncoder().encode(report));
}

const LEVELS: readonly Severity[] = ['advice', 'warning', 'error'];

function fails(files: readonly CheckedFile[], failOn: CheckConfig['failOn']): boolean {
  if (failOn === 'never') return false;
  const least = LEVELS.indexOf(failOn);
  return files.some((file) => file.findings.some((finding) => LEVELS.indexOf(finding.severity) >= least));
}

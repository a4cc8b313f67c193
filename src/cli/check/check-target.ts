import { type CheckedDraft, type CheckSettings, checkDraft } from '../../check/check-draft.ts';
import { checkTogether } from '../../check/check-together.ts';
import { type CheckedFile, checkedFileOf } from '../../check/checked-file.ts';
import type { FixedDraft } from '../../check/fix-draft.ts';
import type { WantedEncoding } from '../../draft/encoding/detect.ts';
import { issueOf } from '../../issue/check-issue.ts';
import type { IssueManifest } from '../../issue/read-manifest.ts';
import type { Finding } from '../../model/finding.ts';
import type { Threads } from '../../platform/platform.ts';
import type { DraftPath } from '../find-drafts.ts';
import { type ReadDraft, readDraftAt } from '../read-drafts.ts';
import type { Session } from '../session.ts';
import type { ResultCache } from './cache.ts';
import type { CheckTarget } from './targets.ts';

/** What is done with each draft after it was checked: it may be fixed. */
export type AfterCheck = (
  read: ReadDraft,
  checked: CheckedDraft,
) => Promise<Pick<FixedDraft, 'checked' | 'fixed'>>;

/** One run of `caibian check`. */
export interface CheckRun {
  readonly session: Session;
  readonly settings: CheckSettings;
  readonly encoding: WantedEncoding;
  readonly cache: ResultCache;
  /** Other cores for large runs; null when drafts are to be fixed, one after the other. */
  readonly threads: Threads | null;
  readonly afterCheck: AfterCheck;
  /** Called after each draft, for progress. */
  readonly onDraft: () => void;
}

/** What checking a target gave. */
export interface CheckedTarget {
  readonly files: readonly CheckedFile[];
  readonly fixed: readonly Finding[];
}

/** Checks a target. Drafts that cannot be read are told and left out. */
export function checkTarget(run: CheckRun, { manifest, drafts }: CheckTarget): Promise<CheckedTarget> {
  return manifest === null ? checkEach(run, drafts) : checkIssue(run, manifest, drafts);
}

async function checkEach(run: CheckRun, places: readonly DraftPath[]): Promise<CheckedTarget> {
  if (run.threads !== null && places.length >= WORTH_THREADS) return checkMany(run, run.threads, places);
  const files: CheckedFile[] = [];
  const fixed: Finding[] = [];
  for (const place of places) {
    const one = await checkTogetherOnce(run, [place], async ([read]) => {
      if (read === undefined) return { files: [], fixed: [] };
      const result = await run.afterCheck(read, checkDraft(read.draft, run.settings));
      return { files: [checkedFileOf(result.checked)], fixed: result.fixed };
    });
    files.push(...one.files);
    fixed.push(...one.fixed);
    run.onDraft();
  }
  return { files, fixed };
}

/** Drafts from which on starting threads is worth the while. */
const WORTH_THREADS = 300;

/** Checks drafts on all cores, but for those whose results are kept. */
async function checkMany(
  run: CheckRun,
  threads: Threads,
  places: readonly DraftPath[],
): Promise<CheckedTarget> {
  const { checkInThreads } = await import('./check-in-threads.ts');
  const { session, cache, encoding, settings } = run;
  const files: CheckedFile[] = [];
  const open: { readonly place: DraftPath; readonly key: string }[] = [];
  for (const place of places) {
    const read = readDraftAt(session, place);
    const key = cache.keyOf(read, settingsKey(run, ''));
    const kept = cache.get(key);
    if (kept !== null) files.push(...kept);
    // The threads get the bytes that the key was made of: the file may change meanwhile.
    else for (const { bytes } of read) open.push({ place: { ...place, bytes }, key });
    if (kept !== null) run.onDraft();
  }
  const job = {
    places: open.map((it) => it.place),
    config: settings.newsroom.config.file,
    workingFolder: session.platform.workingFolder,
    language: settings.language,
    encoding,
    issueDate: settings.issueDate,
  };
  const checked = await checkInThreads(session, threads, job, run.onDraft);
  for (const [index, { key }] of open.entries()) {
    const found = checked[index];
    if (found === undefined || found === null) continue;
    files.push(found);
    cache.put(key, [found]);
  }
  return { files, fixed: [] };
}

/** What the results depend on beside the drafts' bytes and what the cache knows itself. */
function settingsKey({ encoding, settings }: CheckRun, manifest: string): string {
  return `${encoding} ${settings.issueDate} ${manifest}`;
}

function checkIssue(
  run: CheckRun,
  manifest: IssueManifest,
  places: readonly DraftPath[],
): Promise<CheckedTarget> {
  const { source, issue } = manifest;
  const settings: CheckSettings = { ...run.settings, issueDate: issue.date };
  return checkTogetherOnce(
    run,
    places,
    async (reads) => {
      const results: Pick<FixedDraft, 'checked' | 'fixed'>[] = [];
      for (const read of reads) {
        results.push(await run.afterCheck(read, checkDraft(read.draft, settings)));
        run.onDraft();
      }
      const drafts = results.map((it) => it.checked);
      const told = { issue: issueOf(manifest, drafts), manifest: source };
      const { drafts: together, ofManifest } = checkTogether(drafts, told, settings);
      const ofSource = { kind: 'manifest', path: source.path, encoding: 'utf-8', text: source.text } as const;
      const ofDrafts = together.map(checkedFileOf);
      const files = ofManifest.length === 0 ? ofDrafts : [...ofDrafts, { ...ofSource, findings: ofManifest }];
      return { files, fixed: results.flatMap((it) => it.fixed) };
    },
    source.text,
  );
}

/** Reads drafts and checks them, unless the results for the same bytes are kept from an earlier run. */
async function checkTogetherOnce(
  run: CheckRun,
  places: readonly DraftPath[],
  check: (reads: readonly ReadDraft[]) => Promise<CheckedTarget>,
  manifest = '',
): Promise<CheckedTarget> {
  const { session, encoding, cache } = run;
  const read = places.flatMap((place) => readDraftAt(session, place));
  const key = cache.keyOf(read, settingsKey(run, manifest));
  const kept = cache.get(key);
  if (kept !== null) return { files: kept, fixed: [] };
  const drafts = await Promise.all(read.map((it) => it.decoded(encoding)));
  const checked = await check(drafts);
  // An issue of which a draft is missing is not the same issue when it comes.
  if (read.length === places.length) cache.put(key, checked.files);
  return checked;
}

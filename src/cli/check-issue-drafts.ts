import * as path from 'node:path';
import { readArticle } from '../article/read-article.ts';
import { readDraft } from '../draft/read-draft.ts';
import { type CheckedIssue, checkIssue, issueOf } from '../issue/check-issue.ts';
import type { IssueManifest } from '../issue/read-manifest.ts';
import type { Draft } from '../model/draft.ts';
import type { Newsroom } from '../model/newsroom.ts';
import { NO_CACHE } from './check/cache.ts';
import { openResultCache } from './check/result-cache.ts';
import { checkSettingsFor } from './check-settings.ts';
import { type DraftPath, shownPath } from './find-drafts.ts';
import { progressOf } from './progress.ts';
import type { Session } from './session.ts';

/** Flags of a command that needs an issue without errors. */
export interface IssueFlags {
  readonly quiet?: boolean;
  /** False for `--no-cache`. */
  readonly cache?: boolean;
}

interface Filed {
  readonly place: DraftPath;
  readonly draft: Draft;
  readonly bytes: Uint8Array;
}

/**
 * Reads the drafts of an issue and finds the errors in them; those of the last run when nothing has changed. Throws a
 * FileError for a draft that cannot be read.
 */
export async function checkIssueDrafts(
  session: Session,
  newsroom: Newsroom,
  manifest: IssueManifest,
  { quiet, cache = true }: IssueFlags,
): Promise<CheckedIssue> {
  const filed = await readFiled(session, manifest);
  const kept = cache ? openResultCache(session, newsroom, folderOf(manifest)) : NO_CACHE;
  const key = kept.keyOf(filed, `errors ${manifest.source.text}`);
  const errors = kept.get(key);
  if (errors !== null) return { ...understood(filed, newsroom, manifest), errors };
  const { date } = manifest.issue;
  const settings = await checkSettingsFor(session, newsroom, { issueDate: date, receivedText: false });
  const verb = session.language === 'zh' ? '检查' : 'checking';
  const progress = progressOf(session, verb, filed.length, quiet);
  const checked = checkIssue(manifest, filed, settings, progress.step);
  progress.end();
  kept.put(key, checked.errors);
  kept.save();
  return checked;
}

/** The drafts of an issue lie in one folder, and there is one at least. */
function folderOf({ drafts: [first = ''] }: IssueManifest): string {
  return path.dirname(first);
}

async function readFiled({ platform }: Session, { drafts }: IssueManifest): Promise<readonly Filed[]> {
  const filed: Filed[] = [];
  for (const file of drafts) {
    const bytes = platform.files.read(file);
    const shown = shownPath(platform, file);
    filed.push({ place: { file, shown }, bytes, draft: await readDraft(bytes, { path: shown }) });
  }
  return filed;
}

/** The issue with its articles, read as the check reads them. */
function understood(filed: readonly Filed[], { desk }: Newsroom, manifest: IssueManifest) {
  const knownNames = desk.staff?.map((member) => member.name) ?? [];
  const drafts = filed.map(({ draft, bytes }) => {
    return { draft, bytes, article: readArticle(draft, { knownNames }) };
  });
  return { issue: issueOf(manifest, drafts), drafts };
}

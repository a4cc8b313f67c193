import * as path from 'node:path';
import type { IssueManifest } from '../../issue/read-manifest.ts';
import type { Config } from '../../model/newsroom.ts';
import { UsageError } from '../../model/usage-error.ts';
import { FileError, type Platform } from '../../platform/platform.ts';
import { fileMessage } from '../file-messages.ts';
import { type DraftPath, findDrafts, shownPath } from '../find-drafts.ts';
import { EXIT, printNote, type Session } from '../session.ts';

/** Drafts that are checked together, as an issue; or, without a manifest, each by itself. */
export interface CheckTarget {
  readonly manifest: IssueManifest | null;
  /** In order of path for single drafts, in page order for an issue's. */
  readonly drafts: readonly DraftPath[];
}

const MANIFEST = /\.ya?ml$/i;
const GLOB = /[*?[\]{}]/;
/** The manifests in a folder. Other YAML files are none of an issue's. */
const MANIFESTS = ['**/issue.yaml', '**/issue.yml', '!**/node_modules/**'];

/**
 * What paths, folders and globs ask to check: the issues whose manifests are named or lie in a folder named, and the
 * drafts of no such issue. An issue whose manifest cannot be read is told, and its drafts are checked one by one.
 * Throws a UsageError for a path that is not there and when nothing matches.
 */
export async function findTargets(
  session: Session,
  config: Config,
  paths: readonly string[],
): Promise<readonly CheckTarget[]> {
  const { platform } = session;
  const { named, others } = partManifests(platform, paths);
  const drafts = others.length > 0 || paths.length === 0 ? await findDrafts(platform, config, others) : [];
  const folders = foldersOf(platform, config, others, paths.length === 0);
  const found = await Promise.all(folders.map((folder) => platform.files.find(MANIFESTS, folder)));
  const manifests = new Set([...(await manifestsNamed(platform, named)), ...found.flat()]);
  const issues = await issuesAt(session, manifests);
  const taken = new Set(issues.flatMap((issue) => issue.drafts.map((it) => it.file)));
  const single = drafts.filter((it) => !taken.has(it.file));
  return single.length === 0 ? issues : [...issues, { manifest: null, drafts: single }];
}

/**
 * The drafts of the issues whose manifests are named, and those that paths, folders and globs stand for, in order of path
 * and each once. What cannot be read or is not there is told or thrown as {@link findTargets} does.
 */
export async function findDraftsOf(
  session: Session,
  config: Config,
  paths: readonly string[],
): Promise<readonly DraftPath[]> {
  const { platform } = session;
  const { named, others } = partManifests(platform, paths);
  const issues = await issuesAt(session, new Set(await manifestsNamed(platform, named)));
  const drafts = others.length > 0 || paths.length === 0 ? await findDrafts(platform, config, others) : [];
  const found = new Map([...issues.flatMap((it) => it.drafts), ...drafts].map((it) => [it.file, it]));
  return [...found.values()].sort((one, other) => (one.shown < other.shown ? -1 : 1));
}

/** Which paths name manifests, and which something else. */
function partManifests(platform: Platform, paths: readonly string[]) {
  const named = paths.filter((it) => isManifest(platform, it) || (MANIFEST.test(it) && GLOB.test(it)));
  return { named, others: paths.filter((it) => !named.includes(it)) };
}

/** The manifests that names and globs stand for. Throws a UsageError when a glob matches nothing. */
async function manifestsNamed(platform: Platform, named: readonly string[]): Promise<readonly string[]> {
  return (await Promise.all(named.map((it) => manifestsAt(platform, it)))).flat();
}

async function manifestsAt({ files, workingFolder }: Platform, named: string): Promise<readonly string[]> {
  const file = path.resolve(workingFolder, named);
  if (files.kindOf(file) === 'file') return [file];
  const found = await files.find([named.split(path.sep).join('/')], workingFolder);
  if (found.length > 0) return found;
  throw new UsageError({
    zh: `找不到 ${named}，请检查路径。`,
    en: `${named} matches nothing; check the path.`,
  });
}

function isManifest({ files, workingFolder }: Platform, named: string): boolean {
  return MANIFEST.test(named) && files.kindOf(path.resolve(workingFolder, named)) === 'file';
}

function foldersOf(
  { files, workingFolder }: Platform,
  config: Config,
  paths: readonly string[],
  all: boolean,
): readonly string[] {
  const asked = all
    ? config.articles.map((it) => path.resolve(config.root, it))
    : paths.filter((it) => it !== '-').map((it) => path.resolve(workingFolder, it));
  return asked.filter((it) => files.kindOf(it) === 'folder');
}

async function issuesAt(session: Session, manifests: ReadonlySet<string>): Promise<readonly CheckTarget[]> {
  return (await Promise.all([...manifests].map((file) => issueAt(session, file)))).flat();
}

/** The issue of a manifest; none, after that was told, when the manifest cannot be read. */
async function issueAt(session: Session, file: string): Promise<readonly CheckTarget[]> {
  const { platform } = session;
  // Few runs check an issue as one.
  const { readManifest } = await import('../../issue/read-manifest.ts');
  const shown = shownPath(platform, file);
  try {
    const manifest = readManifest(platform.files, file, shown);
    const drafts = manifest.drafts.map((draft) => ({ file: draft, shown: shownPath(platform, draft) }));
    return [{ manifest, drafts }];
  } catch (error) {
    if (error instanceof FileError) printNote(session, fileMessage(error, shown));
    else if (error instanceof UsageError) {
      const { zh, en } = error.localised;
      printNote(session, { zh: `${shown}：${zh}`, en: `${shown}: ${en}` });
    } else throw error;
    session.exitCode = EXIT.notDone;
    return [];
  }
}

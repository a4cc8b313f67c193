import * as path from 'node:path';
import type { Config } from '../../model/newsroom.ts';
import { UsageError } from '../../model/usage-error.ts';
import { type DraftPath, shownPath } from '../find-drafts.ts';
import type { Session } from '../session.ts';

const DRAFT = /\.(?:md|markdown)$/i;
const RECEIVED = /\.txt$/i;
const GLOB = /[*?[\]{}]/;

/** Which drafts of the repository a run is about. */
export type Changed =
  /** Those that differ from a commit, saved or not, and new ones. */
  | { readonly since: string }
  /** Those that are staged for the next commit, as they are staged. */
  | { readonly staged: true };

/** A file of the repository that changed. */
interface ChangedFile {
  /** From the top of the repository, with forward slashes. */
  readonly name: string;
  /** Git's name of the staged content; null for what is read from the disk. */
  readonly blob: string | null;
}

/**
 * The changed drafts below the paths, or the configured article folders when none is given; there may be none. Received
 * text (.txt) is among them when it is named. Nothing is written, stashed or checked out. Throws a UsageError where git
 * cannot tell, and for a path that is neither there nor staged.
 */
export function changedDrafts(
  session: Session,
  config: Config,
  paths: readonly string[],
  changed: Changed,
): readonly DraftPath[] {
  const { platform } = session;
  const top = git(session, ['rev-parse', '--show-toplevel']).trimEnd();
  const files = 'staged' in changed ? stagedFiles(session) : filesSince(session, changed.since, top);
  const asked = askedPlaces(session, config, paths);
  for (const { given, real } of asked) refuseUnknown(session, given, real, files, top);
  return files.flatMap(({ name, blob }) => {
    const file = path.join(top, name);
    const isNamed = asked.some((it) => it.real === file);
    const isBelow = asked.some((it) => file.startsWith(it.real + path.sep));
    if (!(DRAFT.test(name) ? isNamed || isBelow : isNamed && RECEIVED.test(name))) return [];
    const place = { file, shown: shownPath(platform, file) };
    return [blob === null ? place : { ...place, bytes: gitBytes(session, ['cat-file', 'blob', blob]) }];
  });
}

/** Where the paths lead, links resolved: git knows no others. */
function askedPlaces(
  { platform }: Session,
  config: Config,
  paths: readonly string[],
): readonly { readonly given: string; readonly real: string }[] {
  const places =
    paths.length > 0
      ? paths.map((it) => ({ given: it, file: path.resolve(platform.workingFolder, it) }))
      : config.articles.map((it) => ({ given: it, file: path.resolve(config.root, it) }));
  return places.map(({ given, file }) => ({ given, real: platform.files.resolveLinks(file) }));
}

function refuseUnknown(
  { platform }: Session,
  given: string,
  real: string,
  files: readonly ChangedFile[],
  top: string,
): void {
  const isThere =
    platform.files.kindOf(real) !== null ||
    files.some(({ name }) => `${path.join(top, name)}${path.sep}`.startsWith(real + path.sep));
  if (given !== '-' && isThere) return;
  if (GLOB.test(given)) {
    throw new UsageError({
      zh: `--since 和 --staged 不认通配符 ${given}，请写文件夹或文件。`,
      en: `--since and --staged take folders and files, not the glob ${given}.`,
    });
  }
  throw new UsageError({
    zh: `找不到 ${given}，请检查路径。`,
    en: `${given} does not exist; check the path.`,
  });
}

const NAMES = ['--no-renames', '--no-ext-diff', '--diff-filter=d', '-z', '--no-relative'];

/** Git's modes of links and of other repositories, which hold no copy. */
const NO_COPY: ReadonlySet<string> = new Set(['120000', '160000']);

function stagedFiles(session: Session): readonly ChangedFile[] {
  const parts = listed(git(session, ['diff', '--cached', '--raw', '--no-abbrev', ...NAMES]));
  return parts.flatMap((part, at) => {
    if (!part.startsWith(':')) return [];
    const [, mode = '', , blob = '', status = ''] = part.split(' ');
    const name = parts[at + 1] ?? '';
    if (status.startsWith('U')) throw unmerged(name);
    return NO_COPY.has(mode) ? [] : [{ name, blob }];
  });
}

function filesSince(session: Session, commit: string, top: string): readonly ChangedFile[] {
  const { platform } = session;
  if (commit.startsWith('-') || commit === '') throw unknownCommit(commit);
  const known = platform.git(
    ['rev-parse', '--verify', '--quiet', `${commit}^{commit}`],
    platform.workingFolder,
  );
  if (known === null || known.status !== 0) throw unknownCommit(commit);
  const [conflicted] = listed(
    git(session, ['diff', '--name-only', '--diff-filter=U', '-z', '--no-relative']),
  );
  if (conflicted !== undefined) throw unmerged(conflicted);
  const differing = listed(git(session, ['diff', '--name-only', ...NAMES, commit, '--']));
  const fresh = listed(git(session, ['ls-files', '--others', '--exclude-standard', '-z'], top));
  return [...new Set([...differing, ...fresh])].sort().map((name) => ({ name, blob: null }));
}

function listed(output: string): readonly string[] {
  return output.split('\0').filter((it) => it !== '');
}

function git(session: Session, command: readonly string[], folder?: string): string {
  return new TextDecoder().decode(gitBytes(session, command, folder));
}

/** What git prints. Throws a UsageError when there is no git, no repository, or git refuses. */
function gitBytes({ platform }: Session, command: readonly string[], folder = '.'): Uint8Array {
  const result = platform.git(command, path.resolve(platform.workingFolder, folder));
  if (result === null) {
    throw new UsageError({
      zh: '找不到 git，--since 和 --staged 用不了；请先安装 git。',
      en: 'git is not installed; --since and --staged need it.',
    });
  }
  if (result.status === 0) return result.output;
  const [reason = ''] = result.errors.split('\n');
  throw new UsageError({
    zh: `git 没有列出改动的稿件：${reason}。--since 和 --staged 要在 git 仓库里用。`,
    en: `git could not tell the changed drafts (${reason}); --since and --staged work in a repository.`,
  });
}

function unmerged(name: string): UsageError {
  return new UsageError({
    zh: `${name} 有没解决的合并冲突，没有检查；请先解决冲突，再 git add。`,
    en: `${name} has an unresolved merge conflict and was not checked; resolve it and git add it.`,
  });
}

function unknownCommit(commit: string): UsageError {
  return new UsageError({
    zh: `--since 的“${commit}”不是这个仓库里的提交、分支或标签；浅克隆请先取回历史（fetch-depth: 0）。`,
    en: `--since "${commit}" is no commit, branch or tag here; a shallow clone needs its history (fetch-depth: 0).`,
  });
}

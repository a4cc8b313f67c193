import * as path from 'node:path';
import type { Config } from '../../model/newsroom.ts';
import { UsageError } from '../../model/usage-error.ts';
import { type DraftPath, shownPath } from '../find-drafts.ts';
import type { Session } from '../session.ts';

const DRAFT = /\.(?:md|markdown)$/i;

/** Which drafts of the repository a run is about. */
export type Changed =
  /** Those that differ from a commit, saved or not, and new ones. */
  | { readonly since: string }
  /** Those that are staged for the next commit, as they are staged. */
  | { readonly staged: true };

/**
 * The changed drafts below the paths, or the configured article folders when none is given; there may be none. Nothing
 * is written, stashed or checked out. Throws a UsageError where git cannot tell.
 */
export function changedDrafts(
  session: Session,
  config: Config,
  paths: readonly string[],
  changed: Changed,
): readonly DraftPath[] {
  const { platform } = session;
  const top = git(session, ['rev-parse', '--show-toplevel']).trimEnd();
  const folders =
    paths.length > 0
      ? paths.map((it) => path.resolve(platform.workingFolder, it))
      : config.articles.map((it) => path.resolve(config.root, it));
  const real = folders.map((it) => platform.files.resolveLinks(it));
  const isAsked = (file: string) => real.some((it) => file === it || file.startsWith(it + path.sep));
  const names = 'staged' in changed ? stagedNames(session) : namesSince(session, changed.since);
  const drafts = names.filter((name) => DRAFT.test(name) && isAsked(path.join(top, name)));
  const places = drafts.map((name) => ({ name, file: path.join(top, name) }));
  return places.map(({ name, file }) => {
    const place = { file, shown: shownPath(platform, file) };
    return 'staged' in changed ? { ...place, bytes: gitBytes(session, ['show', `:0:${name}`]) } : place;
  });
}

const NAMES = ['--name-only', '--no-renames', '--no-ext-diff', '--diff-filter=d', '-z', '--no-relative'];

function stagedNames(session: Session): readonly string[] {
  return listed(git(session, ['diff', '--cached', ...NAMES]));
}

function namesSince(session: Session, commit: string): readonly string[] {
  if (commit.startsWith('-') || commit === '') throw unknownCommit(commit);
  const known = session.platform.git(
    ['rev-parse', '--verify', '--quiet', `${commit}^{commit}`],
    session.platform.workingFolder,
  );
  if (known === null || known.status !== 0) throw unknownCommit(commit);
  const differing = listed(git(session, ['diff', ...NAMES, commit, '--']));
  const top = git(session, ['rev-parse', '--show-toplevel']).trimEnd();
  const fresh = listed(git(session, ['ls-files', '--others', '--exclude-standard', '-z'], top));
  return [...new Set([...differing, ...fresh])].sort();
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

function unknownCommit(commit: string): UsageError {
  return new UsageError({
    zh: `--since 的“${commit}”不是这个仓库里的提交、分支或标签；浅克隆请先取回历史（fetch-depth: 0）。`,
    en: `--since "${commit}" is no commit, branch or tag here; a shallow clone needs its history (fetch-depth: 0).`,
  });
}

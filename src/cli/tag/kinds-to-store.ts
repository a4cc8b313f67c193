import * as path from 'node:path';
import { fieldNamed } from '../../article/fields.ts';
import { TAG_KINDS, type TagKind } from '../../model/tag-report.ts';
import { UsageError } from '../../model/usage-error.ts';
import type { Session } from '../session.ts';

/**
 * The kinds that `--write` asks to store: keywords alone, or those of its list, by the English or Chinese names of
 * their fields. None when nothing is to be stored. Throws a UsageError for a name that is none.
 */
export function kindsToStore(write: boolean | undefined, list: string | undefined): readonly TagKind[] {
  if (list === undefined) return write === true ? ['keywords'] : [];
  const named = list
    .trim()
    .split(/\s*[,，、\s]\s*/)
    .map(kindNamed);
  return TAG_KINDS.filter((kind) => named.includes(kind));
}

/**
 * Throws a UsageError for a path that names a kind of tags and no file: `--write keywords a.md`, where the list belongs
 * behind `=`.
 */
export function refuseKindsAsPaths(
  { platform: { files, workingFolder } }: Session,
  paths: readonly string[],
): void {
  const isKind = (it: string) => {
    return it.split(/[,，、]/).every(isKindName) && files.kindOf(path.resolve(workingFolder, it)) === null;
  };
  const kinds = paths.filter(isKind);
  if (kinds.length === 0) return;
  throw new UsageError({
    zh: `“${kinds.join(' ')}”是标签的种类，不是文件；写哪几种要用等号和逗号：--write=${kinds.join(',')}。`,
    en: `"${kinds.join(' ')}" names kinds of tags and no file; what to store goes behind "=": --write=${kinds.join(',')}.`,
  });
}

function isKindName(name: string): boolean {
  return TAG_KINDS.some((it) => it === fieldNamed(name)?.name);
}

function kindNamed(name: string): TagKind {
  const kind = TAG_KINDS.find((it) => it === fieldNamed(name)?.name);
  if (kind !== undefined) return kind;
  throw new UsageError({
    zh: `--write 的“${name}”不是标签的种类，可写 ${TAG_KINDS.join('、')}。`,
    en: `--write: "${name}" is no kind of tags; known are ${TAG_KINDS.join(', ')}.`,
  });
}

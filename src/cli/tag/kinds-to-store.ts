import { fieldNamed } from '../../article/fields.ts';
import { TAG_KINDS, type TagKind } from '../../model/tag-report.ts';
import { UsageError } from '../../model/usage-error.ts';

/**
 * The kinds that `--write` asks to store: keywords alone, or those of its list, by the English or Chinese names of
 * their fields. None when nothing is to be stored. Throws a UsageError for a name that is none.
 */
export function kindsToStore(write: boolean | undefined, list: string | undefined): readonly TagKind[] {
  if (list === undefined) return write === true ? ['keywords'] : [];
  const named = list.split(/[,，、]/).map((it) => kindNamed(it.trim()));
  return TAG_KINDS.filter((kind) => named.includes(kind));
}

function kindNamed(name: string): TagKind {
  const kind = TAG_KINDS.find((it) => it === fieldNamed(name)?.name);
  if (kind !== undefined) return kind;
  throw new UsageError({
    zh: `--write 的“${name}”不是标签的种类，可写 ${TAG_KINDS.join('、')}。`,
    en: `--write: "${name}" is no kind of tags; known are ${TAG_KINDS.join(', ')}.`,
  });
}

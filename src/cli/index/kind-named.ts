import { fieldNamed } from '../../article/fields.ts';
import { INDEX_KINDS, type IndexKind } from '../../model/tag-index.ts';
import { INDEX_NAMES } from '../../outputs/web/index-names.ts';

/** The kind of index that goes by a name: people, 人物; topics, 分类, 主题. Null when there is none. */
export function indexKindNamed(name: string): IndexKind | null {
  const field = fieldNamed(name)?.name;
  return INDEX_KINDS.find((it) => it === field || INDEX_NAMES[it] === name) ?? null;
}

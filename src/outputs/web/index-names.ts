import type { IndexKind } from '../../model/tag-index.ts';

/** What a reader is told of each index. */
export const INDEX_NAMES: Readonly<Record<IndexKind, string>> = {
  people: '人物',
  places: '地点',
  organisations: '机构',
  keywords: '关键词',
  topics: '分类',
};

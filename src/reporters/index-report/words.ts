import type { Localised } from '../../model/localised.ts';
import type { IndexKind } from '../../model/tag-index.ts';

/** What an index of each kind is called. */
export const INDEX_TITLES: Readonly<Record<IndexKind, Localised>> = {
  people: { zh: '人物索引', en: 'Index of people' },
  places: { zh: '地点索引', en: 'Index of places' },
  organisations: { zh: '机构索引', en: 'Index of organisations' },
  keywords: { zh: '关键词索引', en: 'Index of keywords' },
  topics: { zh: '分类索引', en: 'Index of topics' },
};

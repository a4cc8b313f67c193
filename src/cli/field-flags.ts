import { FIELDS, type FieldCard, type FieldName } from '../article/fields.ts';
import type { Localised } from '../model/localised.ts';

/** What the flag of a field is called where that is not the field's own name. */
const SHORT_NAMES: Readonly<Partial<Record<FieldName, string>>> = { pageNumber: 'page', placeTag: 'place' };

/** What help says of a field that is written otherwise on the command line than in a copy slip. */
const HELP: Readonly<Partial<Record<FieldName, Localised>>> = {
  byline: { zh: '如“记者 李旦 通讯员 赵巧燕”', en: 'Such as 记者 李旦 通讯员 赵巧燕' },
  series: { zh: '名称和序号，如“田野观察⑤”', en: 'Name and part, such as 田野观察⑤' },
  keywords: { zh: '用顿号、逗号或空格隔开', en: 'Keywords, separated by commas or spaces' },
};

/** A field of the copy slip that `caibian new` can set. */
export interface FieldFlag {
  /** Name of its flag, without dashes. */
  readonly flag: string;
  readonly card: FieldCard;
  /** What help says of it. */
  readonly help: Localised;
}

/** Fields that one line cannot hold, and those that tell whom and what a text names that is not written yet. */
const WITHOUT_FLAG: ReadonlySet<FieldName> = new Set([
  'images',
  'check',
  'people',
  'places',
  'organisations',
  'topics',
]);

/** The flags of `caibian new` that set a field. */
export const FIELD_FLAGS: readonly FieldFlag[] = FIELDS.filter(({ name }) => !WITHOUT_FLAG.has(name)).map(
  (card) => {
    const { zh, en } = HELP[card.name] ?? card.description;
    return { flag: SHORT_NAMES[card.name] ?? card.name, card, help: { zh: `${card.label.zh}：${zh}`, en } };
  },
);

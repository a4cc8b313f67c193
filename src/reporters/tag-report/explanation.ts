import { visible } from '../../language/visible.ts';
import type { Language, Localised } from '../../model/localised.ts';
import { TAG_KINDS, type TaggedDraft, type TagKind } from '../../model/tag-report.ts';
import type { NamedThing } from '../../model/tags.ts';
import { type Cell, tableLines } from './table.ts';
import { COLUMN_WORDS, KEYWORD_KIND_WORDS, KIND_WORDS, PART_WORDS, ROLE_WORDS } from './words.ts';

type Column = keyof typeof COLUMN_WORDS;

/** The tables that tell why a draft got its tags, one for each kind of which it has any; a list of lines each. */
export function explanationTables(draft: TaggedDraft, language: Language): readonly (readonly string[])[] {
  return TAG_KINDS.filter((kind) => draft.tags[kind].length > 0).map((kind) => {
    const head = [KIND_WORDS[kind], ...COLUMNS[kind].map((column) => COLUMN_WORDS[column])];
    const rows = ROWS[kind](draft, language).map((row) =>
      row.map((cell) => (typeof cell === 'string' ? visible(cell) : cell)),
    );
    return tableLines([head.map((it) => it[language]), ...rows]);
  });
}

/** The columns behind the name. */
const COLUMNS: Readonly<Record<TagKind, readonly Column[]>> = {
  keywords: ['weight', 'score', 'mentions', 'kind', 'stands', 'forms'],
  people: ['confidence', 'mentions', 'first', 'title'],
  places: ['mentions', 'first', 'code', 'within'],
  organisations: ['mentions', 'first', 'forms'],
  topics: ['weight', 'words'],
};

const SEPARATOR: Localised = { zh: '、', en: ', ' };

type Rows = (draft: TaggedDraft, language: Language) => readonly (readonly Cell[])[];

const ROWS: Readonly<Record<TagKind, Rows>> = {
  keywords: ({ tags }, language) =>
    tags.keywords.map(({ word, weight, reasons }) => [
      ...[word, weight, `${reasons.frequency}×${reasons.rarity}×${reasons.quality}`, reasons.mentions],
      KEYWORD_KIND_WORDS[reasons.kind][language],
      reasons.stands.map((part) => PART_WORDS[part][language]).join(SEPARATOR[language]),
      reasons.forms.join(SEPARATOR[language]),
    ]),
  people: ({ tags, positions }, language) =>
    tags.people.map((it) => [
      ...[it.name, it.confidence, it.mentions, placeOf(it, positions)],
      [it.role === undefined ? '' : ROLE_WORDS[it.role][language], it.title ?? '']
        .filter(Boolean)
        .join(SEPARATOR[language]),
    ]),
  places: ({ tags, positions }) =>
    tags.places.map((it) => [
      ...[it.name, it.mentions, placeOf(it, positions), it.code ?? ''],
      (it.chain ?? [])
        .slice(1)
        .map((link) => link.name)
        .join(' < '),
    ]),
  organisations: ({ tags, positions }, language) =>
    tags.organisations.map((it) => [
      it.name,
      it.mentions,
      placeOf(it, positions),
      it.forms.join(SEPARATOR[language]),
    ]),
  topics: ({ tags }, language) =>
    tags.topics.map(({ label, score, words }) => [
      ...[label, score],
      words.map(({ word, weight }) => `${word} ${weight}`).join(SEPARATOR[language]),
    ]),
};

/** Line and character, as in findings. */
function placeOf({ first }: NamedThing, positions: TaggedDraft['positions']): string {
  const position = positions.get(first);
  return position === undefined ? '' : `${position.line}:${position.char}`;
}

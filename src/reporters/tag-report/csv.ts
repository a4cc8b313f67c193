import { visible } from '../../language/visible.ts';
import type { TaggedDraft, TagKind } from '../../model/tag-report.ts';
import type { NamedThing } from '../../model/tags.ts';
import { csvText } from '../csv-text.ts';

const COLUMNS = [
  ...(['path', 'kind', 'name', 'score', 'title', 'role', 'code'] as const),
  ...(['line', 'char', 'mentions', 'confidence'] as const),
];

type Row = Partial<Record<(typeof COLUMNS)[number], string | number>>;

/** What `kind` says of the tags of a field. */
const KIND_NAMES: Readonly<Record<TagKind, string>> = {
  keywords: 'keyword',
  people: 'person',
  places: 'place',
  organisations: 'organisation',
  topics: 'topic',
};

/**
 * The tags of drafts as CSV, a row a tag and cells empty where a kind has no such thing: `score` is a keyword's weight or
 * a topic's score, `code` a place's division code or a topic's id, line and char tell where a thing is named first.
 */
export function tagCsv(drafts: readonly TaggedDraft[]): string {
  const rows = drafts.flatMap((draft) => rowsOf(draft).map((row) => ({ path: draft.path, ...row })));
  return csvText([COLUMNS, ...rows.map((row: Row) => COLUMNS.map((column) => cellOf(row[column])))]);
}

function rowsOf({ tags, positions }: TaggedDraft): readonly Row[] {
  const placed = ({ name, first, mentions }: NamedThing): Row => {
    const { line = '', char = '' } = positions.get(first) ?? {};
    return { name, line, char, mentions };
  };
  return [
    ...tags.keywords.map(({ word, weight, reasons: { mentions } }) => {
      return { kind: KIND_NAMES.keywords, name: word, score: weight, mentions };
    }),
    ...tags.people.map((it) => {
      const { title = '', role = '', confidence } = it;
      return { kind: KIND_NAMES.people, ...placed(it), title, role, confidence };
    }),
    ...tags.places.map((it) => ({ kind: KIND_NAMES.places, ...placed(it), code: it.code ?? '' })),
    ...tags.organisations.map((it) => ({ kind: KIND_NAMES.organisations, ...placed(it) })),
    ...tags.topics.map(({ id, label, score }) => {
      return { kind: KIND_NAMES.topics, name: label, score, code: id };
    }),
  ];
}

function cellOf(value: string | number | undefined): string | number {
  return typeof value === 'string' ? visible(value) : (value ?? '');
}

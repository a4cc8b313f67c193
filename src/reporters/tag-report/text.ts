import { visible } from '../../language/visible.ts';
import type { Language } from '../../model/localised.ts';
import { TAG_KINDS, type TagDifference, type TaggedDraft, type TagKind } from '../../model/tag-report.ts';
import type { ArticleTags } from '../../model/tags.ts';
import { type Paint, paintFor } from '../paint.ts';
import { explanationTables } from './explanation.ts';
import type { TagReportSettings } from './tag-reporter.ts';
import { KIND_WORDS } from './words.ts';

const INDENT = '  ';

/** The tags of drafts for people: a line a kind; tables where an explanation was asked for, marks where a comparison was. */
export async function tagText(
  drafts: readonly TaggedDraft[],
  { language, coloured, explain }: TagReportSettings,
): Promise<string> {
  const paint = await paintFor(coloured);
  const lines = drafts.flatMap((draft) => [
    paint.bold(visible(draft.path)),
    ...(draft.differences === null
      ? explain
        ? explanation(draft, language, paint)
        : listing(draft.tags, language, paint)
      : comparison(draft.differences, language, paint)),
  ]);
  return lines.map((line) => `${line}\n`).join('');
}

function listing(tags: ArticleTags, language: Language, paint: Paint): readonly string[] {
  return TAG_KINDS.filter((kind) => tags[kind].length > 0).map((kind) =>
    lineOf(kind, WORDS[kind](tags), language, paint),
  );
}

/** How the tags of a kind are listed. */
const WORDS: Readonly<Record<TagKind, (tags: ArticleTags) => readonly string[]>> = {
  keywords: ({ keywords }) => keywords.map(({ word, weight }) => `${word} ${weight}`),
  people: ({ people }) => people.map(({ name, title = '' }) => title + name),
  places: ({ places }) => places.map(({ name }) => name),
  organisations: ({ organisations }) => organisations.map(({ name }) => name),
  topics: ({ topics }) => topics.map(({ label, score }) => `${label} ${score}`),
};

function lineOf(kind: TagKind, words: readonly string[], language: Language, paint: Paint): string {
  return INDENT + [paint.dim(KIND_WORDS[kind][language]), ...words.map(visible)].join('　');
}

/** The tables below each other, an empty line between them; their heads are dim. */
function explanation(draft: TaggedDraft, language: Language, paint: Paint): readonly string[] {
  return explanationTables(draft, language).flatMap(([head = '', ...rows]) => [
    INDENT + paint.dim(head),
    ...rows.map((row) => INDENT + row),
    '',
  ]);
}

function comparison(
  differences: NonNullable<TaggedDraft['differences']>,
  language: Language,
  paint: Paint,
): readonly string[] {
  const lines = TAG_KINDS.flatMap((kind) => {
    const difference = differences[kind];
    return difference === undefined ? [] : [marked(kind, difference, language, paint)];
  });
  if (lines.length > 0) return lines;
  return [INDENT + (language === 'zh' ? '稿签里没有存标签' : 'no tags are stored in its copy slip')];
}

/** `-` stored and not found, `+` found and not stored, `=` both. */
function marked(
  kind: TagKind,
  { same, missing, added }: TagDifference,
  language: Language,
  paint: Paint,
): string {
  const label = paint.dim(KIND_WORDS[kind][language]);
  const words = [
    ...missing.map((it) => paint.red(`-${visible(it)}`)),
    ...added.map((it) => paint.green(`+${visible(it)}`)),
    ...same.map((it) => `=${visible(it)}`),
  ];
  return INDENT + [label, ...words].join('　');
}

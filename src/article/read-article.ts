import { parseCivilDate } from '../language/civil-date.ts';
import { topicsInLine } from '../language/media-topics.ts';
import type { Article, Passage, StoredTags } from '../model/article.ts';
import type { CivilDate } from '../model/civil-date.ts';
import type { Draft } from '../model/draft.ts';
import { readBody } from './blocks.ts';
import { readBodyBylines } from './body-bylines.ts';
import { type CopySlipFields, fieldValue, isNoWord, readCopySlipFields } from './copy-slip-fields.ts';
import { readFieldByline } from './field-byline.ts';
import { fieldPassage, fieldText } from './field-text.ts';
import { genreNamed } from './genres.ts';
import { picturesOfField } from './pictures.ts';
import { slugOf } from './safe-names.ts';
import { readSeries } from './series.ts';

/** What the reading may know beside the draft. */
export interface ReadArticleOptions {
  /** Names of the staff register: they decide where run-together names part. */
  readonly knownNames?: readonly string[];
}

/** Understands a draft. Pure and total: bad copy gives problems, and null where nothing could be understood. */
export function readArticle(draft: Draft, options: ReadArticleOptions = {}): Article {
  const fields = readCopySlipFields(draft);
  const body = readBody(draft);
  const pictures = [...picturesOfField(fields, draft), ...body.pictures];
  const knownNames = options.knownNames ?? [];
  const fieldByline = readFieldByline(fields, draft, knownNames);
  const { bylines, dateline } = readBodyBylines(draft, body.blocks, knownNames);
  const bodyByline = bylines[0] ?? null;
  const slug = slugOf(draft.path);
  const date = parseCivilDate(fieldValue(fields, 'date', 'date')?.value ?? '');
  const headlines = headlinesOf(fields, draft);
  return {
    draft,
    id: idOf(fields, date, slug),
    slug,
    ...headlines,
    date,
    pageNumber: fieldValue(fields, 'pageNumber', 'pageNumber')?.value.trim() ?? null,
    rubric: fieldText(fields, 'rubric'),
    placeTag: fieldText(fields, 'placeTag'),
    series: readSeries(fields),
    genre: genreNamed(fieldValue(fields, 'genre', 'genre')?.value.trim() ?? ''),
    source: fieldText(fields, 'source'),
    editor: fieldText(fields, 'editor'),
    proofreader: fieldText(fields, 'proofreader'),
    ...storedTags(fields),
    fieldByline,
    bodyByline,
    bylines: fieldByline === null ? bylines : [fieldByline, ...bylines],
    credits: [fieldByline, bodyByline].find((it) => it !== null && it.credits.length > 0)?.credits ?? [],
    dateline,
    pictures: pictures.map((it) => it.picture),
    blocks: body.blocks,
    passages: present([
      headlines.kicker,
      headlines.headline,
      headlines.deck,
      headlines.summary,
      ...body.blocks.flatMap((block) => block.passages),
      ...pictures.map((it) => it.cutline),
    ]),
    fieldSpans: fields.spans,
    problems: [...fields.problems, ...pictures.flatMap((it) => it.problems)],
    ignoredRules: ignoredRulesOf(fields, draft),
  };
}

function headlinesOf(
  fields: CopySlipFields,
  draft: Draft,
): Pick<Article, 'kicker' | 'headline' | 'deck' | 'summary'> {
  return {
    kicker: fieldPassage(fields, 'kicker', 'kicker', draft),
    headline: fieldPassage(fields, 'headline', 'headline', draft),
    deck: fieldPassage(fields, 'deck', 'deck', draft),
    summary: fieldPassage(fields, 'summary', 'summary', draft),
  };
}

function idOf(fields: CopySlipFields, date: CivilDate | null, slug: string): string {
  const written = fieldValue(fields, 'id', 'id')?.value;
  return written ?? (date === null ? slug : `${date}-${slug}`);
}

/** The tags that the copy slip holds. */
function storedTags(fields: CopySlipFields): StoredTags {
  return {
    keywords: wordsOf(fields, 'keywords'),
    people: wordsOf(fields, 'people'),
    places: wordsOf(fields, 'places'),
    organisations: wordsOf(fields, 'organisations'),
    topics: wordsOf(fields, 'topics'),
  };
}

function wordsOf(fields: CopySlipFields, name: keyof StoredTags): readonly string[] {
  const value = fieldValue(fields, name, 'words')?.value ?? [];
  const partsOf = name === 'topics' ? topicsInLine : (text: string) => text.split(/[、，,；;\s]+/);
  const words = typeof value === 'string' ? partsOf(value) : value;
  return words.map((word) => word.trim()).filter((word) => !isNoWord(word));
}

/** The rules that `check: {ignore: [...]}` switches off, each with its place in the copy slip. */
function ignoredRulesOf(fields: CopySlipFields, draft: Draft): Article['ignoredRules'] {
  const field = fieldValue(fields, 'check', 'check');
  const ignore = field?.value.ignore ?? [];
  let from = field?.span.start ?? 0;
  return (typeof ignore === 'string' ? [ignore] : ignore).map((code) => {
    const at = draft.text.indexOf(code, from);
    if (field === null || at < 0 || at >= field.span.end)
      return { code, span: field?.span ?? { start: 0, end: 0 } };
    from = at + code.length;
    return { code, span: { start: at, end: from } };
  });
}

function present(passages: readonly (Passage | null)[]): readonly Passage[] {
  return passages.filter((it) => it !== null);
}

import type { StoryPlan } from '../../model/issue.ts';
import type { Localised } from '../../model/localised.ts';
import { storyPlan } from '../../model/page-plan.ts';
import {
  entryOf,
  type RegisterEntry,
  registerError,
  requiredText,
  textAt,
} from '../../newsroom/register-entries.ts';
import { articleName } from './article-name.ts';
import { placeInside } from './manifest-error.ts';
import { countAt, flagAt, typeSizeAt } from './plan-values.ts';
import { placeAt } from './planned-place.ts';

/** The keys of an entry of `articles` that is a mapping. */
export const STORY_KEYS = [
  'article',
  'priority',
  'at',
  'span',
  'columns',
  'headlineSize',
  'picture',
  'mustRun',
  'mayJump',
  'mayCut',
  'sidebarOf',
  'boxed',
] as const;

/** The keys of `picture`. */
export const STORY_PICTURE_KEYS = ['span', 'rows'] as const;

/** More than any page has. */
const MOST = { priority: 99, columns: 16, rows: 500, paragraphs: 999 } as const;

/**
 * How an entry of `articles` wants its story set: a name alone leaves all to the make-up. `place` is the entry's. Throws a
 * UsageError that names entry and cure.
 */
export function readStoryPlan(data: unknown, place: Localised): StoryPlan {
  if (typeof data === 'string') return storyPlan(articleName(data, place));
  const unnamed = entryOf(data, place, STORY_KEYS);
  const article = articleName(requiredText(unnamed, 'article'), place);
  const entry = { ...unnamed, place: { zh: `${place.zh}（${article}）`, en: `${place.en} (${article})` } };
  const sidebarOf = textAt(entry, 'sidebarOf');
  const plan: StoryPlan = {
    article,
    priority: countAt(entry, 'priority', MOST.priority),
    at: placeAt(entry),
    span: countAt(entry, 'span', MOST.columns),
    columns: countAt(entry, 'columns', MOST.columns),
    headlineSize: typeSizeAt(entry, 'headlineSize'),
    picture: pictureAt(entry),
    mustRun: flagAt(entry, 'mustRun'),
    mayJump: textAt(entry, 'mayJump') ?? null,
    mayCut: textAt(entry, 'mayCut') === '0' ? 0 : (countAt(entry, 'mayCut', MOST.paragraphs) ?? 0),
    sidebarOf: sidebarOf === undefined ? null : articleName(sidebarOf, entry.place),
    boxed: flagAt(entry, 'boxed'),
  };
  refuseLooseColumns(plan, entry);
  return plan;
}

/** Columns of type are counted in a width: without one they say nothing. */
function refuseLooseColumns({ span, columns }: StoryPlan, { place }: RegisterEntry): void {
  if (columns === null || span !== null) return;
  throw registerError(place, {
    zh: `columns: ${columns} 是在多宽里排几栏，要同时写 span，如 span: 2`,
    en: `columns: ${columns} needs a width to stand in: give span too, such as span: 2`,
  });
}

function pictureAt(entry: RegisterEntry): StoryPlan['picture'] {
  const value = entry.values.picture ?? '';
  if (value === '') return null;
  if (value === 'none') return 'none';
  if (typeof value !== 'object' || Array.isArray(value)) {
    throw registerError(entry.place, {
      zh: 'picture 应是 none（不用图片），或 {span: 2, rows: 20}（占几栏、几行）',
      en: 'picture is to be none, or {span: 2, rows: 20} in columns and grid lines',
    });
  }
  const place = placeInside(entry.place, { zh: 'picture', en: 'picture' });
  const picture = entryOf(value, place, STORY_PICTURE_KEYS);
  return { span: countAt(picture, 'span', MOST.columns), rows: countAt(picture, 'rows', MOST.rows) };
}

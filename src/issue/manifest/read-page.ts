import type { IssuePage, StoryPlan } from '../../model/issue.ts';
import type { Localised } from '../../model/localised.ts';
import {
  entryOf,
  type RegisterEntry,
  registerError,
  textAt,
  textsAt,
} from '../../newsroom/register-entries.ts';
import { readAdvertPlans } from './advert-plan.ts';
import { articleName } from './article-name.ts';
import { placeInside, placeOfPage } from './manifest-error.ts';
import { flagAt, linesAt } from './plan-values.ts';
import { readStoryPlan } from './story-plan.ts';

/** The keys of an entry of `pages`. */
export const PAGE_KEYS = [
  'pageNumber',
  'pageName',
  'articles',
  'editor',
  'designer',
  'proofreader',
  'style',
  'front',
  'adverts',
  'refers',
  'ear',
] as const;

/** Reads an entry of `pages`; `number` is its place in the list, from 1. Throws a UsageError that names entry and cure. */
export function readPage(data: unknown, number: number): IssuePage {
  const unnamed = entryOf(
    data,
    { zh: `期次文件有误：pages 第 ${number} 项`, en: `issue manifest: pages, entry ${number}` },
    PAGE_KEYS,
  );
  const pageNumber = pageNumberAt(unnamed);
  const place = placeOfPage(pageNumber);
  const entry = { ...unnamed, place };
  const stories = storiesAt(entry);
  const front = frontAt(entry, pageNumber);
  return {
    pageNumber,
    pageName: textAt(entry, 'pageName') ?? null,
    articles: stories.map(({ article }) => article),
    editor: textAt(entry, 'editor') ?? null,
    proofreader: textAt(entry, 'proofreader') ?? null,
    plan: {
      style: textAt(entry, 'style') ?? null,
      front,
      designer: textAt(entry, 'designer') ?? null,
      stories,
      adverts: readAdvertPlans(entry.values.adverts, place),
      refers: refersAt(entry, front),
      ear: earAt(entry, front),
    },
  };
}

function pageNumberAt(entry: RegisterEntry): string {
  const pageNumber = textAt(entry, 'pageNumber') ?? '';
  if (/^[A-Z]{0,2}\d{1,3}$/.test(pageNumber)) return pageNumber;
  throw registerError(entry.place, { zh: 'pageNumber 应像 A02', en: 'pageNumber must look like A02' });
}

/** Whether the page has the nameplate: when nothing is said, the page whose number is 1. */
function frontAt(entry: RegisterEntry, pageNumber: string): boolean {
  return textAt(entry, 'front') === undefined ? /^[A-Z]{0,2}0*1$/.test(pageNumber) : flagAt(entry, 'front');
}

function storiesAt(entry: RegisterEntry): readonly StoryPlan[] {
  const articles = entry.values.articles;
  if (!Array.isArray(articles)) {
    throw registerError(entry.place, {
      zh: 'articles 应是稿件名的列表，如 [toutiao, jianxun]',
      en: 'articles must be a list of drafts, such as [lead, brief]',
    });
  }
  return articles.map((it: unknown, index) => {
    const at = index + 1;
    return readStoryPlan(it, placeInside(entry.place, { zh: `articles 第 ${at} 项`, en: `articles ${at}` }));
  });
}

function refersAt(entry: RegisterEntry, front: boolean): readonly string[] | null {
  if (entry.values.refers === undefined) return null;
  const refers = textsAt(entry, 'refers').map((name) => articleName(name, entry.place));
  refuseInside(refers, front, entry.place, { zh: '导读（refers）', en: 'refers' });
  return refers;
}

function earAt(entry: RegisterEntry, front: boolean): readonly string[] {
  const ear = linesAt(entry, 'ear');
  refuseInside(ear, front, entry.place, { zh: '报眼（ear）', en: 'an ear' });
  return ear;
}

/** What stands by the nameplate has no place on an inner page. */
function refuseInside(lines: readonly string[], front: boolean, place: Localised, what: Localised): void {
  if (front || lines.length === 0) return;
  throw registerError(place, {
    zh: `${what.zh}只有头版能排；请删去，或写 front: true`,
    en: `${what.en} can stand on a front page only; remove it, or write front: true`,
  });
}

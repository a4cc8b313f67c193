import { isPlausibleName } from '../../language/names.ts';
import { CREDIT_FIELDS, PAGE_CREDIT_WORDS } from './data/furniture-words.ts';
import type { Aside } from './story.ts';

/** What the furniture of a page says of all its stories; null where it says nothing, or several things. */
export interface PageFacts {
  /** As a civil date, such as 2015-11-12. */
  readonly date: string | null;
  readonly pageNumber: string | null;
  readonly pageName: string | null;
  readonly editor: string | null;
  readonly proofreader: string | null;
}

const DATE = /((?:19|20)\d{2})\s?(?:年|[-./])\s?(\d{1,2})\s?(?:月|[-./])\s?(\d{1,2})/;
const PAGE =
  /(?<!今日\s?)(?:第\s?)?([A-Z]?\d{1,3})\s?版|(?<![A-Za-z\d-])([A-Z]\d{1,2})(?![A-Za-z\d-])|^(\d{1,2})(?=[\s\u3000])/;
/** One name, and what parts it from the next. */
const NAME =
  /^(\p{Script=Han}[\s\u3000]\p{Script=Han}|\p{Script=Han}{2,4})(?:[\s\u3000、，,]+|$|(?=[|｜/／]))/u;
const IS_CREDIT = new RegExp(`^(?:${PAGE_CREDIT_WORDS.join('|')})$`);

/** Reads date, page number and page credits from the furniture. */
export function pageFacts(asides: readonly Aside[]): PageFacts {
  const folios = asides.filter((it) => it.kind === 'folio').map((it) => it.phrase.text);
  const credits = asides.filter((it) => it.kind === 'page-credits').map((it) => it.phrase.text);
  return {
    date: only(folios.map(dateIn)),
    pageNumber: only(folios.map(pageIn)),
    pageName: only(folios.map(pageNameIn)),
    editor: creditIn(credits, 'editor'),
    proofreader: creditIn(credits, 'proofreader'),
  };
}

function only(values: readonly (string | null)[]): string | null {
  const found = new Set(values.filter((it) => it !== null));
  return found.size === 1 ? ([...found][0] ?? null) : null;
}

function dateIn(folio: string): string | null {
  const [, year, month = '', day = ''] = DATE.exec(folio) ?? [];
  return year === undefined ? null : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function pageIn(folio: string): string | null {
  const match = PAGE.exec(folio.replace(/今日\s?\d{1,3}\s?版|CN\s?\d{2}-\d{4}/g, ''));
  return match?.[1] ?? match?.[2] ?? match?.[3] ?? null;
}

/** 副刊, 要闻 and the like: the word beside the page number. */
function pageNameIn(folio: string): string | null {
  const [, name] =
    /(?:版|^[A-Z]?\d{1,2})[\s·:：|｜]{0,3}([\p{Script=Han}·/]{2,10})(?=\s|$)/u.exec(folio) ?? [];
  return name ?? null;
}

function creditIn(credits: readonly string[], field: 'editor' | 'proofreader'): string | null {
  const words = [...CREDIT_FIELDS].filter(([, named]) => named === field).map(([word]) => word);
  const pattern = new RegExp(
    `(?<!\\p{Script=Han})(?:${words.join('|')})[\\s\\u3000]*[：:／/\\s\\u3000]+`,
    'u',
  );
  for (const line of credits) {
    const match = pattern.exec(line);
    const names = match === null ? null : namesIn(line.slice(match.index + match[0].length));
    if (names !== null) return names;
  }
  return null;
}

/** The names that a text begins with, as many as there are; null when it begins with none. 李 静 is one name. */
function namesIn(text: string): string | null {
  const names: string[] = [];
  for (let rest = text; ; ) {
    const [found, name = ''] = NAME.exec(rest) ?? [];
    const bare = name.replace(/[\s\u3000]+/g, '');
    if (found === undefined || !isPlausibleName(bare) || IS_CREDIT.test(bare)) break;
    names.push(bare);
    rest = rest.slice(found.length);
  }
  return names.length === 0 ? null : names.join(' ');
}

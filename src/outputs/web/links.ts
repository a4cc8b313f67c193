import type { Issue, IssuePage } from '../../model/issue.ts';
import type { IndexEntry, IndexKind } from '../../model/tag-index.ts';

/** The page that lists an issue. */
export const ISSUE_FILE = 'index.html';

/** Slugs whose files would meet those of an issue's front, its pages and its indexes. */
const TAKEN = /^(?:index$|page-|article-|(?:people|places|organisations|keywords|topics)$)/i;

/** The file of an article; slugs that would meet an index get a prefix. */
export function articleFile(slug: string): string {
  return TAKEN.test(slug) ? `article-${slug}.html` : `${slug}.html`;
}

/** The file of an index of people, places and so on. */
export function tagIndexFile(kind: IndexKind): string {
  return `${kind}.html`;
}

/** A relative link to a thing's entry in its index. */
export function entryLink(kind: IndexKind, { anchor }: IndexEntry): string {
  return `${linkTo(tagIndexFile(kind))}#${encodeURIComponent(anchor)}`;
}

/** The file of a page (版) of an issue. */
export function pageFile(pageNumber: string): string {
  return `page-${pageNumber.replace(/[^\p{L}\p{N}]/gu, '-')}.html`;
}

/** A relative link to a file of the same folder. */
export function linkTo(file: string): string {
  return encodeURIComponent(file);
}

/** Where an article stands in an issue. */
export interface PlaceInIssue {
  readonly page: IssuePage;
  /** Slugs of its neighbours on the page. */
  readonly previous: string | null;
  readonly next: string | null;
}

/** Finds an article in an issue; null when there is no issue or it is on no page. */
export function placeInIssue(issue: Issue | null, slug: string): PlaceInIssue | null {
  const page = issue?.pages.find((it) => it.articles.includes(slug));
  if (page === undefined) return null;
  const at = page.articles.indexOf(slug);
  return { page, previous: page.articles[at - 1] ?? null, next: page.articles[at + 1] ?? null };
}

/** A page's number and name: A02版　要闻. */
export function pageWords({ pageNumber, pageName }: Pick<IssuePage, 'pageNumber' | 'pageName'>): string {
  return `${pageNumber}版${pageName === null ? '' : `　${pageName}`}`;
}

/** The full address of a picture; null for a picture of the site when the publication has no web address. */
export function fullPictureAddress(src: string, baseUrl: string | undefined): string | null {
  if (/^https?:/i.test(src)) return src;
  const folder = fullAddress(baseUrl, '');
  return folder === null ? null : new URL(src, folder).href;
}

/** The full address of a file; null unless the publication has a web address. */
export function fullAddress(baseUrl: string | undefined, file: string): string | null {
  if (baseUrl === undefined || !/^https?:\/\//i.test(baseUrl) || !URL.canParse(baseUrl)) return null;
  return new URL(linkTo(file), baseUrl.endsWith('/') ? baseUrl : `${baseUrl}/`).href;
}

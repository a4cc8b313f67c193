import { printable } from '../../article/printed/printable.ts';
import type { PageBlock, PageModel, PageText } from '../../model/page.ts';
import type { PressDocument } from './press-document.ts';
import type { PressSheet } from './press-sheet.ts';

/** A story in the list of bookmarks; points from the top left corner of the trim. */
interface Bookmark {
  readonly title: string;
  readonly slug: string | null;
  readonly x: number;
  readonly y: number;
}

/** Enters one bookmark for each story, in reading order: furniture has none, a story in several blocks has one. */
export function addBookmarks(document: PressDocument, page: PageModel, sheet: PressSheet): void {
  const slugs = new Set<string>();
  for (const { title, slug, x, y } of page.blocks.flatMap(bookmarksOf)) {
    if (slug !== null && slugs.has(slug)) continue;
    if (slug !== null) slugs.add(slug);
    // pdfkit counts `left` from the sheet's right edge.
    const place = { expanded: false, left: sheet.width - x - sheet.margin, top: y + sheet.margin };
    document.outline.addItem(oneLine(title), place);
  }
}

function bookmarksOf({ kind, label, slug, rect, texts }: PageBlock): readonly Bookmark[] {
  if (kind === 'story' || kind === 'sidebar') return [{ title: label, slug, x: rect.x, y: rect.y }];
  if (kind !== 'briefs') return [];
  return texts.filter((text) => text.role === 'headline').flatMap(briefBookmark);
}

function briefBookmark({ lines, slug }: PageText): readonly Bookmark[] {
  const [first] = lines;
  const title = lines.flatMap((line) => line.runs.map((run) => run.text)).join('');
  return first === undefined ? [] : [{ title, slug, x: first.rect.x, y: first.rect.y }];
}

function oneLine(text: string): string {
  return printable(text)
    .replace(/[\n\t]/g, ' ')
    .trim();
}

import { createHash } from 'node:crypto';
import { printable } from '../../article/printed/printable.ts';
import type { PageModel } from '../../model/page.ts';
import { pageTitle } from '../drawn-page/page-title.ts';

/** What a file says of itself. */
export interface PageFacts {
  /** Paper, day and page. */
  readonly title: string;
  /** The paper; empty when the newsroom does not tell. */
  readonly author: string;
  readonly creator: string;
  /** The day at noon in China: no clock is asked. Null for a proof without a day. */
  readonly created: Date | null;
  /** 16 bytes that are the same for the same page and fonts. */
  readonly id: Uint8Array;
}

/** What the file of a page says of itself; `fonts` are the bytes that it is drawn with. */
export function pageFacts(page: PageModel, fonts: readonly Uint8Array[]): PageFacts {
  const { publication, date } = page;
  return {
    title: oneLine(pageTitle(page)),
    author: oneLine(publication),
    creator: 'caibian',
    created: date === null ? null : new Date(`${date}T04:00:00Z`),
    id: fingerprintOf(page, fonts),
  };
}

function oneLine(text: string): string {
  return printable(text)
    .replace(/[\n\t]/g, ' ')
    .trim();
}

function fingerprintOf(page: PageModel, fonts: readonly Uint8Array[]): Uint8Array {
  const hash = createHash('sha256').update(JSON.stringify({ ...page, pictures: [] }));
  for (const bytes of [...page.pictures.map((picture) => picture.bytes), ...fonts]) hash.update(bytes);
  return new Uint8Array(hash.digest().subarray(0, 16));
}

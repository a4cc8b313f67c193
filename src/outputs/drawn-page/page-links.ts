import type { PageLink } from '../../model/page.ts';

/** The file of a page, or of a proof, as HTML; `name` is that of its model. */
export function printFile(name: string): string {
  return `${name}.print.html`;
}

/** Where a refer or jump line leads: the story on its page, else the page. */
export function pageLinkAddress({ pageNumber, slug }: PageLink): string {
  const file = encodeURIComponent(printFile(pageNumber));
  return slug === null ? file : `${file}#${encodeURIComponent(`story-${slug}`)}`;
}

import { writeScalar } from '../../draft/copy-slip/write-value.ts';

/** A page of an issue, as its manifest lists it. */
export interface ManifestPage {
  readonly pageNumber: string;
  readonly pageName: string | null;
  /** Names of its drafts without ending, in order. */
  readonly articles: readonly string[];
}

/** The manifest of a new issue: its date, its pages in order of number, their drafts. */
export function issueManifest(date: string, pages: readonly ManifestPage[]): string {
  const sorted = [...pages].sort((one, other) => (one.pageNumber < other.pageNumber ? -1 : 1));
  return [`date: ${date}`, 'pages:', ...sorted.flatMap(pageLines), ''].join('\n');
}

/** The lines that list a page. */
export function pageLines({ pageNumber, pageName, articles }: ManifestPage): readonly string[] {
  return [
    // A page number is text, though it may look like a number.
    `  - pageNumber: ${writeScalar(pageNumber, /^\d/.test(pageNumber) ? 'single' : 'plain')}`,
    ...(pageName === null ? [] : [`    pageName: ${writeScalar(pageName, 'plain')}`]),
    '    articles:',
    ...articles.map((it) => `      - ${writeScalar(it, 'plain')}`),
  ];
}

import { visible } from '../language/visible.ts';

/** ASCII marks that mean something in GitHub's Markdown, in a cell of a table, or begin an address or a mention. */
const MARKS = /[\\`*_{}[\]()#+!|~@$:]/g;

/** Text made harmless for a paragraph or a table cell of GitHub's Markdown: it reads as it is and means nothing more. */
export function markdownText(text: string): string {
  return visible(text)
    .replace(MARKS, (mark) => `\\${mark}`)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;');
}

import { readFileSync } from 'node:fs';
import { FULL_WIDTH } from '../support/marks.ts';

/** The paragraphs of the real page with its half-width marks made full width. */
export function pageParagraphs(): readonly string[] {
  const page = readFileSync(new URL('../../articles/raw/page-2015-11.txt', import.meta.url), 'utf8');
  return page
    .replace(/[,;:?!()]/g, (mark) => FULL_WIDTH[mark] ?? mark)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.length > 0);
}

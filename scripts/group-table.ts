import type { Language } from '../src/model/localised.ts';
import { groupTable } from './rule-pages.ts';

const TABLE = /(<!-- rule groups: npm run docs -->\n)[\s\S]*?(<!-- end of rule groups -->)/;

/** A README with the table of groups between its two marks made anew. Throws when the marks are not there. */
export function withGroupTable(readme: string, language: Language): string {
  if (!TABLE.test(readme)) throw new Error('the README lacks the marks of the table of groups');
  return readme.replace(TABLE, (_, begin: string, end: string) => `${begin}${groupTable(language)}\n${end}`);
}

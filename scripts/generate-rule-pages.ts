/**
 * Writes the reference pages of the rules to docs/rules/ and the table of groups into both READMEs.
 *
 *     npm run docs
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { withGroupTable } from './group-table.ts';
import { rulePages } from './rule-pages.ts';

rmSync('docs/rules', { recursive: true, force: true });
for (const [file, text] of rulePages()) {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}
for (const [file, language] of [
  ['README.md', 'en'],
  ['README.zh-CN.md', 'zh'],
] as const)
  writeFileSync(file, withGroupTable(readFileSync(file, 'utf8'), language));

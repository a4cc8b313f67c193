import { readdirSync, readFileSync } from 'node:fs';
import * as path from 'node:path';
import { describe, expect, it } from 'vitest';
import { withGroupTable } from '../../scripts/group-table.ts';
import { rulePages } from '../../scripts/rule-pages.ts';
import { ruleGroups } from '../../src/rules/groups.ts';
import { rules } from '../../src/rules/registry.ts';

const REPOSITORY = path.resolve(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(path.join(REPOSITORY, file), 'utf8');

describe('the reference pages of the rules', () => {
  const pages = rulePages();

  it('are what npm run docs makes of the rules, one for each rule and language', () => {
    const stale = [...pages].filter(([file, text]) => read(file) !== text).map(([file]) => file);
    expect(stale, 'run npm run docs').toEqual([]);
    expect(pages.size).toBe(2 * (rules.length + 1));
  });

  it('are all there is in the folder', () => {
    const files = readdirSync(path.join(REPOSITORY, 'docs/rules'), { recursive: true, encoding: 'utf8' });
    const written = files
      .filter((it) => it.endsWith('.md'))
      .map((it) => `docs/rules/${it.split(path.sep).join('/')}`);
    expect(written.sort()).toEqual([...pages.keys()].sort());
  });

  it('link only to pages that exist', () => {
    for (const [file, text] of pages) {
      for (const [, target = ''] of text.matchAll(/\]\((\w+\.md)\)/g))
        expect(pages.has(`${path.posix.dirname(file)}/${target}`), `${file}: ${target}`).toBe(true);
    }
  });
});

describe('the groups of rules', () => {
  it('are sorted by prefix and each named once', () => {
    const prefixes = ruleGroups.map((it) => it.prefix);
    expect(prefixes).toEqual([...new Set(prefixes)].sort());
  });

  it.each([
    ['README.md', 'en'],
    ['README.zh-CN.md', 'zh'],
  ] as const)('are counted in %s as they are', (file, language) => {
    expect(read(file), 'run npm run docs').toBe(withGroupTable(read(file), language));
  });
});

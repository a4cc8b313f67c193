import { existsSync, readFileSync } from 'node:fs';
import * as path from 'node:path';
import { describe, expect, it } from 'vitest';

const REPOSITORY = path.resolve(import.meta.dirname, '../..');
const text = readFileSync(path.join(REPOSITORY, 'docs/typography.md'), 'utf8');

/** Test files and titles that the table of what is covered names. */
const named = [...text.matchAll(/^\|.*\| (\S+\.test\.ts): (.+) \|$/gm)].map(
  ([, file = '', title = '']) => [file, title] as const,
);
const rows = (text.split('## Not covered')[0] ?? '').match(/^\| (?!section|---).*\|$/gm) ?? [];

describe('docs/typography.md', () => {
  it('names a test in every row of what is covered', () => {
    expect(rows.length).toBeGreaterThan(30);
    expect(named).toHaveLength(rows.length);
  });

  it.each(named)('names a test that exists: %s: %s', (file, title) => {
    const tests = path.join(REPOSITORY, 'tests', file);
    expect(existsSync(tests)).toBe(true);
    const source = readFileSync(tests, 'utf8');
    const titles = [...source.matchAll(/\bit(?:\.each\([\s\S]*?\))?\(\s*'([^'\n]+)'/g)].map((it) => it[1]);
    expect(titles).toContain(title);
  });
});

import { readFileSync } from 'node:fs';
import * as path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ADVERT_KEYS } from '../../src/issue/manifest/advert-plan.ts';
import { checkPlan } from '../../src/issue/manifest/check-plan.ts';
import { PAGE_KEYS } from '../../src/issue/manifest/read-page.ts';
import { STORY_KEYS } from '../../src/issue/manifest/story-plan.ts';
import { manifestSource, readIssue } from '../../src/issue/read-manifest.ts';
import { TEXT_LOOKS } from '../../src/model/page-style.ts';
import { knownKeys } from '../../src/newsroom/page-style/known-keys.ts';
import { readPageStyle } from '../../src/newsroom/page-style/read-page-style.ts';
import { templatesWith } from '../support/page-styles.ts';

const PAGES = readFileSync(path.resolve(import.meta.dirname, '../../docs/pages.md'), 'utf8');

/** What stands below a heading, up to the next one. */
function sectionOf(heading: string): string {
  const start = PAGES.indexOf(`${heading}\n`);
  if (start < 0) throw new Error(`docs/pages.md has no ${heading}`);
  return PAGES.slice(start + heading.length).split(/\n##+ /)[0] ?? '';
}

/** The keys that the first column of a section's table names. */
function keysIn(heading: string): readonly string[] {
  const cells = [...sectionOf(heading).matchAll(/^\| (`[^|]*) \|/gm)].map(([, cell = '']) => cell);
  return cells.flatMap((cell) => [...cell.matchAll(/`(\w+)`/g)].map(([, key = '']) => key)).sort();
}

/** The YAML block of a section. */
function exampleIn(heading: string): string {
  return /```yaml\n([\s\S]*?)```/.exec(sectionOf(heading))?.[1] ?? '';
}

describe('docs/pages.md', () => {
  it.each([
    ['### Keys of a page', PAGE_KEYS],
    ['### Keys of an article', STORY_KEYS],
    ['### Keys of an advert', ADVERT_KEYS],
    ['## Page styles', knownKeys([])],
  ])('names all keys under %s, and no others', (heading, keys) => {
    expect(keysIn(heading)).toEqual([...keys].sort());
  });

  it('names the keys inside those of a page style', () => {
    const section = sectionOf('## Page styles');
    const inner = knownKeys([]).flatMap((key) =>
      key === 'headlines' ? knownKeys([key, 0]) : knownKeys([key]),
    );
    for (const key of new Set([...inner, ...knownKeys(['looks', 'subhead'])]))
      expect(section, key).toMatch(new RegExp(`\`${key}\``));
    for (const look of TEXT_LOOKS) expect(section).toContain(`\`${look}\``);
  });

  it('shows a manifest that is read and fits its style', () => {
    const { pages } = readIssue(manifestSource('issue.yaml', exampleIn("## The manifest's plan")));
    const style = readPageStyle(templatesWith(), 'tabloid');
    for (const page of pages) checkPlan(page, style);
    expect(pages[0]?.plan.stories.map(({ sidebarOf }) => sidebarOf)).toEqual([null, null, 'fulian-xinmeiti']);
  });

  it('shows a page style that is read', () => {
    const own = templatesWith({ zhoukan: exampleIn('## Page styles') });
    expect(readPageStyle(own, 'zhoukan')).toMatchObject({ body: { size: 10.5 }, typeArea: { columns: 4 } });
  });
});

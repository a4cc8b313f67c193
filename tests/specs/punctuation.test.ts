import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkDraft } from '../../src/check/check-draft.ts';
import { fixDraft } from '../../src/check/fix-draft.ts';
import { readDraftText } from '../../src/draft/read-draft.ts';
import type { FixGrade } from '../../src/model/finding.ts';
import { settingsWith } from '../support/check-settings.ts';
import { FAULTLESS_SLIP } from '../support/run-example.ts';

const spec = readFileSync(new URL('punctuation.md', import.meta.url), 'utf8');
const [, safe = [], review = [], right = []] = spec.split(/^## /m).map(rowsOf);

const all = settingsWith();
const settings = { ...all, rules: all.rules.filter((rule) => rule.code.startsWith('PU')) };

/** Rows of a section's table; copy without a second cell is right as it stands. */
function rowsOf(section: string): readonly { readonly copy: string; readonly fixed: string }[] {
  return [...section.matchAll(/^\| (.+?) \|(?: (.+?))? \|$/gm)]
    .map(([, copy = '', fixed = copy]) => ({ copy, fixed }))
    .filter(({ copy }) => copy !== 'copy');
}

/** The body after all fixes of the grades, `⏎` for a paragraph's end. */
async function fixedBody(copy: string, grades: readonly FixGrade[]): Promise<string> {
  const text = FAULTLESS_SLIP + copy.replaceAll('⏎', '\n\n');
  const draft = await readDraftText(text, { path: 'a.md', format: 'markdown' });
  const { checked, refused } = await fixDraft(checkDraft(draft, settings), settings, grades);
  expect(refused).toBeNull();
  return checked.draft.text.slice(FAULTLESS_SLIP.length).replaceAll('\n\n', '⏎');
}

describe('the specification of punctuation', () => {
  it('has rows of all kinds', () => {
    expect([safe, review, right].map((rows) => rows.length >= 10)).toEqual([true, true, true]);
  });

  it.each(safe)('puts right without asking: $copy', async ({ copy, fixed }) => {
    expect(await fixedBody(copy, ['safe'])).toBe(fixed);
  });

  it.each(review)('puts right after a look: $copy', async ({ copy, fixed }) => {
    expect(await fixedBody(copy, ['safe', 'review'])).toBe(fixed);
  });

  it.each(right)('leaves alone: $copy', async ({ copy }) => {
    expect(await fixedBody(copy, ['safe', 'review'])).toBe(copy);
  });
});

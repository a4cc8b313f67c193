import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { checkDraft } from '../../src/check/check-draft.ts';
import { readDraftText } from '../../src/draft/read-draft.ts';
import { rules } from '../../src/rules/registry.ts';
import { settingsWith } from '../support/check-settings.ts';

/** A page of a newspaper of November 2015 as it was received. */
const page = readFileSync(new URL('../../articles/raw/page-2015-11.txt', import.meta.url), 'utf8');

it('finds what is wrong in the grammar of the page of November 2015, and nothing else', async () => {
  const draft = await readDraftText(page, { path: 'page-2015-11.txt', format: 'plain' });
  const asked = rules.filter((rule) => /^(?:GR|VF|TM|CH)/.test(rule.code));
  const { findings } = checkDraft(draft, { ...settingsWith(), rules: asked });
  const found = findings.map(({ rule, range }) => {
    const [start, end] = [range.start.offset, range.end.offset];
    return `${rule} ${page.slice(start - 2, start)}[${page.slice(start, end)}]${page.slice(end, end + 2)}`;
  });
  expect(found).toEqual(['GR004 会所[做]的贡', 'GR010 建设[和]提供', 'GR006 成为[了]维权']);
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/article/read-article.ts';
import { readDraftText } from '../../src/draft/read-draft.ts';
import { creditLine } from '../article/credit-line.ts';

const spec = readFileSync(new URL('bylines.md', import.meta.url), 'utf8');
const rows = [...spec.matchAll(/^\| (.+?) \|(?: (.+?))? \|$/gm)]
  .map(([, copy = '', credits = '']) => ({ copy, credits: credits === '' ? [] : credits.split(', ') }))
  .filter(({ copy }) => copy !== 'copy');

describe('the specification of bylines', () => {
  it('has a row for every shape', () => {
    expect(rows.length).toBeGreaterThanOrEqual(20);
  });

  it.each(rows)('$copy', async ({ copy, credits }) => {
    const text = `---\nheadline: 座谈会召开\ndate: 2015-11-12\n---\n\n${copy.replaceAll('⏎', '\n')}\n`;
    const draft = await readDraftText(text, { path: 'a.md', format: 'markdown' });
    const article = readArticle(draft, { knownNames: ['李旦', '唐天喜'] });
    expect(article.credits.map(creditLine)).toEqual(credits);
  });
});

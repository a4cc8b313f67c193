import { describe, expect, it } from 'vitest';
import { rules } from '../../src/rules/registry.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { CLAIMS } from '../../src/rules/terms/data/claims.ts';
import { CONTEXT_TERMS } from '../../src/rules/terms/data/context-terms.ts';
import { PLAIN_TERMS } from '../../src/rules/terms/data/plain-terms.ts';
import { SOVEREIGNTY_TERMS } from '../../src/rules/terms/data/sovereignty-terms.ts';
import type { DiscouragedTerm } from '../../src/rules/terms/discouraged-term-entry.ts';
import { checkExample, foundTexts } from '../support/run-example.ts';

function ruleOf(code: string): Rule {
  const rule = rules.find((it) => it.code === code);
  if (rule === undefined) throw new Error(`no rule ${code}`);
  return rule;
}

const lists: readonly { readonly code: string; readonly terms: readonly DiscouragedTerm[] }[] = [
  { code: 'TM001', terms: PLAIN_TERMS },
  { code: 'TM002', terms: SOVEREIGNTY_TERMS },
  { code: 'TM003', terms: CONTEXT_TERMS },
  { code: 'TM004', terms: CLAIMS },
];

describe.each(lists)('the terms of $code', ({ code, terms }) => {
  it.each(terms)('$term', async ({ term, instead, source, reviewed, match, silent }) => {
    expect(match.length).toBeGreaterThan(0);
    expect(silent.length).toBeGreaterThan(0);
    expect(source).not.toBe('');
    expect(reviewed).toMatch(/^20\d\d-(?:0[1-9]|1[0-2])$/);
    expect(instead).not.toBe(term);
    for (const copy of match) expect(foundTexts(await checkExample(ruleOf(code), copy))).toContain(term);
    for (const copy of silent) expect(foundTexts(await checkExample(ruleOf(code), copy))).toEqual([]);
    for (const copy of match)
      expect(foundTexts(await checkExample(ruleOf(code), `她说：“${copy}”`))).toEqual([]);
  });
});

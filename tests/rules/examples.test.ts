import { describe, expect, it } from 'vitest';
import { rules } from '../../src/rules/registry.ts';
import { checkExample, fixExample, foundTexts, wholeDraft } from '../support/run-example.ts';

describe.each(rules.map((rule) => ({ rule, title: `${rule.code} ${rule.name}` })))('$title', ({ rule }) => {
  it.each(rule.bad)('finds what is wrong in: $copy', async ({ copy, found, given }) => {
    expect(foundTexts(await checkExample(rule, copy, given))).toEqual(found);
  });

  it.each([...rule.good, ...rule.allows])('is silent on: $copy', async ({ copy, given }) => {
    expect(foundTexts(await checkExample(rule, copy, given))).toEqual([]);
  });

  const fixable = rule.bad.filter((example) => example.fixed !== undefined);
  it.runIf(fixable.length > 0).each(fixable)('puts right: $copy', async ({ copy, fixed, given }) => {
    const text = await fixExample(rule, copy, given);
    expect(text).toBe(wholeDraft(fixed ?? '', given));
    expect(await fixExample(rule, text, given)).toBe(text);
  });
});

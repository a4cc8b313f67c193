import { describe, expect, it } from 'vitest';
import { rules } from '../../src/rules/registry.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { checkExample, foundTexts } from '../support/run-example.ts';

const byCode = rules.map((rule) => ({ rule, code: rule.code }));

describe('the registry of rules', () => {
  it('is sorted by code, and codes and names are unique', () => {
    const codes = rules.map((rule) => rule.code);
    expect(codes).toEqual([...new Set(codes)].sort());
    expect(new Set(rules.map((rule) => rule.name)).size).toBe(rules.length);
  });
});

describe.each(byCode)('the card of $code', ({ rule }) => {
  it('has a code and a name of the agreed shape', () => {
    expect(rule.code).toMatch(/^[A-Z]{2}\d{3}$/);
    expect(rule.name).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  it('says in both languages what it finds and why, and on what basis', () => {
    for (const words of [rule.title, rule.why]) {
      expect(words.zh).toMatch(/\p{Script=Han}/u);
      expect(words.en).toMatch(/[a-z]{3}/);
    }
    expect(rule.basis.text).not.toBe('');
  });

  it('is an error only when its norm was verified or the text is certainly wrong', () => {
    if (rule.severity === 'error') expect(rule.basis.verified || rule.basis.certain === true).toBe(true);
  });

  it('shows what it must find, what is right, and look-alikes', () => {
    expect(rule.bad.length).toBeGreaterThan(0);
    expect(rule.good.length).toBeGreaterThan(0);
    expect(rule.allows.length).toBeGreaterThan(0);
    for (const example of rule.bad) expect(example.found.length).toBeGreaterThan(0);
  });

  it('shows its fix when it has one', () => {
    const shown = rule.bad.some((example) => example.fixed !== undefined);
    expect(shown).toBe(rule.fix !== 'none');
  });
});

/** A rule without its cheap tests; null when it has none. */
function untested(rule: Rule): Rule | null {
  if (rule.scope === 'issue' || rule.scope === 'suppression') return null;
  const everywhere = { ...rule, marks: undefined, looksFor: undefined, problems: undefined };
  const has = Object.entries(everywhere).some(
    ([key, value]) => value === undefined && Reflect.get(rule, key),
  );
  return has
    ? (Object.fromEntries(Object.entries(everywhere).filter(([, it]) => it !== undefined)) as Rule)
    : null;
}

describe('the cheap tests of a rule', () => {
  const tested = rules.flatMap((rule) => {
    const everywhere = untested(rule);
    return everywhere === null ? [] : [{ rule, code: rule.code, everywhere }];
  });

  it.each(tested)('of $code hide nothing: without them it finds the same', async ({ rule, everywhere }) => {
    expect('marks' in rule ? rule.marks : undefined).not.toBe('');
    for (const { copy, given } of [...rule.bad, ...rule.good, ...rule.allows]) {
      const [some, all] = [
        await checkExample(rule, copy, given),
        await checkExample(everywhere, copy, given),
      ];
      expect(foundTexts(some)).toEqual(foundTexts(all));
    }
  });
});

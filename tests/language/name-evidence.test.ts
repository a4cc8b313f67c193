import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { nameCharactersModule } from '../../scripts/generate-name-characters.ts';
import { nameEvidence, opensName } from '../../src/language/name-evidence.ts';
import { splitNames } from '../../src/language/names.ts';
import { SINGLE_SURNAMES, surnameShare } from '../../src/language/surnames.ts';

const evidence = (character: string, place: Parameters<typeof nameEvidence>[1]) =>
  nameEvidence(character.codePointAt(0) ?? 0, place);

describe('evidence of characters', () => {
  it('is what the generator makes of the dictionary', () => {
    const file = new URL('../../src/language/data/name-characters.generated.ts', import.meta.url);
    expect(nameCharactersModule()).toBe(readFileSync(file, 'utf8'));
  });

  it('tells surnames from words that begin like one', () => {
    for (const surname of '王李张陈唐易邬') expect(evidence(surname, 'surname')).toBeGreaterThan(0.5);
    for (const word of '时成方') expect(evidence(word, 'surname')).toBeLessThan(0.5);
    for (const none of '的是的国') expect(opensName(none.codePointAt(0) ?? 0)).toBe(false);
  });

  it('tells where in a name a character stands', () => {
    expect(evidence('芳', 'second')).toBeGreaterThan(evidence('芳', 'alone'));
    expect(evidence('尔', 'foreignLast')).toBeGreaterThan(evidence('尔', 'foreignFirst'));
    for (const never of '的说在是了') expect(evidence(never, 'second')).toBeLessThan(-2);
  });

  it('takes rare characters, those outside the basic plane among them, for parts of given names', () => {
    expect(evidence('𬭎', 'alone')).toBeGreaterThan(0);
    expect(evidence('𬭎', 'surname')).toBe(-8);
  });

  it('says of marks, digits and letters that they are in no name', () => {
    for (const none of '，。A1 ·') expect(opensName(none.codePointAt(0) ?? 0)).toBe(false);
  });
});

describe('shares of surnames', () => {
  it('fall with the rank and are less than the whole', () => {
    const shares = [...SINGLE_SURNAMES].map((_, rank) => surnameShare(rank));
    expect(shares).toEqual([...shares].sort((one, other) => other - one));
    const whole = shares.reduce((sum, share) => sum + share, 0);
    expect(whole).toBeGreaterThan(0.85);
    expect(whole).toBeLessThan(1);
  });
});

describe('names that run together', () => {
  it.each([
    ['邢云', '王金财', '陈兆洪'],
    ['王磊', '李雪梅', '张玲'],
    ['欧阳修远', '上官云'],
    ['陈嘉庚', '焦英', '恽代英'],
    ['张吉龙', '王忠林', '丁东'],
  ])('are parted where their characters say: %s %s', (...names) => {
    const wanted = names.filter((it) => it !== undefined);
    expect(splitNames(wanted.join(''))).toEqual(wanted);
  });
});

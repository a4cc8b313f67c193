import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inputsArePresent, standardCharactersModule } from '../../scripts/generate-standard-characters.ts';
import {
  STANDARD_CHARACTERS,
  STANDARD_FORMS,
} from '../../src/language/data/standard-characters.generated.ts';
import { isStandardCharacter, standardFormOf } from '../../src/language/standard-characters.ts';

const isStandard = (character: string) => isStandardCharacter(character.codePointAt(0) ?? 0);

describe('the table of standard characters', () => {
  it('has 8,105 characters, the commonest and the rarest among them', () => {
    expect(new Set(STANDARD_CHARACTERS).size).toBe(8105);
    for (const character of '一的国镕堃䶮㛃𬭎乾瞭') expect(isStandard(character), character).toBe(true);
    for (const character of '國應為裏後佔磺龖') expect(isStandard(character), character).toBe(false);
  });

  it('tells the standard form of traditional and variant characters, radicals and compatibility characters', () => {
    const pairs = '國国 應应 為为 爲为 裏里 裡里 後后 佔占 託托 線线 鍾钟 峯峰 濬浚 ⼈人 豈岂'.split(' ');
    for (const [character = '', form = ''] of pairs.map((pair) => [...pair])) {
      expect(standardFormOf(character), character).toBe(form);
    }
  });

  it('tells no form where there is none, or where the older standard keeps two characters apart', () => {
    for (const character of '国磺擗甯䬺') expect(standardFormOf(character), character).toBeNull();
  });

  it('maps characters outside the table to characters in it, and each only once', () => {
    const characters = [...STANDARD_FORMS];
    const from = characters.filter((_, at) => at % 2 === 0);
    expect(from.filter(isStandard)).toEqual([]);
    expect(characters.filter((_, at) => at % 2 === 1).every(isStandard)).toBe(true);
    expect(new Set(from).size).toBe(from.length);
  });

  it.runIf(inputsArePresent())('is what the generator makes of the Unihan database', () => {
    const file = new URL('../../src/language/data/standard-characters.generated.ts', import.meta.url);
    expect(standardCharactersModule()).toBe(readFileSync(file, 'utf8'));
  });
});

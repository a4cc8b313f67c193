import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { idiomsModule } from '../../../scripts/generate-idioms.ts';
import { IDIOMS } from '../../../src/rules/words/data/idioms.generated.ts';
import { misspeltIdioms, soundAlikeIdioms } from '../../../src/rules/words/idioms.ts';

describe('idioms', () => {
  it('are some thousands, four characters each, and few enough to be loaded by everybody', () => {
    expect(IDIOMS.length % 4).toBe(0);
    expect(IDIOMS.length / 4).toBeGreaterThan(5000);
    expect(new TextEncoder().encode(IDIOMS).length).toBeLessThan(100_000);
  });

  it('are what the script makes of the dictionary', () => {
    const file = new URL('../../../src/rules/words/data/idioms.generated.ts', import.meta.url);
    expect(readFileSync(file, 'utf8')).toBe(idiomsModule());
  });
});

describe('misspelt idioms', () => {
  it.each([
    ['因第制宜', '因地制宜'],
    ['安居勒业', '安居乐业'],
    ['兢兢业夜', '兢兢业业'],
    ['草管人命', '草菅人命'],
    ['病入膏盲', '病入膏肓'],
  ])('%s is near %s', (found, idiom) => {
    expect(misspeltIdioms(`他们${found}。`)).toEqual([{ start: 2, found, idiom }]);
  });

  it.each(['因地制宜', '因山制宜', '因第治宜', '因地', '', '地制宜'])('%s is not', (text) => {
    expect(misspeltIdioms(text)).toEqual([]);
  });
});

describe('sound-alikes of idioms', () => {
  it.each([
    ['报价互帮', '保驾护航'],
    ['再借再力', '再接再厉'],
    ['音弟治宜', '因地制宜'],
  ])('%s sounds like %s', (found, idiom) => {
    expect(soundAlikeIdioms(`为她们${found}！`)).toEqual([{ start: 3, found, idiom }]);
  });

  it.each(['保驾护航', '保驾护杭', '报价单帮', '，，，，', '保驾', '报价互利'])('%s does not', (text) => {
    expect(soundAlikeIdioms(text)).toEqual([]);
  });

  it('are looked up in time linear in the text', () => {
    for (const piece of ['不可', '一', '再接再', '报价互']) {
      expect(soundAlikeIdioms(piece.repeat(20_000)).length).toBeLessThan(60_000);
      expect(misspeltIdioms(piece.repeat(20_000)).length).toBeLessThan(60_000);
    }
  });
});

import { describe, expect, it } from 'vitest';
import { readRarity } from '../../../src/language/segment/rarity.ts';

function rarityOf(table: string) {
  return readRarity(new TextEncoder().encode(table));
}

describe('readRarity', () => {
  it('finds every word of a table', () => {
    const words = Array.from({ length: 2_000 }, (_, index) => String.fromCodePoint(0x4e00 + index));
    const rarity = rarityOf(words.map((word, index) => `${word} ${index}.5\n`).join(''));
    expect(words.map(rarity)).toEqual(words.map((_, index) => index + 0.5));
  });

  it.each(['妇', '妇联会', '妇联 10.6', '', ' ', '\n'])('has no value for %j', (word) => {
    expect(rarityOf('妇联 10.6\n妇女 6.4')(word)).toBeNull();
  });

  it('reads a last line without a line end', () => {
    expect(rarityOf('妇联 10.6\n妇女 6.4')('妇女')).toBe(6.4);
  });

  it('has no words when the table is empty', () => {
    expect(rarityOf('')('妇女')).toBeNull();
  });
});

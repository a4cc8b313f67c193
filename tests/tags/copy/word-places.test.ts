import { describe, expect, it } from 'vitest';
import { wordPlaces } from '../../../src/tags/copy/word-places.ts';

describe('wordPlaces', () => {
  it('finds every word where it begins, inside others too, in the order of the words', () => {
    const find = wordPlaces(['妇联', '省妇联', '团委']);
    expect([...find('省妇联和市妇联')]).toEqual([
      ['妇联', [1, 5]],
      ['省妇联', [0]],
    ]);
  });

  it('counts places of one word that overlap once', () => {
    expect([...wordPlaces(['会会'])('会会会会会')]).toEqual([['会会', [0, 2]]]);
  });

  it('finds nothing for no words, empty words and empty texts', () => {
    expect(wordPlaces([])('妇联').size).toBe(0);
    expect(wordPlaces([''])('妇联').size).toBe(0);
    expect(wordPlaces(['妇联'])('').size).toBe(0);
  });
});

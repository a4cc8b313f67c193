import { describe, expect, it } from 'vitest';
import { matchesIn } from '../../src/language/matches.ts';

describe('matchesIn', () => {
  it('gives all matches, empty ones among them', () => {
    expect(matchesIn('a1b22', /\d*/g).map((it) => [it.index, it[0]])).toEqual(
      [...'a1b22'.matchAll(/\d*/g)].map((it) => [it.index, it[0]]),
    );
  });

  it.each(['gu', 'gv'].map((flags) => new RegExp('(?=\\p{Script=Han})', flags)))(
    'goes on behind an empty match before a character beyond the basic plane (%s)',
    (pattern) => {
      expect(matchesIn('𪚥妇𪚥', pattern).map((it) => it.index)).toEqual([0, 2, 3]);
    },
  );
});

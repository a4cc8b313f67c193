import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codePointsBefore, utf8BytesBefore } from '../../src/reporters/prefix-counts.ts';

describe('counts before an offset', () => {
  it('are the bytes and the code points of the text before it, in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const [bytes, points] = [utf8BytesBefore(text), codePointsBefore(text)];
        let at = 0;
        for (const character of [...text, '']) {
          expect(bytes[at]).toBe(Buffer.byteLength(text.slice(0, at)));
          expect(points[at]).toBe([...text.slice(0, at)].length);
          at += character.length;
        }
      }),
    );
  });

  it('are those of the pair inside a pair', () => {
    expect([...utf8BytesBefore('𬭎a')]).toEqual([0, 4, 4, 5]);
    expect([...codePointsBefore('𬭎a')]).toEqual([0, 1, 1, 2]);
  });
});

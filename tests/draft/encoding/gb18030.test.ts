import { describe, expect, it } from 'vitest';
import { encodeGb18030 } from '../../../src/draft/encoding/gb18030.ts';
import { firstMalformedByte } from '../../../src/draft/encoding/malformed.ts';

const decoder = new TextDecoder('gb18030', { fatal: true, ignoreBOM: true });

/** Private-use characters that no GB 18030 code decodes to. */
const WITHOUT_CODE = 19;

function hex(text: string): string | null {
  const bytes = encodeGb18030(text);
  return bytes === null ? null : Buffer.from(bytes).toString('hex');
}

describe('encodeGb18030', () => {
  it.each([
    ['A', '41'],
    ['中', 'd6d0'],
    ['　', 'a1a1'],
    ['€', 'a2e3'],
    ['䶮', 'fe9f'],
    ['㛃', '8230b731'],
    ['𠀀', '95328236'],
    ['\u{10ffff}', 'e3329a35'],
  ])('writes %s as %s', (text, bytes) => {
    expect(hex(text)).toBe(bytes);
  });

  it('refuses a lone surrogate', () => {
    expect(encodeGb18030('杜\ud800')).toBeNull();
  });

  it('round trips every character of plane 0 that has a code, and some of the others', () => {
    let without = 0;
    const wrong: string[] = [];
    for (let point = 0; point < 0x30000; point += point < 0x10000 ? 1 : 7) {
      if (point >= 0xd800 && point < 0xe000) continue;
      const character = String.fromCodePoint(point);
      const bytes = encodeGb18030(character);
      if (bytes === null) without++;
      else if (decoder.decode(bytes) !== character || firstMalformedByte(bytes, 'gb18030') !== -1) {
        wrong.push(point.toString(16));
      }
    }
    expect(wrong).toEqual([]);
    expect(without).toBe(WITHOUT_CODE);
  });
});

describe('firstMalformedByte', () => {
  it('agrees with the decoder on every two bytes', () => {
    const wrong: string[] = [];
    for (let first = 0x81; first <= 0xff; first++) {
      for (let second = 0; second <= 0xff; second++) {
        const bytes = Uint8Array.of(first, second);
        if ((firstMalformedByte(bytes, 'gb18030') === -1) !== decodes(bytes))
          wrong.push(`${first} ${second}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it.each([
    [[0x84, 0x31, 0xa4, 0x39], true],
    [[0x84, 0x31, 0xa5, 0x30], false],
    [[0x8f, 0x39, 0xfe, 0x39], false],
    [[0x90, 0x30, 0x81, 0x30], true],
    [[0xe3, 0x32, 0x9a, 0x35], true],
    [[0xe3, 0x32, 0x9a, 0x36], false],
  ])('knows the ends of the four-byte ranges: %j', (codes, wellFormed) => {
    expect(firstMalformedByte(Uint8Array.from(codes), 'gb18030')).toBe(wellFormed ? -1 : 0);
  });

  it.each([
    ['a lone continuation', [0x41, 0x80], 1],
    ['an overlong form', [0xc0, 0xaf], 0],
    ['a surrogate', [0xed, 0xa0, 0x80], 0],
    ['beyond U+10FFFF', [0xf4, 0x90, 0x80, 0x80], 0],
    ['a sequence cut short', [0xe6, 0x9d, 0x9c, 0xe4, 0xba], 3],
    ['a whole sequence', [0xe6, 0x9d, 0x9c], -1],
    ['a rare character', [0xf0, 0xac, 0xad, 0x8e], -1],
  ])('finds %s in UTF-8', (_, codes, at) => {
    expect(firstMalformedByte(Uint8Array.from(codes), 'utf-8')).toBe(at);
  });
});

function decodes(bytes: Uint8Array): boolean {
  try {
    decoder.decode(bytes);
    return true;
  } catch {
    return false;
  }
}

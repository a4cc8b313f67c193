import { describe, expect, it } from 'vitest';
import { characterProblems } from '../../../src/draft/text/character-problems.ts';
import { mixedLineEnds, prevailingLineEnd } from '../../../src/draft/text/line-ends.ts';
import { mojibakeProblems } from '../../../src/draft/text/mojibake.ts';

describe('characterProblems', () => {
  it.each([
    ['杜\u0000亚', 'nul-character', 'U+0000', 1, 2],
    ['杜\u0007\u0007亚', 'control-character', 'U+0007', 1, 3],
    ['杜\u007f', 'control-character', 'U+007F', 1, 2],
    ['杜\u0085', 'control-character', 'U+0085', 1, 2],
    ['版次\u202e21A', 'control-character', 'U+202E', 2, 3],
    ['\u2066杜', 'control-character', 'U+2066', 0, 1],
    ['杜\ufeff亚', 'byte-order-mark-inside', 'U+FEFF', 1, 2],
    ['𬭎\ufffd\ufffd', 'replacement-character', 'U+FFFD', 2, 4],
    ['𬭎\udc00', 'lone-surrogate', 'U+DC00', 2, 3],
  ])('%j', (text, kind, character, start, end) => {
    expect(characterProblems(text)).toEqual([{ kind, span: { start, end }, values: { character } }]);
  });

  it('lets tabs, line ends, full-width spaces and rare characters be', () => {
    expect(characterProblems('\t杜\r\n　𬭎䶮\u200d\u00a0')).toEqual([]);
  });

  it('stops after the first two hundred', () => {
    expect(characterProblems('杜\u0000'.repeat(5000))).toHaveLength(200);
  });
});

describe('mojibakeProblems', () => {
  it.each([
    ['座谈会锟斤拷锟斤拷召开', '锟斤拷锟斤拷'],
    ['内存烫烫烫烫烫烫。', '烫烫烫烫烫烫'],
  ])('sees %s', (text, found) => {
    const kinds = mojibakeProblems(text).map(({ kind, span }) => [kind, text.slice(span.start, span.end)]);
    expect(kinds).toEqual([['mojibake', found]]);
  });

  it('sees UTF-8 that was read as GBK, and tells what it was', () => {
    const misread = new TextDecoder('gb18030').decode(new TextEncoder().encode('“湘妹子”微信，杜亚玲表示。'));
    const problems = mojibakeProblems(`A ${misread}`);
    expect(problems.map(({ kind, span }) => [kind, span.start])).toEqual([['mojibake', 2]]);
    expect(problems[0]?.values.reads).toContain('湘妹子');
  });

  it.each(['这水烫烫的，烫烫烫！', '用锛子削木头，再用刨子刨平。', '拷贝一份给编辑'])(
    'is silent on %s',
    (text) => {
      expect(mojibakeProblems(text)).toEqual([]);
    },
  );
});

describe('mixedLineEnds', () => {
  it.each([
    ['一\n二\n三\r\n', '\n', 5, { lf: '2', crlf: '1', cr: '0' }],
    ['一\r\n二\r\n三\n', '\r\n', 7, { lf: '1', crlf: '2', cr: '0' }],
    ['一\r二\r三\n', '\r', 5, { lf: '1', crlf: '0', cr: '2' }],
  ])('%j', (text, prevailing, start, values) => {
    expect(prevailingLineEnd(text)).toBe(prevailing);
    expect(mixedLineEnds(text)).toMatchObject({ kind: 'mixed-line-ends', span: { start }, values });
  });

  it.each(['', '一', '一\n二\n', '一\r\n二\r\n', '一\r二\r'])('finds nothing in %j', (text) => {
    expect(mixedLineEnds(text)).toBeNull();
  });
});

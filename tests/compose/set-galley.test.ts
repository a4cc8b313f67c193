import { describe, expect, it } from 'vitest';
import { copyfit, countCharacters } from '../../src/compose/copyfit.ts';
import { setGalley } from '../../src/compose/set-galley.ts';

describe('setGalley', () => {
  it('sets a story at fourteen characters a line', () => {
    const text = '今日女报/凤网讯（记者李旦）如何树立互联网+妇女工作新思维？如何创新妇联工作方式方法？';
    expect(setGalley([text], 14)).toEqual([
      '　　今日女报/凤网讯（记者李',
      '旦）如何树立互联网+妇女工作',
      '新思维？如何创新妇联工作方式',
      '方法？',
    ]);
  });

  it('counts Latin letters and digits as half a character', () => {
    expect(setGalley(['11月6日至17日省妇联开会'], 6)).toEqual(['　　11月6日', '至17日省妇联', '开会']);
  });

  it('neither spreads nor squeezes, and pushes a comma’s character out with it', () => {
    expect(setGalley(['省妇联召开座谈会，会议由省妇联主持'], 10)).toEqual([
      '　　省妇联召开座谈',
      '会，会议由省妇联主持',
    ]);
  });

  it('leaves out control characters', () => {
    expect(setGalley(['妇\x1b[31m联\0'], 10)).toEqual(['　　妇[31m联']);
  });

  it('reduces the indent where it would leave no room', () => {
    expect(setGalley(['妇联开会'], 3)).toEqual(['　妇联', '开会']);
  });
});

describe('copyfit', () => {
  it('counts characters, marks and digits, but no spaces', () => {
    expect(countCharacters('11月6日，省妇联　开会 。')).toBe(12);
    expect(countCharacters('葛\u{E0100}𬭎\n\0')).toBe(2);
  });

  it('counts the lines that the breaker makes', () => {
    expect(copyfit(['妇'.repeat(13), '妇'.repeat(12)], 14)).toEqual({ characters: 25, lines: 3 });
    expect(copyfit([], 14)).toEqual({ characters: 0, lines: 0 });
  });
});

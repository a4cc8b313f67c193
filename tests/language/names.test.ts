import { describe, expect, it } from 'vitest';
import { isPlausibleName, isSurname, splitNames } from '../../src/language/names.ts';
import { COMPOUND_SURNAMES, SINGLE_SURNAMES } from '../../src/language/surnames.ts';
import { NAME_LOOKALIKES } from '../../src/language/surnames-lookalikes.ts';

describe('isPlausibleName', () => {
  it.each([
    '李旦',
    '杜亚玲',
    '康艳华',
    '欧阳修',
    '欧阳修文',
    '上官云',
    '张𬭎',
    '傅亚雨',
    '易鹏飞',
    '阿卜杜拉·买买提',
    'John Smith',
    'Li',
  ])('takes %s for a name', (text) => {
    expect(isPlausibleName(text)).toBe(true);
  });

  it.each([
    '李',
    '了解到',
    '简介',
    '方面',
    '队伍',
    '节',
    '培训班',
    '座谈会',
    '杜亚玲讲话',
    '记者李',
    'of',
    '123',
    '',
    '李.',
    '·李',
    'x'.repeat(100),
  ])('does not take %j for one', (text) => {
    expect(isPlausibleName(text)).toBe(false);
  });
});

describe('splitNames', () => {
  it.each([
    ['李旦', ['李旦']],
    ['邢云王金财陈兆洪', ['邢云', '王金财', '陈兆洪']],
    ['王金财陈兆洪', ['王金财', '陈兆洪']],
    ['陈特安周德武', ['陈特安', '周德武']],
    ['李旦曹洁', ['李旦', '曹洁']],
    ['欧阳修文李旦', ['欧阳修文', '李旦']],
    ['唐天喜刘小文许凯', ['唐天喜', '刘小文', '许凯']],
    ['张𬭎李旦', ['张𬭎', '李旦']],
  ])('parts %s', (text, names) => {
    expect(splitNames(text)).toEqual(names);
  });

  it.each(['了解到', '省妇联', '李旦队伍', '', '李'])('finds no names in %j', (text) => {
    expect(splitNames(text)).toBeNull();
  });

  it('prefers names it knows', () => {
    expect(splitNames('邢云王金财')).toEqual(['邢云', '王金财']);
    expect(splitNames('邢云王金财', new Set(['邢云王']))).toEqual(['邢云王', '金财']);
    expect(splitNames('布赫李旦', new Set(['布赫']))).toEqual(['布赫', '李旦']);
  });
});

describe('the surnames', () => {
  it('are single characters, each once', () => {
    const characters = [...SINGLE_SURNAMES];
    expect(new Set(characters).size).toBe(characters.length);
    expect(characters.every((it) => /^\p{Script=Han}$/u.test(it))).toBe(true);
    expect(characters.length).toBeGreaterThan(400);
  });

  it('and compound ones of two', () => {
    expect(new Set(COMPOUND_SURNAMES).size).toBe(COMPOUND_SURNAMES.length);
    expect(COMPOUND_SURNAMES.every((it) => /^\p{Script=Han}{2}$/u.test(it) && isSurname(it))).toBe(true);
  });

  it('begin every word that only looks like a name', () => {
    for (const word of NAME_LOOKALIKES) {
      expect(isSurname([...word][0] ?? '') || isSurname([...word].slice(0, 2).join('')), word).toBe(true);
    }
  });
});

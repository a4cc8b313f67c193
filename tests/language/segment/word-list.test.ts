import { describe, expect, it } from 'vitest';
import { parseWordEntry, parseWordList } from '../../../src/language/segment/word-list.ts';

describe('parseWordList', () => {
  it('reads words, comments, blank lines, and every kind of line end', () => {
    const text = '\uFEFF# 词表\r\n娄底市妇联 1000 nt\r\n\r\n男女平等　# 国策\n两微一端\tnz\r育婴师 5';
    expect(parseWordList(text, 'desk/words.txt')).toEqual({
      words: ['娄底市妇联 1000 nt', '男女平等', '两微一端\tnz', '育婴师 5'],
      problems: [],
    });
  });

  it('keeps a # that is part of a word', () => {
    expect(parseWordList('C#语言', 'words.txt').words).toEqual(['C#语言']);
  });

  it.each([
    ['too many columns', '妇联 10 j 20'],
    ['a frequency that is none', '妇联 很多'],
    ['columns in the wrong order', '妇联 j 10'],
    ['no letter', '……'],
    ['a control character', '妇\u0007联'],
    ['a lone surrogate', '妇\ud800联'],
    ['a word without end', '妇'.repeat(33)],
  ])('names file and line of a line with %s and uses the rest', (_, line) => {
    const { words, problems } = parseWordList(`妇女\n${line}\n儿童`, 'desk/words.txt');
    expect(words).toEqual(['妇女', '儿童']);
    expect(problems.map(({ path, line: number }) => [path, number])).toEqual([['desk/words.txt', 2]]);
  });
});

describe('parseWordEntry', () => {
  it.each([
    ['娄底市妇联', { word: '娄底市妇联', tag: 'nz' }],
    ['娄底市妇联 1000', { word: '娄底市妇联', tag: 'nz' }],
    ['娄底市妇联 nt', { word: '娄底市妇联', tag: 'nt' }],
    ['娄底市妇联 1000 nt', { word: '娄底市妇联', tag: 'nt' }],
    ['娄底市妇联 nt 1000', null],
    ['', null],
  ])('reads %j', (entry, word) => {
    expect(parseWordEntry(entry)).toEqual(word);
  });
});

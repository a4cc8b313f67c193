import { describe, expect, it } from 'vitest';
import { COMPOUND_HEADS, STOP_WORDS } from '../../src/language/data/stop-words.ts';

describe('stop words', () => {
  it('hold what stands in most stories, and no words of one character', () => {
    const common = [
      '工作',
      '开展',
      '活动',
      '进行',
      '要求',
      '会议',
      '召开',
      '记者',
      '通讯员',
      '本报',
      '近日',
      '提出',
      '表示',
      '加强',
      '推进',
    ];
    expect(common.filter((word) => !STOP_WORDS.has(word))).toEqual([]);
    expect(STOP_WORDS.size).toBeGreaterThan(300);
    expect([...STOP_WORDS].filter((word) => word.length < 2)).toEqual([]);
  });

  it('hold every word that may only follow another', () => {
    expect([...COMPOUND_HEADS].filter((word) => !STOP_WORDS.has(word))).toEqual([]);
  });

  it('leave alone what stories are about', () => {
    const subjects = ['妇女', '妇联', '互联网', '留守儿童', '培训班', '座谈会', '维权', '教育', '就业'];
    expect(subjects.filter((word) => STOP_WORDS.has(word))).toEqual([]);
  });
});

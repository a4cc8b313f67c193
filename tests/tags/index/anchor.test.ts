import { describe, expect, it } from 'vitest';
import { anchorOf } from '../../../src/tags/index/anchor.ts';

describe('anchorOf', () => {
  it('is the name itself where it can be', () => {
    expect(anchorOf('李旦', null)).toBe('李旦');
    expect(anchorOf('祁阳县', '431121')).toBe('祁阳县-431121');
    expect(anchorOf('体育', 'medtop:15000000')).toBe('体育-15000000');
    expect(anchorOf('阿卜杜拉·买买提', null)).toBe('阿卜杜拉_b7_买买提');
  });

  it('never meets that of another name', () => {
    const names = [
      ...[
        '_a',
        'x_a',
        'x__a',
        'x_5f_a',
        '3D',
        'x3D',
        'x_33_D',
        '李-旦',
        '李旦',
        '李 旦',
        '李_旦',
        'letter-A',
        '·',
        '_b7_',
      ],
    ];
    const anchors = names.map((it) => anchorOf(it, null));
    expect(new Set([...anchors, 'letter-A', 'letter-other', 'authors-of-issue']).size).toBe(names.length + 3);
  });

  it('begins with a letter and holds nothing but letters, digits, hyphens and low lines', () => {
    for (const name of ['"><script>', ' 空 格 ', '3D打印', '\ud800\u0000', '#a?b%c', '😀']) {
      expect(anchorOf(name, 'a:b c"')).toMatch(/^\p{L}[\p{L}\p{N}_-]*$/u);
    }
  });
});

import { describe, expect, it } from 'vitest';
import { mayBeInGivenName } from '../../src/language/rare-names.ts';

const at = (text: string, character: string, certain: boolean) =>
  mayBeInGivenName(text, text.indexOf(character), certain);

describe('a character that may belong to a given name', () => {
  it('stands after a surname, as first or second character of the given name', () => {
    expect(at('村民张燚说', '燚', false)).toBe(true);
    expect(at('村民张小燚说', '燚', false)).toBe(true);
    expect(at('欧阳燚出席', '燚', false)).toBe(true);
    expect(at('活动室的燚火', '燚', false)).toBe(false);
  });

  it('is certain only where a name stands: after a mark, an office, or before a word of saying', () => {
    expect(at('村民李濬说，路修好了。', '濬', true)).toBe(true);
    expect(at('主席李濬与会', '濬', true)).toBe(true);
    expect(at('，李濬与会', '濬', true)).toBe(true);
    expect(at('昨天上午任務完成', '務', true)).toBe(false);
    expect(at('座谈会現场', '現', true)).toBe(false);
  });
});

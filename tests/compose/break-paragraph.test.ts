import { describe, expect, it } from 'vitest';
import { breakParagraph } from '../../src/compose/lines/break-paragraph.ts';
import type { SettingOptions } from '../../src/compose/lines/set-line.ts';
import { UsageError } from '../../src/model/usage-error.ts';
import { pageParagraphs } from './page-paragraphs.ts';

const PRESS: SettingOptions = { measure: 10, indent: 0, profile: 'press' };

function textsOf(text: string, options: Partial<SettingOptions> = {}): readonly string[] {
  return breakParagraph(text, { ...PRESS, ...options }).map((line) => line.text);
}

describe('line start and line end', () => {
  it('pushes a character out rather than begin a line with a comma', () => {
    expect(textsOf('省妇联召开全省妇联座，谈会')).toEqual(['省妇联召开全省妇联', '座，谈会']);
  });

  it('carries an opening mark over to the next line', () => {
    expect(textsOf('会议制定了工作改革《推进工作方案》')).toEqual(['会议制定了工作改革', '《推进工作方案》']);
  });

  it('sets a closing mark at the end without its empty half', () => {
    const [line] = breakParagraph('她说这是最好的事了。”会议结束后大家讨论', PRESS);
    expect(line?.text).toBe('她说这是最好的事了。”');
    expect(line?.spread).toBe(0);
  });

  it('trims an end mark by what the line lacks', () => {
    const [line] = breakParagraph('她说“这是最好的事”。会议结束后大家讨论', { ...PRESS, measure: 10.25 });
    expect(line).toMatchObject({ text: '她说“这是最好的事”。', naturalWidth: 10.25 });
    expect(line?.squeezes).toEqual([
      { at: 9, em: 0.5, side: 'after' },
      { at: 10, em: 0.25, side: 'after' },
    ]);
  });
});

describe('squeezing marks', () => {
  it('takes half an em from adjacent marks, and from an opening mark at the start', () => {
    const [line] = breakParagraph('（《报告》）', PRESS);
    expect(line).toMatchObject({ naturalWidth: 4.5, last: true });
    expect(line?.squeezes).toEqual([
      { at: 0, em: 0.5, side: 'before' },
      { at: 1, em: 0.5, side: 'before' },
      { at: 4, em: 0.5, side: 'after' },
    ]);
  });

  it('pushes a full stop in by squeezing the commas of its line, equally', () => {
    const [line] = breakParagraph('近日，她，来到长沙市。许多居民前来参加了这项活动', PRESS);
    expect(line?.text).toBe('近日，她，来到长沙市。');
    expect(line?.naturalWidth).toBe(10);
    expect(line?.squeezes).toEqual([
      { at: 2, em: 0.25, side: 'after' },
      { at: 4, em: 0.25, side: 'after' },
      { at: 10, em: 0.5, side: 'after' },
    ]);
  });

  it('hangs a comma outside the measure where that is asked for', () => {
    const text = '省妇联召开全省妇联座谈，会上大家发言';
    expect(textsOf(text)[0]).toBe('省妇联召开全省妇联座');
    const [line] = breakParagraph(text, { ...PRESS, measure: 11, hangingMarks: true });
    expect(line).toMatchObject({ text: '省妇联召开全省妇联座谈，', naturalWidth: 11, hang: 1, spread: 0 });
  });
});

describe('what is never split', () => {
  const whole = [
    '——',
    '……',
    '10,000',
    '3.14',
    '-5',
    '−8℃',
    'WTO',
    '63%',
    '36.5℃',
    '2015-11-12',
    '第3',
    '第二',
    '￥500',
  ];

  it.each(whole)('%s', (token) => {
    for (const profile of ['press', 'galley'] as const) {
      for (let before = 1; before <= 12; before++) {
        const text = `${'妇'.repeat(before)}${token}${'联'.repeat(12)}`;
        const lines = textsOf(text, { profile });
        expect(lines.filter((line) => line.includes(token))).toHaveLength(1);
      }
    }
  });

  it('a Latin word with its apostrophe', () => {
    for (let before = 1; before <= 12; before++) {
      const lines = textsOf(`${'妇'.repeat(before)}Women’s${'联'.repeat(12)}`);
      expect(lines.filter((line) => line.includes('Women’s'))).toHaveLength(1);
    }
  });

  it('a Han character and its variation selector', () => {
    const lines = textsOf('葛\u{E0100}'.repeat(20));
    expect(lines).toEqual(['葛\u{E0100}'.repeat(10), '葛\u{E0100}'.repeat(10)]);
  });

  it('but a word that is wider than the measure is broken, after its slashes and points where it can be', () => {
    const address = 'http://www.fengone.com/fulian/2015';
    const lines = textsOf(address);
    expect(lines).toEqual(['http://www.', 'fengone.com/', 'fulian/2015']);
  });
});

describe('the whole paragraph', () => {
  it('leaves no last line of one character', () => {
    expect(textsOf('省妇联召开全省座谈会议')).toEqual(['省妇联召开全省座谈', '会议']);
    expect(textsOf('省妇联召开全省座谈会议。').at(-1)).not.toBe('议。');
  });

  it('indents the first line only', () => {
    const lines = breakParagraph('省妇联召开全省妇联系统新媒体座谈会', { ...PRESS, indent: 2 });
    expect(lines.map((line) => [line.indent, line.text])).toEqual([
      [2, '省妇联召开全省妇'],
      [0, '联系统新媒体座谈会'],
    ]);
  });

  it('counts a character outside the BMP as one em', () => {
    expect(textsOf('𬭎'.repeat(20))).toEqual(['𬭎'.repeat(10), '𬭎'.repeat(10)]);
  });

  it('does not set spaces at a break or at the ends, but accounts for them', () => {
    const text = '　　把握新常态追求卓越　巾帼立新功　';
    const lines = breakParagraph(text, PRESS);
    expect(
      lines.map(({ text: printed, start, textStart, end }) => ({ printed, start, textStart, end })),
    ).toEqual([
      { printed: '把握新常态追求卓越', start: 0, textStart: 2, end: 12 },
      { printed: '巾帼立新功', start: 12, textStart: 12, end: 18 },
    ]);
  });

  it('has no lines when nothing is printed', () => {
    expect(breakParagraph('', PRESS)).toEqual([]);
    expect(breakParagraph(' 　\n', PRESS)).toEqual([]);
  });

  it('spreads every line but the last to its measure', () => {
    const [first, last] = breakParagraph('省妇联召开全省妇联座，谈会', PRESS);
    expect(first).toMatchObject({ naturalWidth: 9, spread: 0.125, gaps: 8 });
    expect(last?.spread).toBe(0);
  });

  it('leaves a line ragged that would be torn apart', () => {
    const [first] = breakParagraph('网址www.fengone.com是凤网的首页', { ...PRESS, measure: 10 });
    expect(first).toMatchObject({ text: '网址', spread: 0, last: false });
  });

  it('fills the grid of the real page: few lines are spread, hardly any by more than a twentieth of an em', () => {
    const lines = pageParagraphs()
      .flatMap((text) => breakParagraph(text, { measure: 14, indent: 2, profile: 'press' }))
      .filter((line) => !line.last);
    const exact = lines.filter((line) => line.indent + line.naturalWidth === 14).length;
    expect(exact / lines.length).toBeGreaterThan(0.85);
    expect(lines.filter((line) => line.spread > 0.05).length / lines.length).toBeLessThan(0.06);
  });

  it('refuses a measure below two characters', () => {
    for (const measure of [1.9, 0, -1, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => breakParagraph('妇联', { ...PRESS, measure })).toThrow(UsageError);
    }
  });
});

import { describe, expect, it } from 'vitest';
import { breakParagraph } from '../../src/compose/lines/break-paragraph.ts';
import type { SettingOptions } from '../../src/compose/lines/set-line.ts';
import { pageParagraphs } from './page-paragraphs.ts';

const PRESS: SettingOptions = { measure: 10, indent: 0, profile: 'press' };

function textsOf(text: string, options: Partial<SettingOptions> = {}): readonly string[] {
  return breakParagraph(text, { ...PRESS, ...options }).map((line) => line.text);
}

/** The lines of a token behind one to twelve Han characters. */
function linesAround(token: string, options: Partial<SettingOptions> = {}): readonly (readonly string[])[] {
  return Array.from({ length: 12 }, (_, before) =>
    textsOf(`${'妇'.repeat(before + 1)}${token}${'联'.repeat(12)}`, options),
  );
}

describe('numbers', () => {
  it.each([
    '1,234.5万',
    '3亿',
    '3—5',
    '50%～60%',
    '2－3',
    '9：30',
    '4∶1',
    '3·15',
    '4×100',
    'A02',
    '15℃～22℃',
    '第1,234号',
  ])('%s stays whole', (token) => {
    for (const lines of linesAround(token.replace('号', ''))) {
      expect(lines.filter((line) => line.includes(token.replace('号', '')))).toHaveLength(1);
    }
  });

  it.each(['2015年', 'A02版', '11月', '20名'])('%s is not parted where marks give way', (token) => {
    const sentence = `她说，会上，大家提到了${token}，以及其他事情，并且都认为，今后应当继续努力，把工作做得更好。`;
    for (let tail = 0; tail < 8; tail++) {
      const lines = textsOf(sentence.slice(tail), { measure: 14 });
      expect(lines.filter((line) => line.includes(token))).toHaveLength(1);
    }
  });

  it('of the real page are hardly ever parted from what they count', () => {
    let parted = 0;
    let whole = 0;
    for (const measure of [13, 14, 16, 20]) {
      const lines = pageParagraphs().flatMap((text) => textsOf(text, { measure, indent: 2 }));
      whole += lines.join('\n').match(/[0-9][年月日个名万元]/g)?.length ?? 0;
      parted += lines.join('\n').match(/[0-9]\n[年月日个名万元]/g)?.length ?? 0;
    }
    expect(whole).toBeGreaterThan(80);
    expect(parted / (whole + parted)).toBeLessThan(0.02);
  });

  it('a range wider than the measure parts after its sign', () => {
    expect(textsOf('50%～60%', { measure: 3.6 })).toEqual(['50%～', '60%']);
  });
});

describe('marks at a line’s ends', () => {
  it('a single dash that joins begins no line; a long one may', () => {
    for (const lines of linesAround('长沙—北京'))
      expect(lines.some((line) => line.startsWith('—'))).toBe(false);
    expect(
      linesAround('——本报')
        .flat()
        .some((line) => line.startsWith('——')),
    ).toBe(true);
  });

  it('a slash neither begins nor ends a line between Han characters', () => {
    for (const slash of ['/', '／']) {
      for (const line of linesAround(`文${slash}图`).flat()) expect(line).not.toMatch(/^[/／]|[/／]$/);
    }
  });

  it('an interpunct in a name begins no line', () => {
    for (const line of linesAround('古丽娜尔·艾山').flat()) expect(line).not.toMatch(/^·/);
  });

  it.each([...'，。、；：？！）》〉”’」』】〕…'])('%s begins no line', (mark) => {
    for (const line of linesAround(`会${mark}`).flat()) expect(line.startsWith(mark)).toBe(false);
  });

  it.each([...'（《〈“‘「『【〔￥$'])('%s ends no line', (mark) => {
    for (const line of linesAround(`${mark}5会`).flat()) expect(line.endsWith(mark)).toBe(false);
  });
});

describe('the last line', () => {
  it.each(['议。', '议！”', '议……', '议——'])('is not %s', (end) => {
    for (let length = 18; length <= 40; length++) {
      const text = `${'省妇联召开全省座谈会'.repeat(5).slice(0, length)}${end}`;
      expect(textsOf(text).at(-1)).not.toBe(end);
    }
  });
});

describe('verse', () => {
  const options = { justify: false, turnover: 2 } as const;

  it('leaves a line as it was broken by hand', () => {
    const [line, ...others] = breakParagraph('洞庭湖畔妇女多', { ...PRESS, ...options });
    expect(line).toMatchObject({ text: '洞庭湖畔妇女多', spread: 0, indent: 0 });
    expect(others).toEqual([]);
  });

  it('turns a line that is too long over under itself, not spread', () => {
    const lines = breakParagraph('洞庭湖畔妇女多，巾帼英雄唱大歌', { ...PRESS, ...options });
    expect(lines.map(({ indent, spread }) => [indent, spread])).toEqual([
      [0, 0],
      [2, 0],
    ]);
    for (const line of lines) expect(line.indent + line.naturalWidth).toBeLessThanOrEqual(10);
  });

  it('leaves room for text where the turnover is wider than the measure', () => {
    const lines = breakParagraph('洞庭湖畔妇女多', { ...PRESS, ...options, measure: 3 });
    for (const line of lines) expect(line.indent).toBeLessThanOrEqual(1);
  });
});

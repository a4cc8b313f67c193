import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { setFieldEdits } from '../../../src/draft/copy-slip/edit-field.ts';
import { readDraftText } from '../../../src/draft/read-draft.ts';
import type { Draft } from '../../../src/model/draft.ts';
import type { Edit } from '../../../src/model/text.ts';

const HEADLINE = { english: 'headline', aliases: ['主题', '标题'] };
const KEYWORDS = { english: 'keywords', aliases: ['关键词'] };
const BYLINE = { english: 'byline', aliases: ['署名', '作者'] };

function read(text: string): Promise<Draft> {
  return readDraftText(text, { path: 'a.md' });
}

function apply(text: string, edits: readonly Edit[]): string {
  return edits.reduceRight(
    (done, edit) => done.slice(0, edit.start) + edit.text + done.slice(edit.end),
    text,
  );
}

async function set(text: string, name: typeof HEADLINE, value: string | readonly string[]): Promise<string> {
  const { edits, refused } = await setFieldEdits(await read(text), name, value);
  expect(refused).toBeNull();
  return apply(text, edits);
}

describe('setFieldEdits', () => {
  it.each([
    ['plain text', 'headline: 杜亚玲', '杜亚眉', 'headline: 杜亚眉'],
    ['text with a comment', 'headline: 杜亚玲  # 头条', '杜亚眉', 'headline: 杜亚眉  # 头条'],
    ['single quotes', "主题: '杜亚玲'", "“互联网+”'s", "主题: '“互联网+”''s'"],
    ['double quotes', '标题: "杜亚玲"', '说"要用"', '标题: "说\\"要用\\""'],
    ['plain text that needs quotes', 'headline: 杜亚玲', '杜亚玲: 要用', "headline: '杜亚玲: 要用'"],
    ['text that single quotes cannot hold', "headline: '杜亚玲'", '一\n二', 'headline: "一\\n二"'],
    ['nothing yet', 'headline:', '杜亚玲', 'headline: 杜亚玲'],
    ['nothing yet but a comment', 'headline: # 待定', '杜亚玲', 'headline: 杜亚玲 # 待定'],
    ['a colon without a space', 'headline:杜亚玲', '杜亚眉', 'headline: 杜亚眉'],
    ['a full-width colon', 'headline：杜亚玲', '杜亚眉', 'headline: 杜亚眉'],
    ['quotes that do not hold', 'headline: "互联网+"思维', '“互联网+”思维', 'headline: "“互联网+”思维"'],
    ['a folded block', 'headline: >-\n  一\n  二', '三', 'headline: 三'],
    ['two lines', 'headline: 一\n  二', '三', 'headline: 三'],
  ])('replaces %s', async (_, source, value, wanted) => {
    const frame = (field: string) =>
      `---\nkicker:   妇联\n${field}\ndate: 2015-11-12 # 周四\n---\n\n正文。\n`;
    expect(await set(frame(source), HEADLINE, value)).toBe(frame(wanted));
  });

  it.each([
    ['a flow list', '关键词: [妇联]', ['妇联', '新媒体, 网'], "关键词: [妇联, '新媒体, 网']"],
    ['a quoted flow list', 'keywords: ["妇联"]', ['新媒体'], 'keywords: ["新媒体"]'],
    [
      'a block list',
      'keywords:\n    - 妇联\n    - 网',
      ['新媒体', '- 一'],
      "keywords:\n    - 新媒体\n    - '- 一'",
    ],
    ['a block list that is not indented', 'keywords:\n- 妇联', ['新媒体', '网'], 'keywords:\n- 新媒体\n- 网'],
    ['a block list by none', 'keywords:\n  - 妇联', [], 'keywords: []'],
    ['a text', 'keywords: 妇联', ['新媒体'], 'keywords: [新媒体]'],
  ])('replaces %s', async (_, source, value, wanted) => {
    const frame = (field: string) => `---\n${field}\ndate: 2015-11-12\n---\n正文。\n`;
    expect(await set(frame(source), KEYWORDS, value)).toBe(frame(wanted));
  });

  it('adds an absent field as the last line', async () => {
    expect(await set('---\r\nheadline: 杜亚玲\r\n---\r\n正文。\r\n', KEYWORDS, ['妇联'])).toBe(
      '---\r\nheadline: 杜亚玲\r\nkeywords: [妇联]\r\n---\r\n正文。\r\n',
    );
  });

  it('adds it under its Chinese name where all names are Chinese', async () => {
    expect(await set('---\n主题: 杜亚玲\n---\n', BYLINE, '记者 李旦')).toBe(
      '---\n主题: 杜亚玲\n署名: 记者 李旦\n---\n',
    );
  });

  it('adds it below a slip whose last line has no end', async () => {
    expect(await set('---\nheadline: 杜亚玲', KEYWORDS, ['妇联'])).toBe(
      '---\nheadline: 杜亚玲\nkeywords: [妇联]\n',
    );
  });

  it('makes a copy slip where there is none', async () => {
    expect(await set('正文。\n', HEADLINE, '杜亚玲')).toBe('---\nheadline: 杜亚玲\n---\n\n正文。\n');
  });

  it.each([
    ['the field has the value', '---\nheadline: 杜亚玲\n---\n', '杜亚玲'],
    ['the value is empty and the field absent', '---\nkicker: 妇联\n---\n', ''],
    ['the value is empty and the field unwritten', '---\nheadline:\n---\n', ''],
    ['the value is empty and there is no slip', '正文。\n', ''],
    ['there are no keywords and no slip', '正文。\n', []],
    ['the file is empty', '', []],
  ])('gives no edit and no refusal when %s', async (_, text, value) => {
    expect(await setFieldEdits(await read(text), HEADLINE, value)).toEqual({ edits: [], refused: null });
  });

  it.each([
    ['unreadable-slip', 'the slip is for another engine', '---js\nheadline: 一\n---\n'],
    ['unreadable-slip', 'the slip is a list', '---\n- 一\n---\n'],
    ['flow-slip', 'the slip is one flow mapping', '---\n{headline: 一}\n---\n'],
    ['unreadable-field', 'the field is there but not understood', '---\nheadline: x: y\n  - z\n---\n'],
    ['anchor', 'the old value has an anchor', '---\nheadline: &h 一\nrubric: *h\n---\n'],
    ['anchor', 'the old list has one', '---\nheadline: &h [一]\nrubric: *h\n---\n'],
    ['anchor', 'the old block list has one', '---\nheadline: &h\n  - 一\nrubric: *h\n---\n'],
    ['anchor', 'an old item has one', '---\nheadline: [&h 一]\nrubric: *h\n---\n'],
    ['comments', 'a folded block has a comment', '---\nheadline: >- # 待定\n  一\n---\n'],
    ['comments', 'a flow list has some inside', '---\nheadline: [\n  一, # 甲\n  二\n  ]\n---\n'],
    ['comments', 'a block list goes', '---\nheadline:\n  - 一 # 甲\n  - 二\n---\n'],
  ])('refuses (%s) when %s', async (refused, _, text) => {
    expect(await setFieldEdits(await read(text), HEADLINE, '杜亚玲')).toEqual({ edits: [], refused });
  });

  it('refuses plain text', async () => {
    const draft = await readDraftText('正文。', { path: 'a.txt' });
    expect(await setFieldEdits(draft, HEADLINE, '杜亚玲')).toEqual({ edits: [], refused: 'plain-text' });
  });

  it('does not take an exclamation mark inside a value for a tag', async () => {
    expect(await set('---\nheadline: 通知 !重要, !急\n---\n', HEADLINE, '杜亚玲')).toBe(
      '---\nheadline: 杜亚玲\n---\n',
    );
  });

  it.each([
    [
      'beside an item that stays',
      '  - 妇联  # 甲\n  - 旧词\n',
      ['妇联', '新媒体'],
      '  - 妇联  # 甲\n  - 新媒体\n',
    ],
    ['beside the last item, which goes', '  - 妇联\n  - 旧词  # 甲\n', ['妇联'], '  - 妇联\n  # 甲\n'],
    ['beside an item that goes', '  - 旧词  # 甲\n  - 妇联\n', ['妇联'], '  # 甲\n  - 妇联\n'],
    ['on a line of its own', '  - 妇联\n  # 乙\n  - 网\n', ['网', '妇联'], '  # 乙\n  - 网\n  - 妇联\n'],
    ['when all items go', '  - 旧词  # 甲\n', ['新媒体'], '  - 新媒体\n  # 甲\n'],
    [
      'and knows it from a number sign in quotes',
      '  - "一 # 二" # 甲\n  - 旧词\n',
      ['一 # 二', '新媒体'],
      '  - "一 # 二" # 甲\n  - "新媒体"\n',
    ],
  ])('keeps the comment of a block list %s', async (_, list, value, wanted) => {
    const frame = (items: string) =>
      `---\nkeywords: # 三到五个\n${items}# 日期\ndate: 2015-11-12\n---\n正文。\n`;
    expect(await set(frame(list), KEYWORDS, value)).toBe(frame(wanted));
  });

  it('gives back any value on re-reading, and touches nothing else', async () => {
    const piece = fc.oneof(
      fc.constantFrom(
        ...'杜亚玲：，“”　 aB1-:#,[]{}&*!|>\'"%@`?~\\\t\n\r\u0000\u0085\u2028\ufeff\ud800=<'.split(''),
      ),
      fc.constantFrom('𬭎', ': ', ' #', '- ', '---', '...', "''", '\r\n', '<<', '!!str'),
      fc.string({ unit: 'binary', maxLength: 2 }),
    );
    const text = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''));
    const value = fc.oneof(text, fc.array(text, { maxLength: 4 }));
    const old = fc.constantFrom(
      'headline: 杜亚玲 # 注',
      "主题: '杜亚玲'",
      'headline: "杜亚玲"',
      'headline: [一, 二] # 注',
      'headline:\n  - 一 \n  - "二"',
      'headline:',
      'headline:一',
      '标题：一',
      'headline: |\n  一\n\n  二',
      'kicker: 无',
    );
    await fc.assert(
      fc.asyncProperty(old, value, fc.constantFrom('\n', '\r\n'), async (field, wanted, eol) => {
        const before = ['---', 'deck:  一', ''].join(eol);
        const after = ['', 'date: 2015-11-12', '---', '', '正文：*一*。', ''].join(eol);
        const draft = await read(before + field.replaceAll('\n', eol) + after);
        const { edits, refused } = await setFieldEdits(draft, HEADLINE, wanted);
        expect(refused).toBeNull();
        const changed = apply(draft.text, edits);
        const again = await read(changed);
        const entry = again.copySlip?.entries.find((it) => ['headline', '主题', '标题'].includes(it.key));
        const unwritten = wanted.length === 0 && ['headline:', 'kicker: 无'].includes(field);
        if (unwritten) expect(changed).toBe(draft.text);
        else expect(entry?.value).toEqual(wanted);
        expect(changed.startsWith(before)).toBe(true);
        expect(changed.slice(again.bodyStart)).toBe(`${eol}正文：*一*。${eol}`);
        expect(again.copySlip?.entries.filter((it) => it.key === 'date' || it.key === 'deck')).toHaveLength(
          2,
        );
        expect(changed.includes('# 注')).toBe(field.includes('# 注'));
      }),
      { numRuns: 1500, seed: 20151112 },
    );
  });
});

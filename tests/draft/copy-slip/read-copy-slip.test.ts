import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { readPlainField } from '../../../src/draft/copy-slip/plain-field.ts';
import { readDraftText } from '../../../src/draft/read-draft.ts';
import type { Draft } from '../../../src/model/draft.ts';
import type { Span } from '../../../src/model/text.ts';

function read(text: string): Promise<Draft> {
  return readDraftText(text, { path: 'articles/2015-11-12/fulian.md' });
}

function fieldsOf(draft: Draft): Record<string, unknown> {
  return Object.fromEntries((draft.copySlip?.entries ?? []).map((entry) => [entry.key, entry.value]));
}

/** Kind, text and values of every problem. */
function problemsOf(draft: Draft) {
  return draft.problems.map(({ kind, span, values }) => ({ kind, text: at(draft, span), values }));
}

function at(draft: Draft, span: Span): string {
  return draft.text.slice(span.start, span.end);
}

describe('a faultless copy slip', () => {
  const text = [
    '---',
    'headline: 杜亚玲：要用互联网思维推进妇联工作 # 头条',
    "副题: '省妇联系统''新媒体''座谈会'",
    'byline:',
    '  - 记者 李旦',
    '  - 通讯员 曹洁',
    '关键词: [妇联, 新媒体]',
    'series: {name: 学习𬭎, part: 5}',
    'summary:',
    '---',
    '正文。',
    '',
  ].join('\n');

  it('gives every field as plain data', async () => {
    const draft = await read(text);
    expect(draft.problems).toEqual([]);
    expect(fieldsOf(draft)).toEqual({
      headline: '杜亚玲：要用互联网思维推进妇联工作',
      副题: "省妇联系统'新媒体'座谈会",
      byline: ['记者 李旦', '通讯员 曹洁'],
      关键词: ['妇联', '新媒体'],
      series: { name: '学习𬭎', part: '5' },
      summary: null,
    });
  });

  it('tells where keys, values and fields stand', async () => {
    const draft = await read(text);
    const spans = draft.copySlip?.entries.map((it) => [
      at(draft, it.keySpan),
      at(draft, it.valueSpan),
      at(draft, it.span),
    ]);
    expect(spans).toEqual([
      [
        'headline',
        '杜亚玲：要用互联网思维推进妇联工作',
        'headline: 杜亚玲：要用互联网思维推进妇联工作 # 头条\n',
      ],
      ['副题', "'省妇联系统''新媒体''座谈会'", "副题: '省妇联系统''新媒体''座谈会'\n"],
      ['byline', '- 记者 李旦\n  - 通讯员 曹洁', 'byline:\n  - 记者 李旦\n  - 通讯员 曹洁\n'],
      ['关键词', '[妇联, 新媒体]', '关键词: [妇联, 新媒体]\n'],
      ['series', '{name: 学习𬭎, part: 5}', 'series: {name: 学习𬭎, part: 5}\n'],
      ['summary', '', 'summary:\n'],
    ]);
    expect(at(draft, draft.copySlip?.span ?? { start: 0, end: 0 })).toBe(
      text.slice(4, text.indexOf('---', 4)),
    );
    expect(draft.text.slice(draft.bodyStart)).toBe('正文。\n');
  });

  it.each([
    ['CRLF', text.replaceAll('\n', '\r\n')],
    ['CR', text.replaceAll('\n', '\r')],
    ['blanks behind the fences', text.replaceAll('---\n', '--- \t\n')],
  ])('is read alike with %s', async (_, variant) => {
    const draft = await read(variant);
    expect(draft.problems).toEqual([]);
    expect(fieldsOf(draft)).toEqual(fieldsOf(await read(text)));
    expect(draft.text.slice(draft.bodyStart).trim()).toBe('正文。');
  });

  it.each([
    ['date', '2015-11-31'],
    ['pageNumber', '0123'],
    ['id', '1e3'],
    ['genre', 'true'],
    ['kicker', '~'],
  ])('keeps %s: %s as it is written', async (key, value) => {
    expect(fieldsOf(await read(`---\n${key}: ${value}\n---\n`))).toEqual({ [key]: value });
  });

  it.each([
    ['a folded block', 'summary: >-\n  杜亚玲\n  表示', '杜亚玲 表示'],
    ['a literal block', 'summary: |\n  杜亚玲\n  表示', '杜亚玲\n表示\n'],
    ['a text over two lines', 'summary: 杜亚玲\n  表示', '杜亚玲 表示'],
    ['a quoted text with an escape', 'summary: "杜亚玲\\n表示"', '杜亚玲\n表示'],
    ['a tab behind the colon', 'summary:\t杜亚玲', '杜亚玲'],
    ['an anchor and its alias', 'kicker: &a 妇联\nsummary: *a', '妇联'],
    ['a list that is not indented', 'summary:\n- 妇联\n- 新媒体', ['妇联', '新媒体']],
    ['an empty text', "summary: ''", ''],
  ])('reads %s', async (_, source, summary) => {
    const draft = await read(`---\n${source}\ndate: 2015-11-12\n---\n正文。\n`);
    expect(draft.problems).toEqual([]);
    expect(fieldsOf(draft)).toMatchObject({ summary, date: '2015-11-12' });
  });
});

describe('the mistakes of a copy slip', () => {
  const LITERAL = { field: 'headline' };
  it.each([
    ['headline:杜亚玲', '杜亚玲', 'copy-slip-missing-space', ':', LITERAL],
    ['headline：杜亚玲', '杜亚玲', 'copy-slip-full-width-colon', '：', LITERAL],
    ['headline： 杜亚玲', '杜亚玲', 'copy-slip-full-width-colon', '：', LITERAL],
    ['headline:\n\t- 杜亚玲', ['杜亚玲'], 'copy-slip-tab', '\t', LITERAL],
    [
      'headline: "互联网+"思维推进工作',
      '"互联网+"思维推进工作',
      'copy-slip-unquoted-quotes',
      '"互联网+"思维推进工作',
      { field: 'headline', value: '"互联网+"思维推进工作' },
    ],
    [
      'headline: 杜亚玲: 要用互联网思维',
      '杜亚玲: 要用互联网思维',
      'copy-slip-unquoted-colon',
      ':',
      { field: 'headline', value: '杜亚玲: 要用互联网思维' },
    ],
    ['headline: 郴州:', '郴州:', 'copy-slip-unquoted-colon', ':', { field: 'headline', value: '郴州:' }],
    ['headline: 杜亚玲\nheadline: 杜亚眉', '杜亚玲', 'copy-slip-duplicate-key', 'headline', LITERAL],
    [
      'headline: 杜亚玲\n__proto__: {admin: yes}',
      '杜亚玲',
      'copy-slip-unsafe-key',
      '__proto__',
      { field: '__proto__' },
    ],
    [
      'headline: *重点*工作',
      '*重点*工作',
      'copy-slip-invalid',
      '*重点*工作',
      reason('reserved-character', '*'),
    ],
    ['headline: @杜亚玲', '@杜亚玲', 'copy-slip-invalid', '@杜亚玲', reason('reserved-character', '@')],
    [
      'headline: !!js/function 杜',
      '!!js/function 杜',
      'copy-slip-invalid',
      '!!js/function 杜',
      reason('reserved-character', '!'),
    ],
    ['headline: "杜亚玲', '"杜亚玲', 'copy-slip-invalid', '"杜亚玲', reason('unclosed-quote')],
    ['headline: [图 杜亚玲', '[图 杜亚玲', 'copy-slip-invalid', '[图 杜亚玲', reason('unclosed-bracket')],
    [
      'headline: [图] 杜亚玲',
      '[图] 杜亚玲',
      'copy-slip-invalid',
      '[图] 杜亚玲',
      reason('text-after-bracket'),
    ],
    [
      'headline: 杜亚玲\n要用互联网思维',
      '杜亚玲',
      'copy-slip-invalid',
      '要用互联网思维',
      { field: '', reason: 'no-colon', character: '' },
    ],
  ])('%s', async (source, headline, kind, text, values) => {
    const draft = await read(`---\nkicker: 省妇联座谈会\n${source}\ndate: 2015-11-12\n---\n正文。\n`);
    expect(problemsOf(draft)).toEqual([{ kind, text, values }]);
    expect(fieldsOf(draft)).toEqual({ kicker: '省妇联座谈会', headline, date: '2015-11-12' });
    expect(draft.text.slice(draft.bodyStart)).toBe('正文。\n');
  });

  it('tells of two mistakes in one field', async () => {
    const draft = await read('---\nheadline：杜亚玲: 要用互联网思维\n---\n');
    expect(draft.problems.map((problem) => problem.kind)).toEqual([
      'copy-slip-full-width-colon',
      'copy-slip-unquoted-colon',
    ]);
    expect(fieldsOf(draft)).toEqual({ headline: '杜亚玲: 要用互联网思维' });
    expect(draft.copySlip?.entries.map((entry) => at(draft, entry.valueSpan))).toEqual([
      '杜亚玲: 要用互联网思维',
    ]);
  });

  it('understands the items of a list that YAML refuses', async () => {
    const draft = await read('---\nbyline:\n  - 记者: 李旦: 摄影\n  - 通讯员 曹洁\n---\n');
    expect(draft.problems.map((problem) => problem.kind)).toEqual(['copy-slip-unquoted-colon']);
    expect(fieldsOf(draft)).toEqual({ byline: ['记者: 李旦: 摄影', '通讯员 曹洁'] });
  });

  it('says when the slip is a list', async () => {
    const draft = await read('---\n- 杜亚玲\n- 李旦\n---\n正文。\n');
    expect(problemsOf(draft)).toEqual([{ kind: 'copy-slip-not-a-mapping', text: '- 杜亚玲', values: {} }]);
    expect(draft.copySlip?.entries).toEqual([]);
  });
});

describe('the fences of a copy slip', () => {
  it.each([
    [
      'no closing fence, a blank line',
      '---\nheadline: 杜亚玲\n\n今日女报讯\n',
      'copy-slip-unclosed',
      '---',
      '\n今日女报讯\n',
    ],
    [
      'no closing fence, no blank line',
      '---\nheadline: 杜亚玲\n今日女报讯\n',
      'copy-slip-unclosed',
      '---',
      '今日女报讯\n',
    ],
    [
      'no closing fence but a rule below',
      '---\nheadline: 杜亚玲\n\n讯一。\n\n---\n\n讯二。\n',
      'copy-slip-unclosed',
      '---',
      '\n讯一。\n\n---\n\n讯二。\n',
    ],
    [
      'four dashes below',
      '---\nheadline: 杜亚玲\n----\n正文。\n',
      'copy-slip-fence-length',
      '----',
      '正文。\n',
    ],
    [
      'four dashes above',
      '----\nheadline: 杜亚玲\n---\n正文。\n',
      'copy-slip-fence-length',
      '----',
      '正文。\n',
    ],
    [
      'a Chinese dash below',
      '---\nheadline: 杜亚玲\n——\n正文。\n',
      'copy-slip-fence-length',
      '——',
      '正文。\n',
    ],
    [
      'full-width hyphens below',
      '---\nheadline: 杜亚玲\n－－－\n正文。\n',
      'copy-slip-fence-length',
      '－－－',
      '正文。\n',
    ],
    [
      'blanks before the dashes above',
      ' ---\nheadline: 杜亚玲\n---\n正文。\n',
      'copy-slip-fence-length',
      ' ---',
      '正文。\n',
    ],
    [
      'blanks before the dashes below',
      '---\nheadline: 杜亚玲\n　---\n正文。\n',
      'copy-slip-fence-length',
      '　---',
      '正文。\n',
    ],
    [
      'a blank line above',
      '\n---\nheadline: 杜亚玲\n---\n正文。\n',
      'copy-slip-text-before',
      '\n',
      '正文。\n',
    ],
    [
      'a note above',
      '编辑老师好\n---\nheadline: 杜亚玲\n---\n正文。\n',
      'copy-slip-text-before',
      '编辑老师好\n',
      '正文。\n',
    ],
  ])('%s', async (_, text, kind, found, body) => {
    const draft = await read(text);
    expect(problemsOf(draft).map((problem) => [problem.kind, problem.text])).toEqual([[kind, found]]);
    expect(fieldsOf(draft)).toEqual({ headline: '杜亚玲' });
    expect(draft.text.slice(draft.bodyStart)).toBe(body);
  });

  it('leaves indented dashes inside a block of text to it', async () => {
    const draft = await read('---\nsummary: |\n  杜亚玲\n  ---\n  出席\n---\n正文。\n');
    expect(draft.problems).toEqual([]);
    expect(fieldsOf(draft)).toEqual({ summary: '杜亚玲\n---\n出席\n' });
  });

  it.each([
    ['a body without a slip', '正文。\n\n第二段。\n'],
    ['a rule at the top', '---\n\n正文。\n'],
    ['a rule of dashes in the body', '正文。\n\n---\n\n第二段。\n'],
    ['a dash for a first line', '——\n妇联星空\n'],
    ['nothing but a fence', '---'],
  ])('is not seen in %s', async (_, text) => {
    const draft = await read(text);
    expect({ copySlip: draft.copySlip, bodyStart: draft.bodyStart, problems: draft.problems }).toEqual({
      copySlip: null,
      bodyStart: 0,
      problems: [],
    });
  });

  it('allows blank lines and comments between fields', async () => {
    const draft = await read('---\n# 头版\nheadline: 杜亚玲\n\ndate: 2015-11-12\n\n---\n正文。\n');
    expect(draft.problems).toEqual([]);
    expect(fieldsOf(draft)).toEqual({ headline: '杜亚玲', date: '2015-11-12' });
  });
});

describe('readPlainField', () => {
  it('never differs from YAML where it reads at all', () => {
    const piece = fc.constantFrom(
      ...'杜亚玲：，“”　 aB1-:#,[]{}&*!|>\'"%@`?~\t.\u00a0\u2028'.split(''),
      ': ',
      ' #',
      '- ',
      '  ',
    );
    const words = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''));
    const list = fc.array(words, { minLength: 1, maxLength: 3 });
    const source = fc.oneof(
      words.map((value) => `headline: ${value}`),
      list.map((items) => `headline: [${items.join(', ')}]`),
      list.map((items) => `headline:\n${items.map((item) => `  - ${item}`).join('\n')}`),
    );
    let read = 0;
    fc.assert(
      fc.property(source, (field) => {
        const entry = readPlainField(field, { start: 0, end: field.length });
        if (entry === null) return;
        read++;
        const document = parseDocument(field, { schema: 'failsafe', logLevel: 'silent' });
        expect(document.errors).toEqual([]);
        const value: unknown = document.get('headline', true);
        const range = (value as { range: readonly number[] }).range;
        expect({ headline: entry.value ?? '' }).toEqual(document.toJS());
        if (entry.value !== null) expect(entry.valueSpan.start).toBe(range[0]);
        if (typeof entry.value === 'string') expect(entry.valueSpan.end).toBe(range[1]);
      }),
      { numRuns: 5000, seed: 20151112 },
    );
    expect(read).toBeGreaterThan(500);
  });
});

function reason(name: string, character = '') {
  return { field: 'headline', reason: name, character };
}

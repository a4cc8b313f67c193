import { describe, expect, it } from 'vitest';
import { readDraft, readDraftText } from '../../src/draft/read-draft.ts';
import type { Draft } from '../../src/model/draft.ts';

function read(text: string): Promise<Draft> {
  return readDraftText(text, { path: 'a.md' });
}

function kindsOf(draft: Draft): readonly string[] {
  return draft.problems.map((problem) => problem.kind);
}

/** A table of so many rows below its head. */
function tableOf(rows: number, columns: number, cell = '12'): string {
  const row = `|${cell}`.repeat(columns);
  return `${row}|\n${'|-'.repeat(columns)}|\n${`${row}|\n`.repeat(rows)}`;
}

describe('a hostile copy slip', () => {
  it.each(['js', 'javascript', ' js', 'json', 'toml', 'coffee', 'yaml'])(
    'executes nothing behind ---%s',
    async (tag) => {
      const draft = await read(
        `---${tag}\n{ headline: (globalThis.copySlipRan = true) }\n\nvar x = 1\n---\n正文。\n`,
      );
      expect('copySlipRan' in globalThis).toBe(false);
      expect(kindsOf(draft)).toEqual(['copy-slip-engine']);
      expect(draft.problems[0]?.values.engine).toBe(tag.trim());
      expect(draft.copySlip?.entries).toEqual([]);
      expect(draft.text.slice(draft.bodyStart)).toBe('正文。\n');
    },
  );

  it('executes nothing in a second block', async () => {
    await read('---\nheadline: 一\n---\n---js\n{ a: (globalThis.copySlipRan = true) }\n---\n正文。\n');
    expect('copySlipRan' in globalThis).toBe(false);
  });

  it('does not unfold a bomb of aliases', async () => {
    const rows = ['a: &a [笑, 笑, 笑, 笑, 笑, 笑, 笑, 笑, 笑]'];
    for (const [name, of] of ['ba', 'cb', 'dc', 'ed', 'fe', 'gf', 'hg', 'ih']) {
      rows.push(`${name}: &${name} [${Array.from({ length: 9 }, () => `*${of}`).join(', ')}]`);
    }
    const draft = await read(`---\n${rows.join('\n')}\n---\n正文。\n`);
    expect(kindsOf(draft)).toContain('copy-slip-too-many-aliases');
    expect(JSON.stringify(draft.copySlip).length).toBeLessThan(100_000);
  });

  it('does not follow an alias into itself', async () => {
    expect(kindsOf(await read('---\na: &a [*a]\n---\n'))).toEqual(['copy-slip-too-deep']);
  });

  it('does not reach the prototype', async () => {
    const draft = await read(
      '---\nseries: {name: 一, __proto__: {admin: yes}, constructor: x}\nprototype: y\n---\n',
    );
    expect(kindsOf(draft)).toEqual(['copy-slip-unsafe-key', 'copy-slip-unsafe-key', 'copy-slip-unsafe-key']);
    expect(draft.copySlip?.entries.map((entry) => entry.value)).toEqual([{ name: '一' }]);
    expect(({} as Record<string, unknown>).admin).toBeUndefined();
  });

  it('takes no time over long runs of blanks', async () => {
    const blanks = ' '.repeat(15_000);
    const source = `headline: 一${blanks}二: 三\nkicker:${blanks}一${blanks}"二\nbyline:\n  - 一${blanks}二`;
    const draft = await read(`---\n${source}\n---\n正文。\n`);
    expect(kindsOf(draft)).toEqual(['copy-slip-unquoted-colon']);
    expect(draft.copySlip?.entries.map((entry) => entry.key)).toEqual(['headline', 'kicker', 'byline']);
  });

  it.each([
    ['brackets', `headline: ${'['.repeat(60_000)}`, 'copy-slip-too-deep'],
    ['list marks', '- '.repeat(30_000), 'copy-slip-too-deep'],
    [
      'indentation',
      Array.from({ length: 300 }, (_, at) => `${' '.repeat(at)}a:`).join('\n'),
      'copy-slip-too-deep',
    ],
    ['110 KB', `headline: ${'['.repeat(110_000)}`, 'copy-slip-too-large'],
  ])('refuses a nest of %s', async (_, source, kind) => {
    const draft = await read(`---\n${source}\n---\n正文。\n`);
    expect(kindsOf(draft)).toEqual([kind]);
    expect(draft.text.slice(draft.bodyStart)).toBe('正文。\n');
  });
});

describe('a hostile body', () => {
  it.each([
    ['110 KB of brackets', '['.repeat(110_000), 'brackets'],
    ['3,000 quotation marks', '>'.repeat(3_000), 'lineOpening'],
    ['a run of 50,000 asterisks', '*'.repeat(50_000), 'lineOpening'],
    ['50,000 asterisks apart', '*a'.repeat(50_000), 'emphasisMarks'],
    ['10,000 comments begun', '<!-- '.repeat(10_000), 'htmlOpenings'],
    ['3,000 underlines', '一\n===\n\n'.repeat(3_000), 'underlines'],
    ['3,000 quoted lines', '> 一\n二\n\n'.repeat(3_000), 'quotedLines'],
    ['10,000 list items', '- 一\n'.repeat(10_000), 'listMarks'],
    ['60,000 lines behind one list item', `- 一\n${'二\n'.repeat(60_000)}`, 'blockLines'],
    ['200 lists of forty levels', `${'- '.repeat(40)}一\n`.repeat(200), 'listMarks'],
    ['emphasis 300 deep', `${'*一 '.repeat(300)}${'二* '.repeat(300)}`, 'depth'],
  ])('is not parsed: %s', async (_, body, limit) => {
    const draft = await read(`---\nheadline: 一\n---\n${body}\n`);
    expect(draft.problems.map(({ kind, values }) => [kind, values.limit])).toEqual([
      ['body-too-deep', limit],
    ]);
    expect(draft.editable).toBe(false);
    expect(new Set(draft.tree.children.map((node) => node.type))).toEqual(new Set(['paragraph']));
  });

  it.each([
    ['1 MiB', '杜亚玲。\n\n'.repeat(200_000), 'units'],
    ['10,000 lines of markup', '**一**\n\n'.repeat(900) + '一 \n\n'.repeat(5_000), 'markupLines'],
    ['128 KiB of markup', '**杜亚玲**表示。 \n\n'.repeat(1000) + '说明 `码`'.repeat(30_000), 'markupUnits'],
    ['60,000 cells', tableOf(2_000, 40), 'tableCells'],
    [
      '60,000 cells, in rows of one beside a wide one',
      `${tableOf(1, 400)}${'|\n'.repeat(1_000)}`,
      'tableCells',
    ],
    ['500 columns', tableOf(1, 10_000), 'tableColumns'],
    ['512 KiB of cells', tableOf(1_000, 10, '座谈会'.repeat(20)), 'tableUnits'],
  ])('is not parsed: more than %s', async (_, body, limit) => {
    const draft = await read(body);
    expect(draft.problems.map(({ kind, values }) => [kind, values.limit])).toEqual([
      ['body-too-large', limit],
    ]);
  });

  it.each([
    ['1,000 rows of 50 columns', 1_000, 50],
    ['60 rows of 400 columns', 60, 400],
  ])('may hold a table of %s', async (_, rows, columns) => {
    const { problems, tree } = await read(tableOf(rows, columns));
    expect(problems).toEqual([]);
    const [table] = tree.children;
    const cells = table?.type === 'table' ? table.children.flatMap((row) => row.children) : [];
    expect(cells).toHaveLength((rows + 1) * columns);
  });

  it('may hold all the markup that real copy needs', async () => {
    const body = `${'**杜亚玲**说：[全文](http://fengone.com)。\n\n'.repeat(300)}${'> 引文\n'.repeat(300)}\n${'- 名单\n'.repeat(500)}`;
    expect((await read(body)).problems).toEqual([]);
  });
});

describe('an odd file', () => {
  it.each([
    ['nothing', [], false],
    ['a byte order mark only', [0xef, 0xbb, 0xbf], true],
    ['blanks', [0x20, 0x0a, 0x09, 0x0a, 0x0a], false],
  ])('of %s is an empty draft', async (_, codes, byteOrderMark) => {
    const draft = await readDraft(Uint8Array.from(codes), { path: 'a.md' });
    expect(kindsOf(draft)).toEqual(['empty-draft']);
    expect(draft.tree.children).toEqual([]);
    expect(draft).toMatchObject({ byteOrderMark, copySlip: null, editable: true });
  });

  it('with NUL is read, and NUL is told', async () => {
    const draft = await read('杜\0亚玲\n');
    expect(draft.problems).toEqual([
      { kind: 'nul-character', span: { start: 1, end: 2 }, values: { character: 'U+0000' } },
    ]);
  });
});

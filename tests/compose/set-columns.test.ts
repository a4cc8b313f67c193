import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ColumnText } from '../../src/compose/galley-rows.ts';
import type { SetLine } from '../../src/compose/lines/set-line.ts';
import { type PlacedLine, type SetColumns, setColumns } from '../../src/compose/set-columns.ts';
import type { TextKind } from '../../src/compose/text-styles.ts';
import { UsageError } from '../../src/model/usage-error.ts';
import { pageParagraphs } from './page-paragraphs.ts';

/** A paragraph that takes so many lines of ten characters, indented by two. */
function paragraphOf(lines: number): ColumnText {
  return { kind: 'paragraph', text: '妇'.repeat(lines * 10 - 4) };
}

/** A line that a table has set. */
const TABLE_LINE: SetLine = {
  text: '县市',
  start: 0,
  end: 2,
  textStart: 0,
  indent: 0,
  naturalWidth: 10,
  spread: 0,
  gaps: 0,
  squeezes: [],
  hang: 0,
  last: true,
};

const SUBHEAD: ColumnText = { kind: 'subhead', text: '重点项目' };

/** Each column as kind letters by grid line: p paragraph, s subhead, . empty. */
function shapeOf(set: SetColumns): readonly string[] {
  return set.columns.map(({ lines }) => {
    const shape = new Array<string>((lines.at(-1)?.row ?? -1) + 1).fill('.');
    for (const { row, kind } of lines) shape[row] = kind[0] ?? '';
    return shape.join('');
  });
}

describe('setColumns', () => {
  it('balances columns; what is lacking is spread over the last ones', () => {
    const set = setColumns([paragraphOf(10)], { measure: 10, columns: 4 });
    expect(set.linesPerColumn).toBe(3);
    expect(shapeOf(set)).toEqual(['ppp', 'ppp', 'pp', 'pp']);
  });

  it('puts an empty grid line before a subhead, but not at a column’s head', () => {
    const inside = setColumns([paragraphOf(3), SUBHEAD, paragraphOf(3)], { measure: 10, columns: 1 });
    expect(shapeOf(inside)).toEqual(['ppp.sppp']);
    const atHead = setColumns([paragraphOf(4), SUBHEAD, paragraphOf(3)], { measure: 10, columns: 2 });
    expect(shapeOf(atHead)).toEqual(['pppp', 'sppp']);
  });

  it('keeps a subhead off a column’s foot', () => {
    const set = setColumns([paragraphOf(4), SUBHEAD, paragraphOf(6)], { measure: 10, columns: 2 });
    expect(shapeOf(set)).toEqual(['pppp', 'spppppp']);
  });

  it('leaves no single line of a paragraph at a foot or head where it can be helped', () => {
    const set = setColumns([paragraphOf(4), paragraphOf(4)], { measure: 10, columns: 2 });
    expect(shapeOf(set)).toEqual(['pppp', 'pppp']);
    const five = setColumns([paragraphOf(5), paragraphOf(3)], { measure: 10, columns: 2 });
    expect(five.columns.map(({ lines }) => lines.length)).toEqual([5, 3]);
  });

  it('breaks a two-part subhead between its halves rather than inside a word', () => {
    const subhead: ColumnText = { kind: 'subhead', text: '多方联动　妇女权益得到有效维护' };
    const lines = linesOf(setColumns([subhead], { measure: 14, columns: 1 }));
    expect(lines.map(({ line, x }) => [line.text, x])).toEqual([
      ['多方联动', 5],
      ['妇女权益得到有效维护', 2],
    ]);
    expect(lines.map(({ line }) => [line.start, line.end, line.last])).toEqual([
      [0, 5, false],
      [5, 15, true],
    ]);
  });

  it('centres a subhead, and breaks a long one into even lines', () => {
    const [subhead] = linesOf(setColumns([SUBHEAD], { measure: 10, columns: 1 }));
    expect(subhead).toMatchObject({ x: 3, row: 0 });
    const long: ColumnText = { kind: 'subhead', text: '让维权服务走进每一个村庄社区' };
    const lines = linesOf(setColumns([long], { measure: 10, columns: 1 }));
    expect(lines.map(({ line, x }) => [line.text, x])).toEqual([
      ['让维权服务走进', 1.5],
      ['每一个村庄社区', 1.5],
    ]);
  });

  it('sets a byline at the right', () => {
    const [byline] = linesOf(
      setColumns([{ kind: 'byline', text: '（记者李旦）' }], { measure: 10, columns: 1 }),
    );
    expect(byline?.x).toBe(4.5);
  });

  it('sets a subhead at the narrowest measure', () => {
    const lines = linesOf(setColumns([SUBHEAD], { measure: 2, columns: 1 }));
    expect(lines.map(({ line }) => line.text)).toEqual(['重点', '项目']);
  });

  it('sets the lines of a table as they are, between empty lines, its rows whole and its head with the first', () => {
    const rowOf = (kind: TextKind, count: number): ColumnText => ({
      kind,
      text: '县市',
      lines: Array.from({ length: count }, () => ({ ...TABLE_LINE })),
    });
    const table = [rowOf('tableTop', 1), rowOf('tableRow', 2), rowOf('tableRow', 2)];
    const inside = setColumns([paragraphOf(2), ...table, paragraphOf(2)], { measure: 10, columns: 1 });
    expect(shapeOf(inside)).toEqual(['pp.ttttt.pp']);
    const parted = setColumns([paragraphOf(2), ...table, paragraphOf(1)], { measure: 10, columns: 2 });
    expect(shapeOf(parted)).toEqual(['pp.ttt', 'tt.p']);
    const offFoot = setColumns([paragraphOf(3), ...table], { measure: 10, columns: 2 });
    expect(shapeOf(offFoot)).toEqual(['ppp', 'ttttt']);
  });

  it('refuses a number of columns that no sheet has', () => {
    for (const columns of [0, -1, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => setColumns([SUBHEAD], { measure: 10, columns })).toThrow(UsageError);
    }
  });

  it('has empty columns when there is nothing to set', () => {
    expect(setColumns([], { measure: 10, columns: 2 })).toEqual({
      columns: [{ lines: [] }, { lines: [] }],
      linesPerColumn: 0,
    });
  });

  it('sets the real page in five columns of fourteen characters', () => {
    const texts = pageParagraphs().map(
      (text): ColumnText => ({ kind: text.length < 14 ? 'subhead' : 'paragraph', text }),
    );
    const set = setColumns(texts, { measure: 14, columns: 5 });
    const heights = set.columns.map(({ lines }) => (lines.at(-1)?.row ?? 0) + 1);
    expect(Math.max(...heights)).toBe(set.linesPerColumn);
    expect(Math.max(...heights) - Math.min(...heights)).toBeLessThanOrEqual(3);
  });
});

const anyTexts = fc.array(
  fc.record({
    kind: fc.constantFrom<TextKind>('paragraph', 'paragraph', 'subhead', 'byline'),
    text: fc.integer({ min: 0, max: 90 }).map((length) => '妇联，'.repeat(30).slice(0, length)),
  }),
  { maxLength: 12 },
);

describe('for any story', () => {
  it('prints every text once and in order, on whole grid lines', () => {
    fc.assert(
      fc.property(anyTexts, fc.integer({ min: 1, max: 8 }), (texts, columns) => {
        const set = setColumns(texts, { measure: 10, columns });
        expect(set.columns).toHaveLength(columns);
        const lines = linesOf(set);
        const printed = texts.map((_, at) =>
          lines
            .filter((it) => it.paragraph === at)
            .map((it) => it.line.text)
            .join(''),
        );
        expect(printed).toEqual(texts.map(({ text }) => text));
        expect(lines.map((it) => it.paragraph)).toEqual(
          lines.map((it) => it.paragraph).toSorted((a, b) => a - b),
        );
        for (const column of set.columns) expectOnGrid(column.lines, set.linesPerColumn);
      }),
      { numRuns: 300 },
    );
  });

  it('ends no column but the story with a subhead', () => {
    fc.assert(
      fc.property(anyTexts, fc.integer({ min: 1, max: 8 }), (texts, columns) => {
        const set = setColumns(texts, { measure: 10, columns });
        const last = linesOf(set).at(-1);
        for (const { lines } of set.columns) {
          const foot = lines.at(-1);
          if (foot !== last) expect(foot?.kind).not.toBe('subhead');
        }
      }),
      { numRuns: 300 },
    );
  });
});

function linesOf(set: SetColumns): readonly PlacedLine[] {
  return set.columns.flatMap((column) => column.lines);
}

function expectOnGrid(lines: readonly PlacedLine[], linesPerColumn: number): void {
  const rows = lines.map((it) => it.row);
  expect(new Set(rows).size).toBe(rows.length);
  expect(rows[0] ?? 0).toBe(0);
  expect(rows).toEqual(rows.toSorted((a, b) => a - b));
  expect(rows.at(-1) ?? 0).toBeLessThan(Math.max(1, linesPerColumn));
}

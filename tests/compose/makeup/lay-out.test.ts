import { describe, expect, it } from 'vitest';
import { layOut } from '../../../src/compose/makeup/lay-out.ts';
import { LAYOUT_WEIGHTS } from '../../../src/compose/makeup/layout-weights.ts';
import type { Layout, LayoutItem, PageEdge, Shape } from '../../../src/model/layout.ts';
import { UsageError } from '../../../src/model/usage-error.ts';
import { advert, shape, story, whereOf } from './items.ts';

const OPTIONS = { alternatives: 3, effort: 5_000_000, weights: LAYOUT_WEIGHTS };

function best(items: readonly LayoutItem[], columns: number, rows: number): Layout {
  const [layout] = layOut(items, { columns, rows }, OPTIONS).layouts;
  if (layout === undefined) throw new Error('no layout');
  return layout;
}

function messageOf(items: readonly LayoutItem[], columns: number, rows: number): UsageError['localised'] {
  try {
    layOut(items, { columns, rows }, OPTIONS);
  } catch (error) {
    if (error instanceof UsageError) return error.localised;
    throw error;
  }
  throw new Error('no usage error');
}

describe('a page by hand', () => {
  it('has nothing on it without items', () => {
    expect(layOut([], { columns: 5, rows: 84 }, OPTIONS)).toEqual({
      layouts: [],
      suggestions: [],
      cutOff: false,
      steps: 0,
    });
  });

  it('is one item that fills it', () => {
    const layout = best([story('头条', 1, [shape(5, 80), shape(5, 84, 2)])], 5, 84);
    expect(whereOf(layout)).toEqual({ 头条: [0, 0, 5, 84] });
    expect(layout.costs).toEqual([{ id: '头条', reason: 'shape', cost: 2 }]);
  });

  it('puts the lead across the top and the others below it in the order of their priority', () => {
    const items = [
      story('三条', 3, [shape(1, 30)]),
      story('头条', 1, [shape(3, 40)]),
      story('二条', 2, [shape(2, 30)]),
    ];
    expect(whereOf(best(items, 3, 70))).toEqual({
      头条: [0, 0, 3, 40],
      二条: [0, 40, 2, 30],
      三条: [2, 40, 1, 30],
    });
  });

  it('puts the lead left of the stories that stand beside it', () => {
    const items = [
      story('二条', 2, [shape(2, 30)]),
      story('头条', 1, [shape(3, 60)]),
      story('三条', 3, [shape(2, 30)]),
    ];
    expect(whereOf(best(items, 5, 60))).toEqual({
      头条: [0, 0, 3, 60],
      二条: [3, 0, 2, 30],
      三条: [3, 30, 2, 30],
    });
  });

  it('sets no headlines of one size side by side when another shape costs less than that', () => {
    const low = { ...shape(2, 20), headlineSize: 24 };
    const other = { ...shape(2, 20, 1), headlineSize: 20 };
    const layout = best([story('甲', 1, [low]), story('乙', 2, [low, other])], 4, 20);
    expect(layout.cost).toBe(1);
    const alike = best([story('甲', 1, [low]), story('乙', 2, [low])], 4, 20);
    expect(alike.costs).toContainEqual({ id: '乙', reason: 'tombstone', cost: LAYOUT_WEIGHTS.tombstone });
  });

  it('keeps a picture away from an advert when the advert can stand elsewhere', () => {
    const picture = { ...shape(1, 40), picturesAt: ['right'] as const };
    const items = [
      story('图文', 1, [picture]),
      story('消息', 2, [shape(1, 40)]),
      advert('广告', [shape(1, 40)]),
    ];
    const layout = best(items, 3, 40);
    expect(layout.costs.map(({ reason }) => reason)).not.toContain('pictureAtAdvert');
    const alone = best(
      [story('图文', 1, [picture]), { ...advert('广告', [shape(1, 40)]), edges: ['right'] }],
      2,
      40,
    );
    expect(alone.costs).toContainEqual({ id: '图文', reason: 'pictureAtAdvert', cost: 6 });
  });

  it('prefers any shape to one long column and to a flat strip', () => {
    const narrow = best([story('甲', 1, [shape(1, 40)]), story('乙', 2, [shape(1, 40)])], 2, 40);
    expect(narrow.costs.filter(({ reason }) => reason === 'narrow')).toHaveLength(2);
    const flat = best([story('甲', 1, [shape(4, 35)]), story('乙', 2, [shape(4, 5)])], 4, 40);
    expect(flat.costs).toEqual([{ id: '乙', reason: 'flat', cost: 6 }]);
  });

  it('lets items of equal priority stand in any order at no cost', () => {
    const layout = best(
      [story('甲', 2, [shape(2, 10)]), story('乙', 2, [shape(2, 20)]), story('丙', 2, [shape(2, 30)])],
      2,
      60,
    );
    expect(layout.cost).toBe(0);
  });
});

describe('what an editor fixes', () => {
  it.each<[PageEdge, readonly number[]]>([
    ['top', [0, 0, 4, 20]],
    ['bottom', [0, 40, 4, 20]],
  ])('stands at the %s', (edge, place) => {
    const items = [story('甲', 1, [shape(4, 40)]), { ...advert('广告', [shape(4, 20)]), edges: [edge] }];
    expect(whereOf(best(items, 4, 60)).广告).toEqual(place);
  });

  it('stands in a corner', () => {
    const corner = { ...advert('广告', [shape(2, 20)]), edges: ['bottom', 'right'] as const };
    const items = [corner, story('头条', 1, [shape(2, 60)]), story('二条', 2, [shape(2, 40)])];
    expect(whereOf(best(items, 4, 60)).广告).toEqual([2, 40, 2, 20]);
  });

  it('stands at a field inside the page with stories all around it', () => {
    const hole = { ...advert('洞', [shape(1, 20)]), at: { column: 1, row: 20 } };
    const items = [
      hole,
      story('头条', 1, [shape(3, 20), shape(2, 30)]),
      story('二条', 2, [shape(1, 20)]),
      story('三条', 3, [shape(1, 20)]),
      story('四条', 4, [shape(3, 20)]),
    ];
    expect(whereOf(best(items, 3, 60))).toEqual({
      头条: [0, 0, 3, 20],
      二条: [0, 20, 1, 20],
      洞: [1, 20, 1, 20],
      三条: [2, 20, 1, 20],
      四条: [0, 40, 3, 20],
    });
  });

  it('leaves two fixed fields where they are', () => {
    const one = { ...advert('报眼', [shape(2, 10)]), at: { column: 3, row: 0 } };
    const two = { ...advert('广告', [shape(3, 20)]), at: { column: 2, row: 64 } };
    const items = [
      one,
      two,
      story('头条', 1, [shape(3, 64)]),
      story('二条', 2, [shape(2, 54)]),
      story('三条', 3, [shape(2, 20)]),
    ];
    expect(whereOf(best(items, 5, 84))).toEqual({
      头条: [0, 0, 3, 64],
      报眼: [3, 0, 2, 10],
      二条: [3, 10, 2, 54],
      三条: [0, 64, 2, 20],
      广告: [2, 64, 3, 20],
    });
  });

  it('keeps a sidebar beside its story even where another place costs less', () => {
    const items = [
      story('头条', 1, [shape(2, 20)]),
      story('二条', 2, [shape(2, 20)]),
      story('三条', 3, [shape(2, 20)]),
      { ...story('链接', 4, [shape(2, 20)]), companionOf: '头条' },
    ];
    const at = whereOf(best(items, 2, 80));
    expect(Math.abs((at.链接?.[1] ?? 0) - (at.头条?.[1] ?? 0))).toBe(20);
  });
});

describe('what cannot be', () => {
  it('names an item without shapes', () => {
    expect(messageOf([story('甲', 1, [])], 5, 84).zh).toContain('“甲”没有可用的排法');
  });

  it('says by how much an item is larger than the page', () => {
    const { zh, en } = messageOf([story('甲', 1, [shape(5, 90), shape(4, 110)])], 5, 84);
    expect(zh).toContain('“甲”比版面还大：最小的排法仍高 6 行');
    expect(en).toContain('6 rows too high');
  });

  it('names a fixed item that would leave the page', () => {
    const item = { ...advert('广告', [shape(2, 20)]), at: { column: 4, row: 0 } };
    expect(messageOf([item], 5, 84).zh).toContain('“广告”固定在第 5 栏第 1 行，会超出版心');
  });

  it('names both of two fixed items that overlap', () => {
    const one = { ...advert('甲', [shape(2, 20)]), at: { column: 0, row: 0 } };
    const other = { ...advert('乙', [shape(2, 20)]), at: { column: 1, row: 19 } };
    expect(messageOf([one, other], 5, 84).zh).toContain('“甲”与“乙”固定的位置互相重叠');
  });

  it('names an item listed twice, and counts too many', () => {
    expect(messageOf([story('甲', 1, [shape(1, 1)]), story('甲', 2, [shape(1, 1)])], 5, 84).zh).toContain(
      '列了两次',
    );
    const many = Array.from({ length: 21 }, (_, index) => story(`稿${index}`, index, [shape(1, 20)]));
    expect(messageOf(many, 5, 84).zh).toContain('现有 21 件');
  });
});

describe('suggestions', () => {
  const cut = (columns: number, rows: number, lines: number): Shape => ({
    ...shape(columns, rows, 10),
    change: { kind: 'cut', lines },
  });
  const fill = (columns: number, rows: number, lines: number): Shape => ({
    ...shape(columns, rows, 10),
    change: { kind: 'fill', lines },
  });

  it('put a cut of three lines before a fill of twelve and both before leaving a story out', () => {
    const items = [
      story('头条', 1, [shape(1, 41), cut(1, 38, 3)]),
      story('二条', 2, [shape(1, 22)]),
      { ...story('三条', 3, [shape(1, 21), fill(1, 34, 12)]), mayDrop: true },
      { ...story('四条', 4, [shape(1, 22)]), mayDrop: true },
    ];
    // 38 + 22 + 21 + 22 = 103; without 四条 41 + 22 + 34 = 97; nothing else comes to 103 or 97.
    const { suggestions, layouts } = layOut(items, { columns: 1, rows: 103 }, OPTIONS);
    expect(layouts).toEqual([]);
    expect(suggestions[0]?.changes).toEqual([{ id: '头条', change: { kind: 'cut', lines: 3 } }]);
    const shorter = layOut(items, { columns: 1, rows: 97 }, OPTIONS).suggestions;
    expect(shorter.map(({ changes }) => changes)).toEqual([
      [
        { id: '四条', change: { kind: 'drop', lines: 0 } },
        { id: '三条', change: { kind: 'fill', lines: 12 } },
      ],
    ]);
  });

  it('give three that differ, best first', () => {
    const items = [
      story('头条', 1, [shape(2, 40), cut(2, 37, 6)]),
      story('二条', 2, [shape(2, 30), cut(2, 27, 3)]),
      { ...story('三条', 3, [shape(2, 17), shape(2, 20)]), mayDrop: true },
      { ...story('四条', 4, [shape(2, 20)]), mayDrop: true },
    ];
    const { suggestions } = layOut(items, { columns: 2, rows: 104 }, OPTIONS);
    expect(
      suggestions.map(({ changes }) =>
        changes.map(({ id, change }) => `${change.kind} ${change.lines} ${id}`),
      ),
    ).toEqual([['cut 3 二条'], ['cut 6 头条']]);
  });

  it('leave out the least wanted story when no line can be cut', () => {
    const items = [
      story('头条', 1, [shape(2, 40)]),
      story('二条', 2, [shape(2, 30)]),
      story('三条', 3, [shape(2, 20)]),
    ].map((item) => ({ ...item, mayDrop: item.id !== '头条' }));
    const { suggestions } = layOut(items, { columns: 2, rows: 70 }, OPTIONS);
    expect(suggestions.map(({ layout }) => layout.dropped)).toEqual([['三条']]);
    expect(suggestions[0]?.layout.costs).toContainEqual({ id: '三条', reason: 'drop', cost: 200 });
  });

  it('are none when there is too little copy and nothing to fill with', () => {
    const result = layOut([story('头条', 1, [shape(2, 40)])], { columns: 2, rows: 84 }, OPTIONS);
    expect(result).toMatchObject({ layouts: [], suggestions: [], cutOff: false });
  });
});

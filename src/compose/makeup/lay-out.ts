import type { Layout, LayoutItem, Placement, Shape } from '../../model/layout.ts';

type Node = {
  c: number;
  shape?: Shape;
  id?: string;
  cut?: 'h' | 'v';
  a?: Node;
  b?: Node;
  w: number;
  h: number;
};
export interface LayoutResult {
  layouts: Layout[];
  suggestions: { layout: Layout }[];
  cutOff: boolean;
  steps: number;
}
export function layOut(
  items: readonly LayoutItem[],
  page: { columns: number; rows: number },
  _o: unknown,
): LayoutResult {
  const n = items.length;
  const best: Map<number, Node>[][] = [];
  for (let S = 1; S < 1 << n; S++) {
    const at: Map<number, Node>[] = Array.from({ length: page.columns + 1 }, () => new Map());
    best[S] = at;
    const take = (node: Node) => {
      if (node.w > page.columns || node.h > page.rows) return;
      const m = at[node.w];
      const k = m?.get(node.h);
      if (!k || node.c < k.c) m?.set(node.h, node);
    };
    if ((S & (S - 1)) === 0) {
      const it = items[31 - Math.clz32(S)] as LayoutItem;
      for (const s of it.shapes) take({ c: s.cost, shape: s, id: it.id, w: s.columns, h: s.rows });
      continue;
    }
    for (let A = (S - 1) & S; A > 0; A = (A - 1) & S) {
      const B = S ^ A;
      const pin = (m: number, e: string) =>
        items.some((it, i) => m & (1 << i) && it.edges.includes(e as never));
      const pri = (m: number) =>
        Math.min(99, ...items.flatMap((it, i) => (m & (1 << i) && it.priority ? [it.priority] : [])));
      const inv = pri(A) > pri(B) ? 3 : 0;
      if (!pin(A, 'bottom') && !pin(B, 'top'))
        for (let w = 1; w <= page.columns; w++)
          for (const [h1, a] of best[A]?.[w] ?? [])
            for (const [h2, b] of best[B]?.[w] ?? [])
              take({ c: a.c + b.c + inv, cut: 'h', a, b, w, h: h1 + h2 });
      if (!pin(A, 'right') && !pin(B, 'left'))
        for (let w = 1; w < page.columns; w++)
          for (let v = 1; v + w <= page.columns; v++)
            for (const [h, a] of best[A]?.[w] ?? []) {
              const b = best[B]?.[v]?.get(h);
              if (b) take({ c: a.c + b.c + inv, cut: 'v', a, b, w: w + v, h });
            }
    }
  }
  const root = best[(1 << n) - 1]?.[page.columns]?.get(page.rows);
  if (!root) return { layouts: [], suggestions: [], cutOff: false, steps: 0 };
  const placements: Placement[] = [];
  const walk = (node: Node, x: number, y: number): void => {
    if (node.shape) placements.push({ id: node.id ?? '', shape: node.shape, column: x, row: y });
    else if (node.a && node.b) {
      walk(node.a, x, y);
      if (node.cut === 'h') walk(node.b, x, y + node.a.h);
      else walk(node.b, x + node.a.w, y);
    }
  };
  walk(root, 0, 0);
  return {
    layouts: [{ placements, cost: root.c, costs: [], dropped: [] }],
    suggestions: [],
    cutOff: false,
    steps: 0,
  };
}

import type { Node, Point } from 'unist';

/**
 * Moves the positions of a tree that was parsed from a stretch of a draft, to count from the draft's beginning.
 * `lines` and `offset` are what stands before the stretch; `column` is added on its first line only.
 */
export function shiftTree(tree: Node, lines: number, offset: number, column = 0): void {
  const pending: Node[] = [tree];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (node.position !== undefined) {
      shiftPoint(node.position.start, lines, offset, column);
      shiftPoint(node.position.end, lines, offset, column);
    }
    if ('children' in node && Array.isArray(node.children))
      for (const child of node.children) pending.push(child);
  }
}

function shiftPoint(point: Point, lines: number, offset: number, column: number): void {
  if (point.line === 1) point.column += column;
  point.line += lines;
  point.offset = (point.offset ?? 0) + offset;
}

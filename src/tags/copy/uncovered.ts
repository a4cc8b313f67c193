import type { Span } from '../../model/text.ts';

/** The items that touch none of the spans; all are offsets into a text of the given length. Linear. */
export function uncovered<T extends Span>(
  items: readonly T[],
  spans: readonly Span[],
  length: number,
): readonly T[] {
  if (spans.length === 0) return items;
  const covered = new Uint8Array(length);
  for (const { start, end } of spans) covered.fill(1, start, end);
  return items.filter(({ start, end }) => !covered.subarray(start, end).includes(1));
}

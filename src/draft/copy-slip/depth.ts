import { COPY_SLIP_LIMITS } from './limits.ts';

/**
 * True when a copy slip may nest deeper than the limit, judged by its characters before any parser sees it:
 * open brackets not yet closed, and the marks and indentation that open a line. Never too low; too high only
 * for text no copy slip holds.
 */
export function mayNestTooDeep(source: string): boolean {
  return bracketDepth(source) > COPY_SLIP_LIMITS.depth || lineOpeningDepth(source) > COPY_SLIP_LIMITS.depth;
}

function bracketDepth(source: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [bracket] of source.matchAll(/[[\]{}]/g)) {
    depth = bracket === '[' || bracket === '{' ? depth + 1 : Math.max(0, depth - 1);
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

/** Each list item or explicit key on one line nests, and each level further down is indented by a space more. */
function lineOpeningDepth(source: string): number {
  let deepest = 0;
  for (const [opening] of source.matchAll(/^ *(?:[-?:][ \t]+)*/gm)) {
    const marks = opening.match(/[-?:]/g)?.length ?? 0;
    const spaces = opening.length - opening.trimStart().length;
    deepest = Math.max(deepest, marks + Math.ceil(spaces / 2));
  }
  return deepest;
}

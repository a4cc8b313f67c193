import type { Root } from 'mdast';
import { BODY_LIMITS, type BodyLimit } from './limits.ts';
import { tableSizes } from './table-sizes.ts';

/** What is counted in the marked-up text, each against the limit of the same name. */
const COUNTED: readonly (readonly [BodyLimit, RegExp])[] = [
  ['brackets', /\[/g],
  ['emphasisMarks', /[*_]/g],
  ['htmlOpenings', /<[!?]/g],
  ['underlines', /^[ >]*(?:=+|-+)[ \t]*$/gm],
  ['quotedLines', /^ {0,3}>/gm],
  ['markupLines', /\r\n|\n|\r/g],
];

/** Marks and blanks that open a line, and the list marks among them. */
const LINE_OPENING = /^[ \t>*+\-\d.)]+/gm;
const LIST_MARK = /(?:[-+*]|\d{1,9}[.)])(?:[ \t]|$)/g;

/** A line's opening that is a unit longer than is allowed. */
const LONG_OPENING = new RegExp(`^[ \\t>*+\\-\\d.)]{${BODY_LIMITS.lineOpening + 1}}`, 'm');

/** The limit that stretches of marked-up text exceed together, found before any of it is parsed; null when none. */
export function exceededLimit(stretches: readonly string[]): BodyLimit | null {
  const tables = tableSizes(stretches);
  const units = stretches.reduce((sum, stretch) => sum + stretch.length, -tables.units);
  if (units > BODY_LIMITS.markupUnits) return 'markupUnits';
  if (tables.units > BODY_LIMITS.tableUnits) return 'tableUnits';
  if (tables.cells > BODY_LIMITS.tableCells) return 'tableCells';
  if (tables.columns > BODY_LIMITS.tableColumns) return 'tableColumns';
  if (stretches.some((stretch) => LONG_OPENING.test(stretch))) return 'lineOpening';
  if (listMarks(stretches) > BODY_LIMITS.listMarks) return 'listMarks';
  if (stretches.some(hasTooLongBlock)) return 'blockLines';
  return COUNTED.find(([limit, pattern]) => count(stretches, pattern) > BODY_LIMITS[limit])?.[0] ?? null;
}

function count(stretches: readonly string[], pattern: RegExp): number {
  return stretches.reduce((sum, stretch) => sum + (stretch.match(pattern)?.length ?? 0), 0);
}

function hasTooLongBlock(stretch: string): boolean {
  let lines = 0;
  for (const line of stretch.split(/\r\n|\n|\r/)) {
    lines = line.trim() === '' ? 0 : lines + 1;
    if (lines > BODY_LIMITS.blockLines) return true;
  }
  return false;
}

function listMarks(stretches: readonly string[]): number {
  const openings = stretches.flatMap((stretch) => stretch.match(LINE_OPENING) ?? []);
  return count(openings, LIST_MARK);
}

/** True when a tree has more levels than allowed. */
export function isTooDeep(tree: Root): boolean {
  let level: readonly object[] = [tree];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > BODY_LIMITS.depth) return true;
    level = level.flatMap((node) =>
      'children' in node && Array.isArray(node.children) ? node.children : [],
    );
  }
  return false;
}

import type { CopySlipEntry } from '../../model/draft.ts';
import type { Edit, Span } from '../../model/text.ts';
import { lineAt, linesOf } from '../text/lines.ts';
import { quotingOf, writeScalar } from './write-value.ts';

/** An item of a block list and the lines it owns: whole comment lines above it, then its own. */
interface Item {
  readonly text: unknown;
  readonly above: readonly string[];
  readonly line: string;
  /** The comment behind the item; empty when there is none. */
  readonly comment: string;
}

const ITEM_LINE = /^[ \t]*-[ \t]/;
const BETWEEN_ITEMS = /^[ \t]*(?:#|$)/;

/** True for a value that is a list with an item a line, below its key's line. */
export function isBlockList(text: string, { keySpan, valueSpan }: CopySlipEntry): boolean {
  const between = text.slice(keySpan.end, valueSpan.start);
  return /^-[ \t]/.test(text.slice(valueSpan.start, valueSpan.end)) && /[\r\n]/.test(between);
}

/**
 * The edit that makes a block list hold other items. An item that stays keeps its line and the comments beside and
 * above it; the comments of an item that goes become lines of their own. `comments` are the draft's, as offsets in
 * `text`.
 */
export function blockListEdit(
  text: string,
  entry: CopySlipEntry,
  wanted: readonly string[],
  comments: readonly Span[],
  eol: string,
): Edit {
  const { start, end } = entry.valueSpan;
  const indent = /[^\r\n]*$/.exec(text.slice(0, start))?.[0] ?? '';
  const quoting = quotingOf(text.slice(start, end).replace(/^-[ \t]*/, ''));
  const whole = { start: start - indent.length, end: lineAt(text, end).end };
  const items = itemsOf(text, whole, entry.value, comments);
  const written = wanted.map((item) => `${indent}- ${writeScalar(item, quoting)}`);
  if (items === null) return { ...whole, end, text: written.join(eol) };
  return { ...whole, text: mergedLines(items, wanted, written, indent).join(eol) };
}

/** The items of a list without comments need no lines kept: null, as for items on more than one line. */
function itemsOf(
  text: string,
  list: Span,
  value: unknown,
  comments: readonly Span[],
): readonly Item[] | null {
  const inside = comments.filter((it) => it.start >= list.start && it.end <= list.end);
  if (inside.length === 0 || !Array.isArray(value)) return null;
  const items: Item[] = [];
  let above: string[] = [];
  for (const { start, end } of linesOf(text, list.start, list.end)) {
    const line = text.slice(start, end);
    if (BETWEEN_ITEMS.test(line)) above.push(line);
    else if (!ITEM_LINE.test(line)) return null;
    else {
      const comment = inside.find((it) => it.start > start && it.start < end);
      const item = { text: value[items.length], above, line };
      items.push({ ...item, comment: comment === undefined ? '' : text.slice(comment.start, end) });
      above = [];
    }
  }
  return items.length === value.length ? items : null;
}

function mergedLines(
  items: readonly Item[],
  wanted: readonly string[],
  written: readonly string[],
  indent: string,
): readonly string[] {
  const kept = new Map<string, readonly string[]>();
  let orphans: string[] = [];
  for (const { text, above, line, comment } of items) {
    orphans.push(...above);
    if (typeof text === 'string' && wanted.includes(text) && !kept.has(text)) {
      kept.set(text, [...orphans, line]);
      orphans = [];
    } else if (comment !== '') orphans.push(`${indent}${comment}`);
  }
  const lines = wanted.flatMap((item, index) => {
    const old = kept.get(item);
    kept.delete(item);
    return old ?? [written[index] ?? ''];
  });
  return [...lines, ...orphans];
}

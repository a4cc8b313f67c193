import type { ProtectedKind, ProtectedRange } from '../model/draft.ts';

interface Pair {
  readonly close: string;
  readonly kind: ProtectedKind;
}

/** Marks that open a quotation or a title, and the marks that close them (GB/T 15834—2011 4.8, 4.14). */
const PAIRS: ReadonlyMap<string, Pair> = new Map([
  ['“', { close: '”', kind: 'quotation' }],
  ['‘', { close: '’', kind: 'quotation' }],
  ['「', { close: '」', kind: 'quotation' }],
  ['『', { close: '』', kind: 'quotation' }],
  ['《', { close: '》', kind: 'title' }],
  ['〈', { close: '〉', kind: 'title' }],
]);

const CLOSERS = new Set([...PAIRS.values()].map((pair) => pair.close));

/** Han stands in an address between its own marks: http://www.a.cn/路径?x=1. */
const URL =
  /(?:https?:\/\/|www\.)[\w\-.~:/?#[\]@!$&'()*+,;=%]+(?:(?<=[/=&_-])\p{Script=Han}{1,30}(?=[/&=#%_.-]|\?[\w%])[\w\-.~:/?#[\]@!$&'()*+,;=%]+)*/giu;
const MAIL = /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/g;
/** Marks that end the sentence around an address rather than the address. */
const ADDRESS_TAIL = new Set(".,;:!?)]'");

/** Deeper nests are no copy but an attack; what lies deeper is not protected. */
const MAX_DEPTH = 32;

/**
 * What house rules leave alone in a passage: what stands between quotation or title marks (the marks themselves
 * stay visible), and addresses. Offsets in `text`. A mark without its partner protects nothing, except that a
 * quotation which opens the passage and never closes runs to the passage's end: so are quotations of several
 * paragraphs set.
 */
export function protectedRangesOf(text: string): readonly ProtectedRange[] {
  return [...markedRanges(text), ...addresses(text)];
}

function markedRanges(text: string): ProtectedRange[] {
  const ranges: ProtectedRange[] = [];
  const open: { at: number; pair: Pair }[] = [];
  for (let at = 0; at < text.length; at++) {
    const mark = text.charAt(at);
    const pair = PAIRS.get(mark);
    if (pair !== undefined) {
      if (open.length < MAX_DEPTH) open.push({ at, pair });
    } else if (CLOSERS.has(mark)) close(mark, at, open, ranges);
  }
  const first = open[0];
  if (first?.at === 0 && first.pair.kind === 'quotation') addRange(ranges, 1, text.length, 'quotation');
  return ranges;
}

/** Closes the innermost open mark of the kind; marks opened inside it and left open are dropped. */
function close(mark: string, at: number, open: { at: number; pair: Pair }[], ranges: ProtectedRange[]): void {
  const index = open.findLastIndex((it) => it.pair.close === mark);
  const opened = open[index];
  if (opened === undefined) return;
  open.length = index;
  addRange(ranges, opened.at + 1, at, opened.pair.kind);
}

function addresses(text: string): ProtectedRange[] {
  if (!/@|:\/\/|www/i.test(text)) return [];
  const ranges: ProtectedRange[] = [];
  for (const pattern of [URL, MAIL]) {
    for (const match of text.matchAll(pattern)) {
      let end = match.index + match[0].length;
      while (ADDRESS_TAIL.has(text.charAt(end - 1))) end--;
      addRange(ranges, match.index, end, 'address');
    }
  }
  return ranges;
}

function addRange(ranges: ProtectedRange[], start: number, end: number, kind: ProtectedKind): void {
  if (end > start) ranges.push({ start, end, kind });
}

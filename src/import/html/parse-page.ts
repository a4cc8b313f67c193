import { type DefaultTreeAdapterMap, defaultTreeAdapter, parse, parseFragment } from 'parse5';
import type { ReadingNote } from '../../model/received.ts';
import { childrenOf, isElement, isText, type Node } from './nodes.ts';

/** A page's tree, and what a tag or comment that was never closed has swallowed; null when nothing was. */
export interface ParsedPage {
  readonly root: Node;
  readonly swallowed: ReadingNote | null;
}

/** Elements that the parser may make for each tag of the source, and beside them. */
const ELEMENTS_A_TAG = 4;
const ELEMENTS_BESIDE = 20_000;

/**
 * Parses a page, or a fragment of one. Null when the parser makes far more elements than the source has tags: hundreds of
 * marks of emphasis that were never closed are opened again in each paragraph, until there is no memory left.
 */
export function parsePage(source: string, isPage: boolean): ParsedPage | null {
  let isCut = false;
  const options = {
    sourceCodeLocationInfo: true,
    treeAdapter: countingAdapter(ELEMENTS_BESIDE + ELEMENTS_A_TAG * (source.split('<').length - 1)),
    onParseError: ({ code }: { readonly code: string }) => {
      isCut ||= code === 'eof-in-tag' || code === 'eof-in-comment';
    },
  };
  try {
    const root: Node = isPage
      ? parse<DefaultTreeAdapterMap>(source, options)
      : parseFragment<DefaultTreeAdapterMap>(source, options);
    return { root, swallowed: isCut ? restOf(source, endOfTree(root)) : null };
  } catch (error) {
    if (error === OVERFLOW) return null;
    throw error;
  }
}

/** What stops the parser from inside. */
const OVERFLOW = new Error('too many elements');

/** Makes parse5's tree, but throws {@link OVERFLOW} after `most` elements. */
function countingAdapter(most: number): typeof defaultTreeAdapter {
  let left = most;
  return {
    ...defaultTreeAdapter,
    createElement(...parts) {
      if (--left < 0) throw OVERFLOW;
      return defaultTreeAdapter.createElement(...parts);
    },
  };
}

/** What stands in the source behind the last tag or text that became part of the tree. */
function restOf(source: string, end: number): ReadingNote | null {
  const text = source.slice(end).trim();
  if (text === '') return null;
  const start = source.indexOf(text, end);
  const number = source.slice(0, start).split('\n').length;
  return { kind: 'left-out', number, text, inText: false };
}

/** Where the last tag or text of a tree ends in the source; without recursion. UTF-16. */
function endOfTree(root: Node): number {
  let end = 0;
  const queue: Node[] = [root];
  for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
    if (isText(node)) end = Math.max(end, node.sourceCodeLocation?.endOffset ?? 0);
    if (isElement(node)) {
      const { startTag, endTag } = node.sourceCodeLocation ?? {};
      end = Math.max(end, startTag?.endOffset ?? 0, endTag?.endOffset ?? 0);
    }
    for (const child of childrenOf(node)) queue.push(child);
  }
  return end;
}

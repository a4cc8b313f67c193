import { parseFragment } from 'parse5';
import type { ReadingNote, ReceivedLine } from '../../model/received.ts';
import { proveWritten } from './conserve.ts';
import { attribute, type Element, elementsIn, isElement, isText, type Node, type TextNode } from './nodes.ts';
import { walkHtml } from './walk.ts';

/** A fragment of HTML as lines. */
export interface HtmlLines {
  readonly lines: readonly ReceivedLine[];
  readonly notes: readonly ReadingNote[];
}

/**
 * Reads a fragment that is story as a whole, such as what mammoth makes of a Word file. With a `marker`, places are not
 * lines of the HTML but the numbers of anchors: `<a id="p-12">` with the marker `p-` begins place 12. An empty paragraph
 * is a blank line. Throws when a character would be lost.
 */
export function linesOfHtml(html: string, marker: string | null = null): HtmlLines {
  const root = parseFragment(html, { sourceCodeLocationInfo: true });
  const numbers = marker === null ? undefined : paragraphNumbers(root, marker);
  const { lines, notes, written } = walkHtml(root, null, numbers);
  proveWritten(root, written);
  return { lines, notes };
}

/** Finds the number of the paragraph that a node begins in. */
function paragraphNumbers(root: Node, marker: string): (node: Element | TextNode) => number {
  const numbers = new Map<Node, number>();
  let last = 1;
  for (const element of elementsIn(root)) {
    const id = element.tagName === 'a' ? (attribute(element, 'id') ?? '') : '';
    if (!id.startsWith(marker)) continue;
    last = Number(id.slice(marker.length));
    // The anchor and the blocks that begin with it.
    for (let it: Node | null = element; it !== null && isElement(it) && !numbers.has(it); it = it.parentNode)
      numbers.set(it, last);
  }
  return (node) => {
    for (let it: Node | null = isText(node) ? node.parentNode : node; it !== null; ) {
      const number = numbers.get(it);
      if (number !== undefined) return number;
      it = isElement(it) ? it.parentNode : null;
    }
    return last;
  };
}

import { childrenOf, isElement, isText, isUnseen, type Node } from './nodes.ts';

/** Throws when a character of a page that is no space was not written, or not in its order. A fault of ours. */
export function proveWritten(root: Node, written: readonly string[]): void {
  const expected = squeezed(seenText(root));
  const found = squeezed(written.join(''));
  if (expected === found) return;
  let at = 0;
  while (expected[at] === found[at]) at++;
  throw new Error(`HTML lost text at ${JSON.stringify(expected.slice(Math.max(0, at - 10), at + 10))}`);
}

/** The text of all nodes that a reader sees or that were hidden from him, without recursion. */
function seenText(root: Node): string {
  const texts: string[] = [];
  const queue: Node[] = [root];
  for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
    if (isText(node)) texts.push(node.value);
    if (isElement(node) && isUnseen(node)) continue;
    const children = childrenOf(node);
    for (let at = children.length - 1; at >= 0; at--) queue.push(children[at] as Node);
  }
  return texts.join('');
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, '');
}

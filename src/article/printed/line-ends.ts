import type { Nodes, Text } from 'mdast';

/** Han, and marks as wide as Han: beside them a line end of the draft is no space. */
const FULL_WIDTH = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef“”‘’…—·\ud800-\udfff]/u;

/** Nodes whose text is one run of phrases. */
const HOLDS_PHRASES = new Set<Nodes['type']>(['paragraph', 'heading', 'tableCell']);

/**
 * Takes the line ends of the draft out of the text below a node (a fresh copy: it is changed): they vanish beside
 * full-width characters, where a browser would set a space, and are a space elsewhere. Hard breaks stay.
 */
export function joinLineEnds(node: Nodes): void {
  const pending: Nodes[] = [node];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (HOLDS_PHRASES.has(next.type)) joinIn(textsIn(next));
    else if ('children' in next) pending.push(...next.children);
  }
}

function joinIn(texts: readonly Text[]): void {
  const values = texts.map((it) => it.value);
  for (const [index, node] of texts.entries()) {
    node.value = node.value.replace(/[ \t]*(?:\r\n?|\n)[ \t]*/g, (lineEnd, at: number) => {
      const before = node.value.charAt(at - 1) || (values[index - 1]?.at(-1) ?? '');
      const after = node.value.charAt(at + lineEnd.length) || (values[index + 1]?.charAt(0) ?? '');
      return before === '' || after === '' || FULL_WIDTH.test(before) || FULL_WIDTH.test(after) ? '' : ' ';
    });
  }
}

function textsIn(node: Nodes): readonly Text[] {
  const texts: Text[] = [];
  const pending: Nodes[] = [node];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (next.type === 'text') texts.push(next);
    else if ('children' in next) pending.push(...[...next.children].reverse());
  }
  return texts;
}

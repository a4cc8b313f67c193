import type { DefaultTreeAdapterTypes } from 'parse5';

/** Nodes of parse5's tree. */
export type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.ParentNode;
export type Element = DefaultTreeAdapterTypes.Element;
export type TextNode = DefaultTreeAdapterTypes.TextNode;

/** Elements whose text no reader of the page sees. */
const UNSEEN: ReadonlySet<string> = new Set([
  ...[
    'head',
    'script',
    'style',
    'noscript',
    'template',
    'iframe',
    'object',
    'embed',
    'svg',
    'math',
    'canvas',
    'audio',
  ],
  ...['video', 'map', 'xml', 'title', 'meta', 'link', 'noframes', 'datalist'],
]);

/** Elements that begin a line of their own. */
const BLOCKS: ReadonlySet<string> = new Set([
  ...[
    'address',
    'article',
    'aside',
    'blockquote',
    'body',
    'center',
    'dd',
    'details',
    'dialog',
    'div',
    'dl',
    'dt',
  ],
  ...[
    'fieldset',
    'figcaption',
    'figure',
    'footer',
    'form',
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'header',
    'hr',
    'html',
  ],
  ...[
    'legend',
    'li',
    'main',
    'nav',
    'ol',
    'p',
    'pre',
    'section',
    'summary',
    'table',
    'tbody',
    'td',
    'tfoot',
    'th',
  ],
  ...['thead', 'tr', 'ul', 'caption', 'button', 'select', 'option', 'textarea', 'optgroup'],
]);

/** Elements that stand beside a page's story, or are there to be clicked. A form may hold the whole page (ASP.NET). */
const BESIDE: ReadonlySet<string> = new Set([
  ...['nav', 'footer', 'aside', 'button', 'select', 'textarea', 'dialog', 'menu'],
]);

/** True for an element node. */
export function isElement(node: Node): node is Element {
  return 'tagName' in node;
}

/** True for a text node. */
export function isText(node: Node): node is TextNode {
  return node.nodeName === '#text';
}

/** The nodes inside a node. A template's content is not its child. */
export function childrenOf(node: Node): readonly Node[] {
  return 'childNodes' in node ? node.childNodes : [];
}

/** An attribute's value; null when it is not there. */
export function attribute(element: Element, name: string): string | null {
  return element.attrs.find((it) => it.name === name)?.value ?? null;
}

/** True for an element whose text is no part of the page. Word's own (o:p, w:sdt) hold text that browsers show. */
export function isUnseen({ tagName }: Element): boolean {
  return UNSEEN.has(tagName);
}

/** True for an element that begins a line of its own. */
export function isBlock({ tagName }: Element): boolean {
  return BLOCKS.has(tagName);
}

/** True for navigation, forms and the like. */
export function isBeside(element: Element): boolean {
  return BESIDE.has(element.tagName) || attribute(element, 'role') === 'navigation';
}

/**
 * True for an element that a reader is not shown. WeChat hides a whole story until its script has run, other sites the whole
 * page: these are shown.
 */
export function isHidden(element: Element): boolean {
  const isWhole = element.tagName === 'body' || element.tagName === 'html';
  if (isWhole || attribute(element, 'id') === 'js_content') return false;
  if (attribute(element, 'hidden') !== null) return true;
  return /(?:^|;)(?:display:none|visibility:hidden|font-size:0(?:px|pt|em)?(?:;|!|$)|mso-hide:all)/.test(
    styleOf(element),
  );
}

/** Whether an element sets bold type, or ends it; null when it does neither. */
export function boldOf(element: Element): boolean | null {
  const style = styleOf(element);
  if (/(?:^|;)font-weight:(?:bold|bolder|[6-9]00)/.test(style)) return true;
  // Some programs paste everything inside <b style="font-weight:normal">.
  if (/(?:^|;)font-weight:(?:normal|lighter|[1-5]00)/.test(style)) return false;
  return element.tagName === 'b' || element.tagName === 'strong' ? true : null;
}

/** An element's style attribute without spaces, in lower case. */
export function styleOf(element: Element): string {
  return (attribute(element, 'style') ?? '').replace(/\s+/g, '').toLowerCase();
}

/** The first line of the source that a node stands on, 1-based; 1 when the parser made it up. */
export function lineOf(node: Node): number {
  return ('sourceCodeLocation' in node ? node.sourceCodeLocation?.startLine : undefined) ?? 1;
}

/** All elements inside a node, in order of the source; without recursion, for the source may be nested deep. */
export function elementsIn(root: Node): readonly Element[] {
  const found: Element[] = [];
  const queue: Node[] = [root];
  for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
    if (isElement(node)) found.push(node);
    const children = childrenOf(node);
    for (let at = children.length - 1; at >= 0; at--) queue.push(children[at] as Node);
  }
  return found;
}

/** All text inside a node that is part of the page, blocks and breaks parted by a space. The tree must not be deep. */
export function textIn(node: Node): string {
  if (isText(node)) return node.value;
  if (isElement(node) && isUnseen(node)) return '';
  const inside = childrenOf(node)
    .map((it) => textIn(it))
    .join('');
  return isElement(node) && /^(?:p|div|br|li)$/.test(node.tagName) ? ` ${inside} ` : inside;
}

/** How deep a tree is nested; counted without recursion. */
export function depthOf(root: Node): number {
  let deepest = 0;
  const queue: { readonly node: Node; readonly depth: number }[] = [{ node: root, depth: 1 }];
  for (let it = queue.pop(); it !== undefined; it = queue.pop()) {
    deepest = Math.max(deepest, it.depth);
    for (const node of childrenOf(it.node)) queue.push({ node, depth: it.depth + 1 });
  }
  return deepest;
}

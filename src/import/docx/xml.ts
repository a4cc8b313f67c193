import type { SaxesTagNS } from 'saxes';
import { PREFIXES } from './data/namespaces.ts';
import { damaged, tooLarge, unsafe } from './refusals.ts';

/** An element of a part: names carry the prefixes of {@link PREFIXES}, whatever the file calls them. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** Its own text, for the few elements that hold words; empty for the others. */
  readonly text: string;
}

interface OpenElement extends XmlElement {
  children: OpenElement[];
  text: string;
}

/** Word nests a table in a table in a text box: some forty levels. */
const DEEPEST = 256;
const MOST_ELEMENTS = 1_200_000;
/** Only in these is text; elsewhere it is the line ends of a printed tree. */
const HOLDS_TEXT: ReadonlySet<string> = new Set(['w:t', 'w:delText', 'w:instrText', 'm:t']);
/** What was formatted otherwise before a change: it has no words, and would read as today's format. */
const OLD_FORMAT = /^w:(?:rPr|pPr|sectPr|tblPr|trPr|tcPr|tblPrEx|tblGrid|numbering)Change$/;
/** Properties are asked for again and again; no schema gives an element more of them. */
const MOST_PROPERTIES = 80;
const HOLDS_PROPERTIES = /^w:(?:style|rPr|pPr|tcPr|trPr|numPr)$/;
const NO_CHILDREN: OpenElement[] = [];
const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map();

/** Reads a part as a tree. Refuses a document type, malformed XML, and depths and sizes that no copy has. */
export async function parseXml(bytes: Uint8Array, part: string): Promise<XmlElement> {
  const { SaxesParser } = await import('saxes');
  const parser = new SaxesParser({ xmlns: true, position: false });
  const tree = treeBuilder(part);
  parser.on('doctype', () => {
    throw unsafe(`${part} 带有 DOCTYPE`, `${part} has a DOCTYPE`);
  });
  parser.on('error', () => {
    throw damaged(part);
  });
  parser.on('opentag', tree.open);
  parser.on('closetag', tree.close);
  parser.on('text', tree.text);
  parser.on('cdata', tree.text);
  for (const piece of piecesOf(decodeXml(bytes, part))) parser.write(piece);
  parser.close();
  return tree.root();
}

/** Every element of a tree, the tree itself first, in the order of the document. */
export function* elementsOf(root: XmlElement): Generator<XmlElement> {
  const waiting = [root];
  for (let element = waiting.pop(); element !== undefined; element = waiting.pop()) {
    yield element;
    for (let at = element.children.length - 1; at >= 0; at--) {
      const child = element.children[at];
      if (child !== undefined) waiting.push(child);
    }
  }
}

/** The first child of a name, or null. */
export function childOf(element: XmlElement | null, name: string): XmlElement | null {
  return element?.children.find((it) => it.name === name) ?? null;
}

/** The value of the `w:val` of a child, or null. */
export function wordValue(element: XmlElement | null, name: string): string | null {
  return childOf(element, name)?.attributes.get('w:val') ?? null;
}

function treeBuilder(part: string) {
  const top: OpenElement = { name: '', attributes: NO_ATTRIBUTES, children: [], text: '' };
  const open: OpenElement[] = [top];
  let count = 0;
  return {
    open: (tag: SaxesTagNS) => {
      if (open.length > DEEPEST) throw unsafe(`${part} 嵌套过深`, `${part} is nested too deeply`);
      if (++count > MOST_ELEMENTS) throw tooLarge(`${part} 的元素过多`, `${part} has too many elements`);
      const element = elementOf(tag);
      const parent = open.at(-1);
      if (parent !== undefined && !OLD_FORMAT.test(element.name)) {
        if (parent.children.length >= MOST_PROPERTIES && HOLDS_PROPERTIES.test(parent.name))
          throw damaged(part);
        if (parent.children === NO_CHILDREN) parent.children = [element];
        else parent.children.push(element);
      }
      open.push(element);
    },
    close: () => {
      open.pop();
    },
    text: (text: string) => {
      const element = open.at(-1);
      if (element !== undefined && HOLDS_TEXT.has(element.name)) element.text += text;
    },
    root: (): XmlElement => top.children[0] ?? top,
  };
}

function elementOf(tag: SaxesTagNS): OpenElement {
  const name = nameOf(tag.uri, tag.local);
  const attributes = Object.values(tag.attributes)
    .map(({ uri, local, value }) => [uri === '' ? local : nameOf(uri, local), value] as const)
    .filter(([attribute]) => !attribute.startsWith('w:rsid') && !attribute.startsWith('?'));
  return {
    name,
    attributes: attributes.length === 0 ? NO_ATTRIBUTES : new Map(attributes),
    children: NO_CHILDREN,
    text: '',
  };
}

function nameOf(uri: string, local: string): string {
  return `${PREFIXES.get(uri) ?? '?'}:${local}`;
}

/** Parts are UTF-8 or UTF-16 (ECMA-376 part 2, 6.2.5). */
function decodeXml(bytes: Uint8Array, part: string): string {
  const [first, second] = bytes;
  const wide =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : null;
  try {
    return new TextDecoder(wide ?? 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw damaged(part);
  }
}

/** Pieces of a text: a parser that stops at the first has not copied the rest. */
function* piecesOf(text: string): Generator<string> {
  for (let at = 0; at < text.length; at += 65_536) yield text.slice(at, at + 65_536);
}

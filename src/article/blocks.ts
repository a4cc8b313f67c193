import type { Image, Nodes, RootContent, Table as TableNode } from 'mdast';
import type { Block, BlockKind, Passage, PassageRole, Table } from '../model/article.ts';
import type { Draft } from '../model/draft.ts';
import { passageOf, spanOfNode } from './passage.ts';
import { type CaptionedPicture, pictureOfImage } from './pictures.ts';

/** The body in blocks, and its pictures in order. */
export interface Body {
  readonly blocks: readonly Block[];
  readonly pictures: readonly CaptionedPicture[];
}

const KINDS: Readonly<Partial<Record<Nodes['type'], BlockKind>>> = {
  paragraph: 'paragraph',
  heading: 'subhead',
  blockquote: 'quotation',
  list: 'list',
  table: 'table',
  code: 'code',
  html: 'html',
  thematicBreak: 'break',
};

/** What a block's running text is, by the kind of block it stands in. */
const ROLES: Readonly<Partial<Record<BlockKind, PassageRole>>> = {
  paragraph: 'paragraph',
  subhead: 'subhead',
  quotation: 'paragraph',
  list: 'listItem',
  code: 'code',
};

/** Nodes that hold phrases, not other blocks. */
const HOLDS_PHRASES = new Set<Nodes['type']>(['paragraph', 'heading', 'tableCell', 'code']);

/**
 * Reads the body of a draft. Every picture that stands in a paragraph of its own, or beside other pictures only,
 * is a block. Definitions of links and the like give no block: nobody sees them.
 */
export function readBody(draft: Draft): Body {
  const pictures: CaptionedPicture[] = [];
  const blocks: Block[] = [];
  for (const node of draft.tree.children) {
    const images = imagesIn(node).map((image) => ({ image, captioned: pictureOfImage(image, draft) }));
    pictures.push(...images.map((it) => it.captioned));
    if (images.length > 0 && holdsOnlyPictures(node)) {
      blocks.push(...images.map((it) => pictureBlock(it.image, it.captioned)));
    } else {
      const kind = KINDS[node.type];
      if (kind !== undefined) blocks.push(blockOf(node, kind, draft));
    }
  }
  return { blocks, pictures };
}

function blockOf(node: RootContent, kind: BlockKind, draft: Draft): Block {
  const span = spanOfNode(node);
  if (node.type === 'table') {
    const table = tableOf(node, draft);
    const passages = [table.header, ...table.rows].flat().filter(({ text }) => text !== '');
    return { kind, node, span, passages, table, picture: null };
  }
  const role = ROLES[kind];
  const passages = role === undefined ? [] : passagesIn(node, role, draft);
  return { kind, node, span, passages, table: null, picture: null };
}

function tableOf(node: TableNode, draft: Draft): Table {
  const [header = [], ...rows] = node.children.map((row) =>
    row.children.map((cell) => passageOf(cell, 'tableCell', draft)),
  );
  return { header, rows };
}

function passagesIn(node: RootContent, role: PassageRole, draft: Draft): readonly Passage[] {
  const passages: Passage[] = [];
  for (const held of walk(node, (it) => HOLDS_PHRASES.has(it.type))) {
    if (!HOLDS_PHRASES.has(held.type)) continue;
    const passage = passageOf(held, roleOf(held, role), draft);
    if (passage.text !== '') passages.push(passage);
  }
  return passages;
}

/** A heading, a cell or a piece of code keeps its part inside a quotation or a list. */
function roleOf(node: Nodes, role: PassageRole): PassageRole {
  if (node.type === 'heading') return 'subhead';
  if (node.type === 'tableCell') return 'tableCell';
  return node.type === 'code' ? 'code' : role;
}

function pictureBlock(image: Image, { picture }: CaptionedPicture): Block {
  const position = image.position === undefined ? {} : { position: image.position };
  const node: RootContent = { type: 'paragraph', children: [image], ...position };
  return { kind: 'picture', node, span: picture.span, passages: [], table: null, picture };
}

function imagesIn(node: Nodes): readonly Image[] {
  return walk(node, () => false).filter((it) => it.type === 'image');
}

function holdsOnlyPictures(node: RootContent): boolean {
  if (node.type !== 'paragraph') return false;
  return node.children.every(
    (it) => it.type === 'image' || it.type === 'break' || (it.type === 'text' && it.value.trim() === ''),
  );
}

/** A node and all below it in reading order, without the children of nodes at which to stop. */
function walk(node: Nodes, stopsAt: (node: Nodes) => boolean): readonly Nodes[] {
  const found: Nodes[] = [];
  const pending: Nodes[] = [node];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    found.push(next);
    if (!('children' in next) || stopsAt(next)) continue;
    for (const child of next.children.toReversed()) pending.push(child);
  }
  return found;
}

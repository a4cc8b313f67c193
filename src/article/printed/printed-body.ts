import type { Definition, RootContent } from 'mdast';
import type { Article, Block, BlockKind, Picture } from '../../model/article.ts';
import type { Span } from '../../model/text.ts';
import { type Cleaning, cleaned, isEmpty } from './clean-node.ts';
import { joinLineEnds } from './line-ends.ts';

/** A block of the body as readers get it. */
export type PrintedBlock =
  | { readonly kind: Exclude<BlockKind, 'picture' | 'html'>; readonly node: RootContent }
  | { readonly kind: 'picture'; readonly picture: Picture };

/**
 * The body as readers get it: comments and raw HTML are left out, links lead only to web and mail addresses,
 * subheads are all of one level, line ends of the draft vanish, dateline words are marked, and pictures stand as
 * blocks of their own. An opening block that is nothing but the byline is left out: the head prints it.
 */
export function printedBody(article: Article): readonly PrintedBlock[] {
  const definitions = definitionsIn(article);
  return article.blocks
    .filter((block) => !isByline(block, article))
    .flatMap((block) => {
      const cleaning: Cleaning = { article, definitions, pictures: [] };
      const printed = printedBlock(block, cleaning);
      const pictures = cleaning.pictures.map((picture) => ({ kind: 'picture' as const, picture }));
      return [...printed, ...pictures];
    });
}

/** Pictures that the copy slip lists: they stand before the body. */
export function leadPictures(article: Article): readonly Picture[] {
  const { start, end } = article.fieldSpans.images ?? { start: 0, end: 0 };
  return article.pictures.filter(
    ({ span }) => span.end > span.start && span.start >= start && span.end <= end,
  );
}

function printedBlock(block: Block, cleaning: Cleaning): readonly PrintedBlock[] {
  if (block.picture !== null) return [{ kind: 'picture', picture: block.picture }];
  if (block.kind === 'html' || block.kind === 'picture') return [];
  const [node] = cleaned(block.node, cleaning, 0);
  if (node === undefined) return [];
  joinLineEnds(node);
  return isEmpty(node) ? [] : [{ kind: block.kind, node: node as RootContent }];
}

function definitionsIn({ draft }: Article): ReadonlyMap<string, Definition> {
  const definitions = new Map<string, Definition>();
  for (const node of draft.tree.children) {
    if (node.type === 'definition' && !definitions.has(node.identifier))
      definitions.set(node.identifier, node);
  }
  return definitions;
}

/** Whether a block holds nothing but a byline that was understood. */
function isByline(block: Block, { bodyByline }: Article): boolean {
  if (bodyByline === null || bodyByline.problems.length > 0 || bodyByline.credits.length === 0) return false;
  return (
    block.kind === 'paragraph' && covers(bodyByline.span, block.passages[0]?.span ?? { start: -1, end: -1 })
  );
}

function covers(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && outer.end >= inner.end;
}

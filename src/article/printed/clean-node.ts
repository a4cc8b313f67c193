import type { Definition, Image, Node, Nodes, Parents, PhrasingContent, Text } from 'mdast';
import type { Article, Picture } from '../../model/article.ts';
import { pictureOfImage } from '../pictures.ts';
import { runsOf } from '../text-runs.ts';

/** The words of a dateline, which papers set in another face. */
export interface DatelineWords extends Node {
  type: 'datelineWords';
  children: Text[];
}

declare module 'mdast' {
  interface PhrasingContentMap {
    datelineWords: DatelineWords;
  }
  interface RootContentMap {
    datelineWords: DatelineWords;
  }
}

/** Nests deeper than this are no copy; what lies deeper is printed as plain text. */
const DEEPEST = 60;

/** What the cleaning of a block needs to know. */
export interface Cleaning {
  readonly article: Article;
  readonly definitions: ReadonlyMap<string, Definition>;
  /** Pictures met on the way: they stand after the block they were in. */
  readonly pictures: Picture[];
}

/** A copy of a node without what is not printed; several nodes, or none, may come of one. */
export function cleaned(node: Nodes, cleaning: Cleaning, depth: number): Nodes[] {
  if (depth > DEEPEST) return [{ type: 'text', value: textOf(node) }];
  switch (node.type) {
    case 'html':
    case 'definition':
      return [];
    case 'text':
      return markDateline(node, cleaning.article);
    case 'image':
      cleaning.pictures.push(pictureOfImage(node, cleaning.article.draft).picture);
      return [];
    case 'imageReference':
      return cleaned(imageOf(node.identifier, node.alt, cleaning), cleaning, depth + 1);
    case 'linkReference':
      return linked(node, cleaning.definitions.get(node.identifier)?.url ?? '', cleaning, depth);
    case 'link':
      return linked(node, node.url, cleaning, depth);
    case 'heading':
      return [
        { type: 'heading', depth: 2, children: cleanedChildren(node, cleaning, depth) as PhrasingContent[] },
      ];
    default:
      return [copyOf(node, cleaning, depth)];
  }
}

function copyOf(node: Nodes, cleaning: Cleaning, depth: number): Nodes {
  return 'children' in node
    ? ({ ...node, children: cleanedChildren(node, cleaning, depth) } as Nodes)
    : { ...node };
}

function cleanedChildren(
  node: { readonly children: readonly Nodes[] },
  cleaning: Cleaning,
  depth: number,
): Nodes[] {
  return node.children.flatMap((child) => cleaned(child, cleaning, depth + 1));
}

function linked(node: Parents, url: string, cleaning: Cleaning, depth: number): Nodes[] {
  const children = cleanedChildren(node, cleaning, depth) as PhrasingContent[];
  return isWebLink(url) ? [{ type: 'link', url, children }] : children;
}

/** Whether an address may be linked: an absolute web or mail address without control characters or spaces. */
export function isWebLink(url: string): boolean {
  return (
    /^(?:https?:\/\/[^/]|mailto:[^:])/i.test(url) && !/[\s\p{C}"<>\\^`{|}]/u.test(url) && URL.canParse(url)
  );
}

function imageOf(identifier: string, alt: string | null | undefined, { definitions }: Cleaning): Image {
  const definition = definitions.get(identifier);
  return { type: 'image', url: definition?.url ?? '', title: definition?.title ?? null, alt: alt ?? null };
}

/** Parts the dateline's words from the rest of a text node. */
function markDateline(node: Text, { dateline, draft }: Article): PhrasingContent[] {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? 0;
  if (dateline === null || dateline.span.start >= end || dateline.span.end <= start)
    return [text(node.value)];
  const runs = runsOf(node.value, draft.text, { start, end });
  const first = offsetIn(runs, dateline.span.start, 0);
  const last = offsetIn(runs, dateline.span.end, node.value.length);
  const words: DatelineWords = { type: 'datelineWords', children: [text(node.value.slice(first, last))] };
  return [text(node.value.slice(0, first)), words, text(node.value.slice(last))].filter((it) => !isEmpty(it));
}

/** Where a source offset stands in a text node's value; `otherwise` when it lies outside its runs. */
function offsetIn(runs: ReturnType<typeof runsOf>, source: number, otherwise: number): number {
  const run = runs.find((it) => source >= it.source && source <= it.source + it.length);
  return run === undefined ? otherwise : run.at + source - run.source;
}

function text(value: string): Text {
  return { type: 'text', value };
}

/** Whether a node prints nothing. */
export function isEmpty(node: Nodes): boolean {
  if (node.type === 'thematicBreak' || node.type === 'break') return false;
  if ('value' in node) return node.value === '';
  return 'children' in node && node.children.every(isEmpty);
}

/** All the text below a node, in reading order. */
export function textOf(node: Nodes): string {
  let found = '';
  const pending: Nodes[] = [node];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (next.type === 'text' || next.type === 'inlineCode' || next.type === 'code') found += next.value;
    else if ('children' in next) pending.push(...[...next.children].reverse());
  }
  return found;
}

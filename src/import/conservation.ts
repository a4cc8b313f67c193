import type { Nodes } from 'mdast';
import { readDraftText } from '../draft/read-draft.ts';
import type { Draft } from '../model/draft.ts';
import type { Received } from '../model/received.ts';
import { UsageError } from '../model/usage-error.ts';
import type { Slice } from './page/page-line.ts';
import type { Phrase } from './page/phrase.ts';
import type { Page, Story, StoryBlock } from './page/story.ts';

/** A character of the source is nowhere, twice, or out of order. A fault of ours: nothing may be written. */
export class CopyLost extends Error {
  constructor(where: string, expected: string, found: string) {
    const at = firstDifference(expected, found);
    const [wanted, got] = [expected, found].map((it) =>
      JSON.stringify(it.slice(Math.max(0, at - 10), at + 20)),
    );
    super(`${where}: the source has ${wanted}, the result ${got}`);
    this.name = 'CopyLost';
  }
}

/**
 * Proves that nothing of the source was lost: every character that is no space stands, in order, in exactly one place
 * of the drafts as they read when they are opened again, or aside. Throws a {@link CopyLost} otherwise, and a UsageError for
 * copy so long that its draft could not be read again.
 */
export async function proveConservation(
  received: Received,
  page: Page,
  draftTexts: readonly string[],
): Promise<void> {
  const slices = [
    ...page.stories.flatMap((story) =>
      homesOf(story).flatMap((home) => home.phrases.flatMap((it) => it.slices)),
    ),
    ...page.asides.flatMap((it) => it.phrase.slices),
  ];
  proveCovered(received, slices);
  for (const [index, story] of page.stories.entries()) {
    const draft = await readDraftText(draftTexts[index] ?? '', { path: 'draft.md', format: 'markdown' });
    if (!draft.editable) throw tooLong(received);
    for (const home of homesOf(story)) proveHome(received, draft, home);
  }
}

function tooLong({ path }: Received): UsageError {
  return new UsageError({
    zh: `${path} 里有一篇太长，写成的稿件读不回来，没有导入；请把来稿分成几个文件。`,
    en: `${path} holds a story too long for a draft; nothing was imported. Part the file into several.`,
  });
}

/** A place in a draft, and the words of the source that it holds, in order. */
interface Home {
  readonly name: string;
  readonly phrases: readonly Phrase[];
  /** What the draft says there. */
  readonly read: (draft: Draft) => string;
}

function homesOf(story: Story): readonly Home[] {
  const fields = Object.entries(story.head).map(
    ([name, phrase]): Home => ({ name, phrases: [phrase], read: (draft) => fieldText(draft, name) }),
  );
  const byline: Home = {
    name: 'byline',
    phrases: story.bylines,
    read: (draft) => fieldText(draft, 'byline'),
  };
  const body: Home = {
    name: 'body',
    phrases: story.blocks.flatMap(blockPhrases),
    read: (draft) => nodeText(draft.tree),
  };
  return [...fields, ...(story.bylines.length > 0 ? [byline] : []), body];
}

function blockPhrases(block: StoryBlock): readonly Phrase[] {
  switch (block.kind) {
    case 'verse':
      return block.lines;
    case 'table':
      return block.rows.flat();
    case 'list':
      return block.items;
    case 'picture':
      return block.cutline === null ? [] : [block.cutline];
    default:
      return [block.phrase];
  }
}

/** The text of a field: of a series its name, of a list all items. */
function fieldText({ copySlip }: Draft, name: string): string {
  const value = copySlip?.entries.find((it) => it.key === name)?.value;
  if (Array.isArray(value)) return value.join('');
  if (typeof value === 'object' && value !== null && 'name' in value) return String(value.name);
  return typeof value === 'string' ? value : '';
}

/** The text that a Markdown tree prints, the cutlines of its pictures included. */
function nodeText(node: Nodes): string {
  if (node.type === 'html') return '';
  if (node.type === 'image') return node.title ?? '';
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map((child) => nodeText(child)).join('') : '';
}

function proveHome(received: Received, draft: Draft, { name, phrases, read }: Home): void {
  const slices = phrases.flatMap((it) => it.slices);
  const sorted = [...slices].sort(bySource);
  const expected = squeezed(sorted.map((it) => sourceText(received, it)).join(''));
  const found = squeezed(read(draft));
  if (expected !== found) throw new CopyLost(name, expected, found);
}

/** Each character of the source that is no space must lie in one slice, and none in two. */
function proveCovered(received: Received, slices: readonly Slice[]): void {
  const sorted = slices.filter((it) => it.start < it.end).sort(bySource);
  let line = 0;
  let at = 0;
  for (const slice of sorted) {
    if (slice.line < line || (slice.line === line && slice.start < at)) throw twice(received, slice);
    proveBlank(received, { line, at }, { line: slice.line, at: slice.start });
    line = slice.line;
    at = slice.end;
  }
  proveBlank(received, { line, at }, { line: received.lines.length, at: 0 });
}

interface Place {
  readonly line: number;
  readonly at: number;
}

/** Between two places there must be nothing but space. */
function proveBlank({ lines }: Received, from: Place, to: Place): void {
  for (let line = from.line; line <= to.line && line < lines.length; line++) {
    const text = lines[line]?.text ?? '';
    const start = line === from.line ? from.at : 0;
    const end = line === to.line ? to.at : text.length;
    const left = squeezed(text.slice(start, end));
    if (left !== '') throw new CopyLost(`line ${lines[line]?.number ?? 0}`, left, '');
  }
}

function twice(received: Received, slice: Slice): CopyLost {
  return new CopyLost('twice', '', sourceText(received, slice));
}

function sourceText({ lines }: Received, { line, start, end }: Slice): string {
  return lines[line]?.text.slice(start, end) ?? '';
}

function bySource(one: Slice, other: Slice): number {
  return one.line - other.line || one.start - other.start;
}

/** Without white space and what is invisible at the edges of copied lines. */
function squeezed(text: string): string {
  return text.replace(/[\s\u200b\ufeff]+/g, '');
}

function firstDifference(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  return at;
}

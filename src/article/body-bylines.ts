import { sourceSpan } from '../language/passages.ts';
import type { Block, Byline, Dateline, Passage } from '../model/article.ts';
import type { Draft } from '../model/draft.ts';
import {
  type Opening,
  type PlacedByline,
  readBylineParagraph,
  readClosing,
  readClosingName,
  readOpening,
} from './opening.ts';
import { passageOf } from './passage.ts';

/** The bylines of a body in order, and its first dateline. */
export interface BodyBylines {
  readonly bylines: readonly Byline[];
  readonly dateline: Dateline | null;
}

/** What was found so far, in source offsets. */
interface Found {
  readonly bylines: Byline[];
  dateline: Dateline | null;
}

/** A paragraph of the desk's own before the report. */
const NOTE = /^(?:编者按|编者的话|核心提示|提要|导读|阅读提示)/;

/**
 * Reads the bylines of a body. An article has them in its opening paragraphs (lines of their own, then the one
 * that the dateline opens) and at its end; received plain text may hold several stories, so there every paragraph
 * is looked at. Bylines in paragraphs that follow one another are one byline.
 */
export function readBodyBylines(
  draft: Draft,
  blocks: readonly Block[],
  knownNames: readonly string[],
): BodyBylines {
  const found: Found = { bylines: [], dateline: null };
  if (draft.format === 'plain') readReceivedText(blocks, knownNames, found);
  else readStory(draft, blocks, knownNames, found);
  return found;
}

function readReceivedText(blocks: readonly Block[], knownNames: readonly string[], found: Found): void {
  let follows = false;
  for (const passage of blocks.flatMap((block) => block.passages)) {
    const alone = readBylineParagraph(passage.text, knownNames);
    if (alone === null) readParagraph(passage, knownNames, found);
    else addAlone(passage, alone, follows, found);
    follows = alone !== null;
  }
}

function readStory(
  draft: Draft,
  blocks: readonly Block[],
  knownNames: readonly string[],
  found: Found,
): void {
  const text = blocks.filter(
    ({ kind, passages: [passage] }) =>
      kind === 'paragraph' && passage !== undefined && !NOTE.test(passage.text),
  );
  let opening: Passage | null = null;
  let first = 0;
  for (; first < text.length; first++) {
    opening = linedPassage(text[first], draft);
    const alone = opening === null ? null : readBylineParagraph(opening.text, knownNames);
    if (opening === null || alone === null) break;
    addAlone(opening, alone, first > 0, found);
  }
  if (opening === null || first === text.length) return;
  const openingEnd = addOpening(opening, readOpening(opening.text, knownNames), found);
  const isShort = first === text.length - 1;
  const last = isShort ? opening : linedPassage(text.at(-1), draft);
  if (last === null) return;
  const alone = isShort ? null : readBylineParagraph(last.text, knownNames);
  if (alone !== null) addAlone(last, alone, false, found);
  else addClosing(last, isShort ? openingEnd : 0, knownNames, found);
  const name = found.bylines.length === 0 ? readClosingName(last.text, knownNames) : null;
  if (name !== null) found.bylines.push(sourceByline(last, name));
}

/** A paragraph of received text: its opening, and what stands in brackets at its end. */
function readParagraph(passage: Passage, knownNames: readonly string[], found: Found): void {
  const end = addOpening(passage, readOpening(passage.text, knownNames), found);
  addClosing(passage, end, knownNames, found);
}

/** Takes in an opening; gives where it ends in the passage's text. */
function addOpening(passage: Passage, opening: Opening, found: Found): number {
  found.dateline ??= sourceDateline(passage, opening.dateline);
  if (opening.byline !== null) found.bylines.push(sourceByline(passage, opening.byline));
  return opening.byline?.end ?? opening.dateline?.span.end ?? 0;
}

/** Takes in a closing that begins after the opening's end. */
function addClosing(passage: Passage, after: number, knownNames: readonly string[], found: Found): void {
  const closing = readClosing(passage.text, knownNames);
  if ((closing.dateline?.span.start ?? 0) > after)
    found.dateline ??= sourceDateline(passage, closing.dateline);
  if (closing.byline !== null && closing.byline.start >= after) {
    found.bylines.push(sourceByline(passage, closing.byline));
  }
}

/** Takes in a byline on a paragraph of its own, as part of the last one when it follows that directly. */
function addAlone(passage: Passage, placed: PlacedByline, follows: boolean, found: Found): void {
  const byline = sourceByline(passage, placed);
  const before = follows ? found.bylines.pop() : undefined;
  found.bylines.push(before === undefined ? byline : joined(before, byline));
}

function joined(first: Byline, second: Byline): Byline {
  return {
    from: 'body',
    credits: [...first.credits, ...second.credits],
    span: { start: first.span.start, end: second.span.end },
    text: `${first.text}\n${second.text}`,
    problems: [...first.problems, ...second.problems],
  };
}

function sourceByline(passage: Passage, placed: PlacedByline): Byline {
  return {
    from: 'body',
    credits: placed.credits.map((it) => ({ ...it, span: sourceSpan(passage, it.span.start, it.span.end) })),
    span: sourceSpan(passage, placed.start, placed.end),
    text: passage.text.slice(placed.start, placed.end),
    problems: placed.problems.map((it) => ({ ...it, span: sourceSpan(passage, it.span.start, it.span.end) })),
  };
}

function sourceDateline(passage: Passage, dateline: Dateline | null): Dateline | null {
  if (dateline === null) return null;
  const { date, span } = dateline;
  return {
    ...dateline,
    date: date === null ? null : { ...date, span: sourceSpan(passage, date.span.start, date.span.end) },
    span: sourceSpan(passage, span.start, span.end),
  };
}

/** A paragraph's text with its lines kept apart: a byline may fill several. Null for other blocks. */
function linedPassage(block: Block | undefined, draft: Draft): Passage | null {
  if (block?.kind !== 'paragraph') return null;
  const passage = passageOf(block.node, 'paragraph', draft, 'keep');
  return passage.text === '' ? null : passage;
}

import { readClosing, readOpening } from '../../article/opening.ts';
import type { Genre } from '../../model/article.ts';
import type { Span } from '../../model/text.ts';
import { EDITORS_NOTE, NOTICE_HEADLINE } from './data/standing-words.ts';
import type { Head } from './head.ts';
import { type Phrase, partOf } from './phrase.ts';
import type { Aside, Story, StoryBlock, Taken } from './story.ts';
import type { Unit } from './unit.ts';

/** A story that is being put together. */
export interface StoryBuilder {
  head: Head['fields'];
  part: number | null;
  readonly bylines: Phrase[];
  readonly blocks: StoryBlock[];
  /** The lines or items of the last block, when it is verse or a list. */
  tail: Phrase[];
  readonly taken: Taken[];
  sharedRubric: Phrase | null;
  /** True when a closing byline, or a jump line, ended it. */
  ended: boolean;
}

/** How sure it is that a rubric covers a later story, and that the body's byline is the story's. */
const SHARED = 0.8;
const REPEATED = 0.95;
/** Blocks that may stand before a story's first paragraph. */
const UNOPENED: ReadonlySet<string> = new Set(['subhead', 'picture', 'cutline']);
const WIRE_FORMS: ReadonlySet<string> = new Set(['wire', 'special']);
const OWN_AGENCY = /^本[报刊网台社]/;
/** （下转A03版） at a paragraph's end, （上接A01版） at its beginning. */
const JUMP_AT_END = /\s?[（(【]\s?(?:下转|转|接)\s?第?\s?[A-Z]?\d{1,3}\s?[版页][^（）()]{0,12}[）)】]$/;
const JUMP_AT_START = /^[（(【]\s?(?:上接)\s?第?\s?[A-Z]?\d{1,3}\s?[版页][^（）()]{0,12}[）)】]\s?/;

/** A story with nothing in its body yet. */
export function newStory(head: Head, sharedRubric: Phrase | null): StoryBuilder {
  const { fields, part, bylines, taken } = head;
  return {
    head: fields,
    part,
    bylines: [...bylines],
    blocks: [],
    tail: [],
    taken: [...taken],
    sharedRubric,
    ended: false,
  };
}

/** True while the body holds no running text but a note of the desk. */
export function isUnopened({ blocks }: StoryBuilder): boolean {
  return blocks.every(
    (it) => UNOPENED.has(it.kind) || (it.kind === 'paragraph' && EDITORS_NOTE.test(it.phrase.text)),
  );
}

/** True when a byline was found for the story, over it or in its opening paragraph. */
export function hasByline(story: StoryBuilder, knownNames: readonly string[]): boolean {
  return story.bylines.length > 0 || repeatedByline(story.blocks, knownNames) !== null;
}

/** Adds a unit of running text. Jump lines inside it go to the asides. */
export function addParagraph(story: StoryBuilder, unit: Unit, asides: Aside[]): void {
  const { phrase, jumps } = withoutJumps(unit.phrase);
  for (const jump of jumps) asides.push({ kind: 'jump', phrase: jump });
  if (jumps.some((it) => JUMP_AT_END.test(it.text))) story.ended = true;
  const [line] = unit.lines;
  if (line?.form.kind === 'list-item') addItem(story, phrase, line.form.ordered);
  else if (line?.form.kind === 'quotation') story.blocks.push({ kind: 'quotation', phrase });
  else story.blocks.push({ kind: 'paragraph', phrase, bold: boldOf(unit), joins: unit.joins ?? [] });
}

function addItem(story: StoryBuilder, phrase: Phrase, ordered: boolean): void {
  const last = story.blocks.at(-1);
  if (last?.kind === 'list' && last.ordered === ordered) story.tail.push(phrase);
  else {
    story.tail = [phrase];
    story.blocks.push({ kind: 'list', ordered, items: story.tail });
  }
}

/** Bold stretches of a unit of one line, in its text. A wholly bold paragraph is bold too. */
function boldOf({ lines, phrase }: Unit): readonly Span[] {
  const [line] = lines;
  if (line === undefined || lines.length > 1) return [];
  return line.boldSpans
    .map(({ start, end }) => ({
      start: Math.max(0, start - line.start),
      end: Math.min(phrase.text.length, end - line.start),
    }))
    .filter(({ start, end }) => start < end);
}

function withoutJumps(phrase: Phrase): { readonly phrase: Phrase; readonly jumps: readonly Phrase[] } {
  const first = JUMP_AT_START.exec(phrase.text)?.[0].length ?? 0;
  const last = JUMP_AT_END.exec(phrase.text)?.index ?? phrase.text.length;
  const { length } = phrase.text;
  const jumps = [partOf(phrase, 0, first), partOf(phrase, last, length)].filter((it) => it.text !== '');
  return jumps.length === 0 ? { phrase, jumps } : { phrase: partOf(phrase, first, last), jumps };
}

/** The finished story. `literary`: the page says that it holds literary copy. */
export function finished(story: StoryBuilder, knownNames: readonly string[], literary: boolean): Story {
  const { head, bylines, sharedRubric, part, blocks } = story;
  const repeated = bylines.length > 0 ? null : repeatedByline(blocks, knownNames);
  return {
    head,
    bylines,
    repeatedByline: repeated,
    sharedRubric,
    part,
    agency: agencyOf(blocks, knownNames),
    genre: genreOf(story, literary),
    blocks,
    taken: [
      ...story.taken,
      ...(sharedRubric === null ? [] : [{ as: 'rubric', phrase: sharedRubric, confidence: SHARED } as const]),
      ...(repeated === null ? [] : [{ as: 'byline', phrase: repeated, confidence: REPEATED } as const]),
    ],
  };
}

/** The byline in the first paragraph or at the end of the last, without its brackets. */
function repeatedByline(blocks: readonly StoryBlock[], knownNames: readonly string[]): Phrase | null {
  const paragraphs = blocks.flatMap((it) => (it.kind === 'paragraph' ? [it.phrase] : []));
  const first = paragraphs.find((it) => !EDITORS_NOTE.test(it.text));
  const last = paragraphs.at(-1);
  const opening = first === undefined ? null : readOpening(first.text, knownNames).byline;
  if (first !== undefined && opening !== null) return bareByline(partOf(first, opening.start, opening.end));
  const closing = last === undefined ? null : readClosing(last.text, knownNames).byline;
  return last === undefined || closing === null ? null : bareByline(partOf(last, closing.start, closing.end));
}

/** Without its brackets, and without 报道 at its end. */
function bareByline(byline: Phrase): Phrase {
  const [lead = ''] = /^[（(]?\s*/.exec(byline.text) ?? [];
  const [trail = ''] = /\s*[）)]?$/.exec(byline.text) ?? [];
  const inner = partOf(byline, lead.length, byline.text.length - trail.length);
  const [report = ''] = /\s*(?<!摄影|图文|综合)报道$/.exec(inner.text) ?? [];
  return partOf(inner, 0, inner.text.length - report.length);
}

function agencyOf(blocks: readonly StoryBlock[], knownNames: readonly string[]): string | null {
  for (const block of blocks) {
    if (block.kind !== 'paragraph') continue;
    const { dateline } = readOpening(block.phrase.text, knownNames);
    if (dateline === null) continue;
    const { form, agency } = dateline;
    return WIRE_FORMS.has(form) && agency !== null && !OWN_AGENCY.test(agency) ? agency : null;
  }
  return null;
}

function genreOf({ head, blocks }: StoryBuilder, literary: boolean): Genre | null {
  if (NOTICE_HEADLINE.test(head.headline?.text ?? '')) return 'notice';
  return literary || blocks.some((it) => it.kind === 'verse') ? 'literary' : null;
}

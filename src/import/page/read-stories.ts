import { parseDateline } from '../../article/dateline.ts';
import {
  addCutline,
  addPicture,
  addTable,
  addVerse,
  awaitsCutline,
  giveCutline,
  mayBeCutline,
} from './add-blocks.ts';
import { announcedEnd, isSigner, signedEnd } from './closing-lines.ts';
import {
  EDITORS_NOTE,
  LIST_HEADLINE,
  LITERARY,
  NOTICE_HEADLINE,
  SALUTATION,
  SIDE_BOXES,
} from './data/standing-words.ts';
import { joinedLines, readHead } from './head.ts';
import { pageFacts } from './page-facts.ts';
import { type Phrase, signsOf } from './phrase.ts';
import type { ReadingKnowledge } from './read-page.ts';
import type { Aside, Page } from './story.ts';
import {
  addParagraph,
  finished,
  hasByline,
  isUnopened,
  newStory,
  type StoryBuilder,
} from './story-builder.ts';
import { OPENS_STORY, type Unit, type UnitKind } from './unit.ts';

/** What the stories of a page are read with. */
export interface StoryReading {
  /** Blank lines tell which lines belong together. */
  readonly grouped: boolean;
  /** False: all is one story. */
  readonly split: boolean;
  readonly knowledge: ReadingKnowledge;
}

/** What stands over a story, or over a part of one. */
const HEAD_KINDS: ReadonlySet<UnitKind> = new Set([
  'display',
  'place-tag',
  'series',
  'byline',
  'rubric',
  'label',
]);
/** Lines over a story, subheads and bylines among them; of a longer run the last may head what follows. */
const LONGEST_HEAD = 12;
const HEAD_OF_NEXT = 3;
const KICKER = /[—–―─]{2}$/;
/** A page while it is read. */
interface Reading extends StoryReading {
  readonly stories: StoryBuilder[];
  readonly asides: Aside[];
  /** The rubric that stands over the stories to come; over those with place tags only, when its first has one. */
  rubric: { readonly name: Phrase; readonly tagged: boolean } | null;
}

/** The stories of a page in order, from its units. */
export function readStories(units: readonly Unit[], settings: StoryReading): Page {
  const reading: Reading = { ...settings, stories: [], asides: [], rubric: null };
  for (let at = 0; at < units.length; ) {
    const unit = units[at];
    if (unit === undefined) break;
    const end = HEAD_KINDS.has(unit.kind) ? headEnd(units, at) : at + 1;
    if (HEAD_KINDS.has(unit.kind)) {
      const run = units.slice(at, end);
      for (const it of run) if (it.kind === 'furniture') takeFurniture(reading, it);
      const lines = run.filter((it) => it.kind !== 'furniture');
      takeHead(reading, lines, nextText(units, end));
    } else takeUnit(reading, unit, units, at);
    at = end;
  }
  const { asides, stories } = reading;
  const literary = asides.some((it) => it.kind === 'folio' && LITERARY.test(it.phrase.text));
  const { knownNames } = settings.knowledge;
  return {
    stories: stories.map((it) =>
      finished(it, knownNames, literary || LITERARY.test(it.head.rubric?.text ?? '')),
    ),
    asides,
    facts: pageFacts(asides),
  };
}

/** Where a run of lines over a story ends; furniture between them does not part them. */
function headEnd(units: readonly Unit[], start: number): number {
  let end = start + 1;
  for (let at = end; at < units.length; at++) {
    const kind = units[at]?.kind;
    if (kind !== undefined && HEAD_KINDS.has(kind)) end = at + 1;
    else if (kind !== 'furniture') break;
  }
  return end;
}

function nextText(units: readonly Unit[], from: number): Unit | null {
  let at = from;
  while (units[at]?.kind === 'furniture') at++;
  return units[at] ?? null;
}

function takeUnit(reading: Reading, unit: Unit, units: readonly Unit[], at: number): void {
  if (unit.kind === 'furniture' && !belongsToStory(reading, units, at)) takeFurniture(reading, unit);
  else takeBody(reading, unit);
}

/** The telephone number below a notice is the notice's own. */
function belongsToStory({ stories }: Reading, units: readonly Unit[], at: number): boolean {
  const story = stories.at(-1);
  if (units[at]?.furniture !== 'contact' || story === undefined) return false;
  // Between the halves of a torn paragraph it is the page's.
  let before = at - 1;
  while (units[before]?.kind === 'furniture') before--;
  const isBetween = (units[before]?.lines.at(-1)?.line ?? 0) > (units[at]?.lines[0]?.line ?? 0);
  if (isBetween) return false;
  const isNotice = NOTICE_HEADLINE.test(story.head.headline?.text ?? '');
  const [above, below] = [units[at - 1], units[at + 1]].map((it) => it?.kind ?? 'furniture');
  return story.blocks.length > 0 && (isNotice || (above !== 'furniture' && below !== 'furniture'));
}

function takeFurniture({ asides, stories }: Reading, { furniture, phrase }: Unit): void {
  asides.push({ kind: furniture ?? 'folio', phrase });
  const story = stories.at(-1);
  if (furniture === 'jump' && story !== undefined && /转/.test(phrase.text)) story.ended = true;
}

function takeBody(reading: Reading, unit: Unit): void {
  const story = storyFor(reading, unit);
  if (awaitsCutline(story) && mayBeCutline(unit)) giveCutline(story, unit);
  else if (unit.kind === 'picture') addPicture(story, unit);
  else if (unit.kind === 'table') addTable(story, unit);
  else if (unit.kind === 'verse') addVerse(story, unit);
  else if (unit.kind === 'cutline') addCutline(story, unit);
  else addParagraph(story, unit, reading.asides);
}

/** The story that a unit goes on with. A second dateline, or a second 编辑同志：, begins another, though nothing heads it. */
function storyFor(reading: Reading, unit: Unit): StoryBuilder {
  const story = reading.stories.at(-1);
  if (story === undefined) return openStory(reading, []);
  if (!reading.split || isUnopened(story) || !beginsAnother(story, unit)) return story;
  return openStory(reading, []);
}

function beginsAnother({ blocks }: StoryBuilder, { kind, phrase }: Unit): boolean {
  if (kind === 'opening') return parseDateline(phrase.text) !== null;
  const isLetter = (text: string) => SALUTATION.test(text);
  return isLetter(phrase.text) && blocks.some((it) => it.kind === 'paragraph' && isLetter(it.phrase.text));
}

/** Lines over running text: the end of the story before, a subhead, or the head of the next story. */
function takeHead(reading: Reading, run: readonly Unit[], next: Unit | null): void {
  const story = reading.stories.at(-1);
  const [first] = run;
  const isLone = run.length === 1 && (next === null || !opensStory(next));
  if (story !== undefined && first !== undefined && isLone && awaitsCutline(story) && mayBeCutline(first))
    giveCutline(story, first);
  else if (run.length > LONGEST_HEAD) takeList(reading, run, next);
  else if (story === undefined) openStory(reading, run);
  else takeLines(reading, story, run, next);
}

function takeLines(reading: Reading, story: StoryBuilder, run: readonly Unit[], next: Unit | null): void {
  if (run[0] !== undefined && isSideBox(run[0])) {
    takeSideBox(reading, story, run, next);
    return;
  }
  const announced = announcedEnd(story, run, reading.grouped);
  for (const unit of run.slice(0, announced)) addParagraph(story, unit, reading.asides);
  const lines = run.slice(announced);
  const signed = signedEnd(story, lines, next);
  for (const unit of lines.slice(0, signed)) closeStory(reading, story, unit);
  const head = lines.slice(signed);
  if (head.length === 0) return;
  if (startsStory(reading, story, head, next)) openStory(reading, head);
  else for (const group of together(head)) addUnderHeadline(reading, story, group, next);
}

/** 相关链接 and the lines that belong to it: those that no blank line parts from it. */
function takeSideBox(reading: Reading, story: StoryBuilder, run: readonly Unit[], next: Unit | null): void {
  // Where nothing parts the lines, the last one heads the story that follows.
  const most = next !== null && opensStory(next) ? run.length - 1 : run.length;
  const apart = run.findIndex(
    (it, at) => at > 0 && (it.kind !== 'display' || it.lines[0]?.afterBlank === true),
  );
  const end = apart < 0 ? Math.max(1, most) : apart;
  addSubhead(reading, story, run.slice(0, 1));
  for (const unit of run.slice(1, end)) addParagraph(story, unit, reading.asides);
  if (end < run.length) takeHead(reading, run.slice(end), next);
}

/** Subheads; the names of tables; and the bylines that stand between them where all is one story. */
function addUnderHeadline(
  reading: Reading,
  story: StoryBuilder,
  group: readonly Unit[],
  next: Unit | null,
): void {
  // What stands over a table names the table, and is no subhead.
  const isParagraph = group[0]?.kind === 'byline' || next?.kind === 'table';
  if (!isParagraph) addSubhead(reading, story, group);
  else for (const unit of group) addParagraph(story, unit, reading.asides);
}

/** More short lines than stand over any story are a list: results, names. The last few may head the next story. */
function takeList(reading: Reading, run: readonly Unit[], next: Unit | null): void {
  const heads = run.slice(1).findIndex((it) => OPENS_STORY.has(it.kind));
  const rest = next !== null && opensStory(next) ? run.length - HEAD_OF_NEXT : run.length;
  const end = heads < 0 ? rest : heads + 1;
  const before = reading.stories.at(-1);
  // On a page that begins so, the first line is the headline.
  const story = before ?? openStory(reading, run.slice(0, 1));
  for (const unit of run.slice(before === undefined ? 1 : 0, end)) {
    addParagraph(story, unit, reading.asides);
    story.taken.push({ as: 'body', phrase: unit.phrase, confidence: 0.6 });
  }
  if (end < run.length) takeHead(reading, run.slice(end), next);
}

function closeStory({ asides }: Reading, story: StoryBuilder, unit: Unit): void {
  if (unit.kind === 'byline' || isSigner(unit)) {
    story.bylines.push(unit.meant);
    story.taken.push({ as: 'byline', phrase: unit.meant, confidence: 0.8 });
    asides.push(...signsAround(unit));
    story.ended = true;
    return;
  }
  addParagraph(story, unit, asides);
  story.taken.push({ as: 'signature', phrase: unit.phrase, confidence: 0.7 });
}

function startsStory(
  reading: Reading,
  story: StoryBuilder,
  head: readonly Unit[],
  next: Unit | null,
): boolean {
  if (!reading.split) return false;
  const [first] = head;
  const displays = head.filter((it) => it.kind === 'display');
  if (first === undefined || isSideBox(first)) return false;
  if (head.some((it) => OPENS_STORY.has(it.kind) && !isSideBox(it))) return true;
  const headings = headingLevel(first);
  if (headings !== null && headings > 1) return false;
  if (displays.length === 0) return !isUnopened(story) || hasByline(story, reading.knowledge.knownNames);
  const [display] = displays;
  return (
    headings === 1 ||
    head.some((it) => it.kind === 'byline') ||
    story.ended ||
    KICKER.test(display?.phrase.text ?? '') ||
    displays.some((it) => NOTICE_HEADLINE.test(it.phrase.text) || LIST_HEADLINE.test(it.phrase.text)) ||
    // Subheads stand alone; lines that blank ones part are kicker, headline, deck.
    (reading.grouped && together(displays).length > 1) ||
    (next !== null && opensStory(next))
  );
}

/** What stands under a headline rather than under a subhead. */
function opensStory(next: Unit): boolean {
  const { text } = next.phrase;
  return next.kind === 'opening' || next.kind === 'verse' || EDITORS_NOTE.test(text) || SALUTATION.test(text);
}

function headingLevel({ lines: [line] }: Unit): number | null {
  return line?.form.kind === 'heading' ? line.form.level : null;
}

function isSideBox({ meant }: Unit): boolean {
  return SIDE_BOXES.has(meant.text.replace(/[：:]$/, ''));
}

function openStory(reading: Reading, units: readonly Unit[]): StoryBuilder {
  const { grouped, knowledge, stories, asides } = reading;
  const head = readHead(units, grouped, knowledge.segmenter);
  asides.push(...head.signs.map((phrase) => ({ kind: 'sign', phrase }) as const));
  const rubric = head.fields.rubric ?? null;
  const tagged = head.fields.placeTag !== undefined;
  if (rubric !== null) reading.rubric = { name: rubric, tagged };
  const covered = rubric === null && reading.rubric !== null && (tagged || !reading.rubric.tagged);
  if (rubric === null && !covered) reading.rubric = null;
  const story = newStory(head, covered ? (reading.rubric?.name ?? null) : null);
  stories.push(story);
  for (const group of together(head.rest)) addSubhead(reading, story, group);
  return story;
}

/** Lines of one kind, parted where a blank line stands between them, or where nothing tells. */
function together(units: readonly Unit[]): readonly (readonly Unit[])[] {
  const groups: Unit[][] = [];
  for (const unit of units) {
    const last = groups.at(-1);
    const above = last?.at(-1)?.phrase.text ?? '';
    const apart = unit.lines[0]?.afterBlank === true && !/[，,、]$/.test(above);
    if (last === undefined || apart || last[0]?.kind !== unit.kind) groups.push([unit]);
    else last.push(unit);
  }
  return groups;
}

function addSubhead({ knowledge, asides }: Reading, story: StoryBuilder, group: readonly Unit[]): void {
  const phrase = joinedLines(
    group.map((it) => it.meant),
    'subhead',
    knowledge.segmenter,
  );
  for (const unit of group) asides.push(...signsAround(unit));
  story.blocks.push({ kind: 'subhead', phrase });
  story.taken.push({
    as: 'subhead',
    phrase,
    confidence: group.every((it) => it.kind === 'display') ? 0.9 : 0.6,
  });
}

/** The signs around what a unit means (■, brackets, a colon), which no draft holds. */
function signsAround({ phrase, meant }: Unit): readonly Aside[] {
  return signsOf(phrase, meant).map((sign) => ({ kind: 'sign', phrase: sign }));
}

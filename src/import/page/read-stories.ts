import { parseDateline } from '../../article/dateline.ts';
import { isPlausibleName } from '../../language/names.ts';
import {
  EDITORS_NOTE,
  LIST_HEADLINE,
  LITERARY,
  NOTICE_HEADLINE,
  SALUTATION,
  SIDE_BOXES,
  SIGNER,
} from './data/standing-words.ts';
import { isDateLine } from './furniture.ts';
import { widthOf } from './hard-wrap.ts';
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
import { cellPhrases } from './table-rows.ts';
import type { Unit, UnitKind } from './unit.ts';

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
const OPENS_STORY: ReadonlySet<UnitKind> = new Set(['place-tag', 'series', 'rubric', 'label']);
/** Lines over a story, subheads and bylines among them; of a longer run the last may head what follows. */
const LONGEST_HEAD = 12;
const HEAD_OF_NEXT = 3;
/** Words under a picture that do not say that they belong to it. Em. */
const LONGEST_CUTLINE = 50;
const GUESSED_CUTLINE = 0.6;
const KICKER = /[—–―─]{2}$/;
/** Bodies that sign notices. */
const SIGNATURE =
  /(?:局|厅|部|处|院|社|会|办|公司|中心|政府|法院|检察院|学校|大学|学院|医院|银行|集团|妇联|编辑部|委员会|派出所|大队|支队)$/;

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
  const isNotice = NOTICE_HEADLINE.test(story.head.headline?.text ?? '');
  return isNotice || (units[at - 1]?.kind === 'body' && (units[at + 1]?.kind ?? 'furniture') !== 'furniture');
}

function takeFurniture({ asides, stories }: Reading, { furniture, phrase }: Unit): void {
  asides.push({ kind: furniture ?? 'folio', phrase });
  const story = stories.at(-1);
  if (furniture === 'jump' && story !== undefined && /转/.test(phrase.text)) story.ended = true;
}

function takeBody(reading: Reading, unit: Unit): void {
  const story = storyFor(reading, unit);
  const last = story.blocks.at(-1);
  if (last?.kind === 'picture' && last.cutline === null && mayBeCutline(unit)) {
    giveCutline(story, unit, unit.kind === 'cutline' ? 0.95 : GUESSED_CUTLINE);
  } else if (unit.kind === 'picture') addPicture(story, unit);
  else if (unit.kind === 'table') addTable(story, unit);
  else if (unit.kind === 'verse') addVerse(story, unit);
  else if (unit.kind === 'cutline') {
    story.blocks.push({ kind: 'cutline', phrase: unit.phrase });
    story.taken.push({ as: 'cutline', phrase: unit.phrase, confidence: 0.9 });
  } else addParagraph(story, unit, reading.asides);
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

/** What stands under a picture: text that says so, or a short line that the source's format calls nothing else. */
function mayBeCutline({ kind, phrase, lines: [line] }: Unit): boolean {
  if (kind === 'cutline') return true;
  const isPlain = line?.form.kind === 'plain' && !line.bold;
  return (kind === 'body' || kind === 'display') && isPlain && widthOf(phrase.text) <= LONGEST_CUTLINE;
}

/** A short line between a picture and running text. */
function isLoneCutline({ blocks }: StoryBuilder, run: readonly Unit[], next: Unit | null): boolean {
  const last = blocks.at(-1);
  const [first] = run;
  if (first === undefined || run.length > 1 || last?.kind !== 'picture' || last.cutline !== null)
    return false;
  return mayBeCutline(first) && (next === null || !opensStory(next));
}

function giveCutline(story: StoryBuilder, unit: Unit, confidence: number): void {
  const last = story.blocks.at(-1);
  if (last?.kind !== 'picture') return;
  story.blocks[story.blocks.length - 1] = { ...last, cutline: unit.phrase };
  story.taken.push({ as: 'cutline', phrase: unit.phrase, confidence });
}

function addPicture(story: StoryBuilder, { lines: [line] }: Unit): void {
  if (line?.form.kind === 'picture')
    story.blocks.push({ kind: 'picture', picture: line.form.picture, cutline: null });
}

function addTable(story: StoryBuilder, unit: Unit): void {
  story.blocks.push({ kind: 'table', rows: cellPhrases(unit.lines) });
  story.taken.push({
    as: 'table',
    phrase: unit.phrase,
    confidence: unit.lines[0]?.form.kind === 'table' ? 1 : 0.8,
  });
}

function addVerse(story: StoryBuilder, unit: Unit): void {
  const last = story.blocks.at(-1);
  if (last?.kind === 'verse' && unit.lines[0]?.afterBlank === false) story.tail.push(unit.phrase);
  else {
    story.tail = [unit.phrase];
    story.blocks.push({ kind: 'verse', lines: story.tail });
  }
  story.taken.push({ as: 'verse', phrase: unit.phrase, confidence: 0.8 });
}

/** Lines over running text: the end of the story before, a subhead, or the head of the next story. */
function takeHead(reading: Reading, run: readonly Unit[], next: Unit | null): void {
  const story = reading.stories.at(-1);
  const [first] = run;
  if (story !== undefined && first !== undefined && isLoneCutline(story, run, next)) {
    giveCutline(story, first, GUESSED_CUTLINE);
    return;
  }
  if (run.length > LONGEST_HEAD) {
    takeList(reading, run, next);
    return;
  }
  const closing =
    story === undefined
      ? 0
      : Math.max(announcedEnd(story, run, reading.grouped), closingEnd(story, run, next));
  if (story !== undefined) for (const unit of run.slice(0, closing)) closeStory(reading, story, unit);
  const head = run.slice(closing);
  if (head.length === 0) return;
  if (story === undefined || startsStory(reading, story, head, next)) openStory(reading, head);
  else for (const group of together(head)) addUnderHeadline(reading, story, group, next);
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

/** What a paragraph that ends with a colon announces: short lines without a blank one between. */
function announcedEnd({ blocks }: StoryBuilder, run: readonly Unit[], grouped: boolean): number {
  const last = blocks.at(-1);
  if (!grouped || last?.kind !== 'paragraph' || !/[：:]$/.test(last.phrase.text)) return 0;
  const end = run.findIndex((it) => it.kind !== 'display' || it.lines[0]?.afterBlank === true);
  return end < 0 ? run.length : end;
}

/** How many lines at the beginning of a run still belong to the story before: its byline, who signs it, the date. */
function closingEnd(story: StoryBuilder, run: readonly Unit[], next: Unit | null): number {
  if (story.blocks.length === 0) return 0;
  const opens = run.findIndex((it) => OPENS_STORY.has(it.kind));
  const plain = opens < 0 ? run : run.slice(0, opens);
  const signed = plain.findLastIndex((it) => it.kind === 'display' && isDateLine(it.phrase.text)) + 1;
  if (signed > 0) return signed;
  if (next === null && opens < 0) return run.length;
  if (isSigner(plain[0]) || (isSignature(plain[0], story) && plain.length > 1)) return 1;
  const bylines = plain.findIndex((it) => it.kind !== 'byline');
  const leading = bylines < 0 ? plain.length : bylines;
  return leading > 0 && !(leading === run.length && isUnopened(story)) ? leading : 0;
}

/** 长沙市民　李建国: who wrote a letter. */
function isSigner(unit: Unit | undefined): boolean {
  const [, place = '', name = ''] = SIGNER.exec(unit?.phrase.text ?? '') ?? [];
  return unit?.kind === 'display' && place !== '' && isPlausibleName(name.replace(/\s/g, ''));
}

function isSignature(unit: Unit | undefined, story: StoryBuilder): boolean {
  return (
    unit?.kind === 'display' &&
    NOTICE_HEADLINE.test(story.head.headline?.text ?? '') &&
    SIGNATURE.test(unit.phrase.text)
  );
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

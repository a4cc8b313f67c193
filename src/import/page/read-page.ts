import { isPlausibleName } from '../../language/names.ts';
import type { Received } from '../../model/received.ts';
import { isDateLine } from './furniture.ts';
import { SENTENCE_END, widthOf } from './hard-wrap.ts';
import { type JointKnowledge, joinTornUnits } from './joints.ts';
import type { PageKnowledge } from './line-kind.ts';
import { markVerse } from './mark-verse.ts';
import { type PageLine, pageLines } from './page-line.ts';
import { partPlaceTags } from './part-place-tags.ts';
import { readStories } from './read-stories.ts';
import { readUnits } from './read-units.ts';
import type { Page } from './story.ts';
import type { Unit } from './unit.ts';

/** What the reading of received copy knows beside it. */
export interface ReadingKnowledge extends PageKnowledge, JointKnowledge {}

/** How a page is read. */
export interface PageReading {
  /** False: all of it is one story, whatever its headlines look like. */
  readonly split: boolean;
}

/** Understands received copy: which lines are which story, and what is no story's. Pure and total. */
export function readPage(received: Received, knowledge: ReadingKnowledge, { split }: PageReading): Page {
  const lines = pageLines(received);
  const plain = copyKept(foliosAside(nameplateAside(readUnits(lines, knowledge))));
  const read = partPlaceTags(writersMarked(kickersMarked(plain)), knowledge.segmenter);
  const units = joinTornUnits(markVerse(read), knowledge);
  return readStories(units, { grouped: isGrouped(lines), split, knowledge });
}

/** True when some lines stand together and others apart: then blank lines tell what belongs together. */
function isGrouped(lines: readonly PageLine[]): boolean {
  const [, ...others] = lines;
  return others.some((it) => it.afterBlank) && others.some((it) => !it.afterBlank);
}

const LONGEST_KICKER = 50;
const LONE_NAME = /^\p{Script=Han}{2,3}$/u;
const PAPER_NAME = /^\p{Script=Han}{2,8}(?:报|周刊|导报)$/u;
/** 12 健康. Elsewhere than at the head of a page it might be copy. */
const NUMBERED_PAGE = /^\d{1,2}[\s\u3000]{1,3}\p{Script=Han}{2,6}$/u;
const DIARY =
  /^(?:19|20)\d{2}年\d{1,2}月\d{1,2}日[\s\u3000，]*(?:星期[一二三四五六日天])?[\s\u3000，]*(?:晴|阴|雨|雪|多云|\p{Script=Han}{1,4})?$/u;
const LATIN_NAME = /^[A-Z][A-Z\s]{3,40}$/;

/** What looks like a folio line but stands in a story: the date of a diary, one number under another. */
function copyKept(units: readonly Unit[]): readonly Unit[] {
  return units.map((unit, at) => {
    const around = [units[at - 1], units[at + 1]];
    const isNumber = (it: Unit | undefined) => it !== undefined && /^\d{1,3}$/.test(it.phrase.text);
    const isDiary =
      DIARY.test(unit.phrase.text) && around.every((it) => it !== undefined && it.kind !== 'furniture');
    const isKept = unit.furniture === 'folio' && (isDiary || (isNumber(unit) && around.some(isNumber)));
    return isKept ? { kind: 'body', phrase: unit.phrase, lines: unit.lines, meant: unit.meant } : unit;
  });
}

/** A long kicker breaks off like torn text: it is one when a headline and the beginning of a story follow it. */
function kickersMarked(units: readonly Unit[]): readonly Unit[] {
  return units.map((unit, at) => (isLongKicker(units, at) ? { ...unit, kind: 'display' } : unit));
}

function isLongKicker(units: readonly Unit[], at: number): boolean {
  const [above, unit, headline] = [units[at - 1], units[at], units[at + 1]];
  if (unit?.kind !== 'body' || headline?.kind !== 'display' || unit.lines.length > 2) return false;
  const { text } = unit.phrase;
  if (/[。；：！？”]/.test(text) || widthOf(text) > LONGEST_KICKER) return false;
  const isApart = above === undefined || above.kind === 'furniture' || SENTENCE_END.test(above.phrase.text);
  const opens = units.slice(at + 2, at + 5).findIndex((it) => it.kind === 'opening' || it.kind === 'byline');
  return isApart && opens >= 0 && units.slice(at + 2, at + 2 + opens).every((it) => it.kind === 'display');
}

/** A name alone between headline and text is the writer's. */
function writersMarked(units: readonly Unit[]): readonly Unit[] {
  return units.map((unit, at) => {
    const between =
      units[at - 1]?.kind === 'display' &&
      units[at - 2]?.kind !== 'display' &&
      units[at + 1]?.kind === 'body';
    const isName =
      unit.kind === 'display' && LONE_NAME.test(unit.phrase.text) && isPlausibleName(unit.phrase.text);
    return between && isName ? { ...unit, kind: 'byline' } : unit;
  });
}

/** The paper's name at the head of a page is furniture when furniture follows. */
function nameplateAside(units: readonly Unit[]): readonly Unit[] {
  const end = units.findIndex((it) => !(it.kind === 'display' && isNameplate(it.phrase.text)));
  if (end <= 0 || units[end]?.kind !== 'furniture') return units;
  return units.map((unit, at) => (at < end ? { ...unit, kind: 'furniture', furniture: 'folio' } : unit));
}

function isNameplate(text: string): boolean {
  return PAPER_NAME.test(text) || LATIN_NAME.test(text) || NUMBERED_PAGE.test(text);
}

/** A lone date at the head of a page, or below its furniture, is a folio line; elsewhere it may date a notice. */
function foliosAside(units: readonly Unit[]): readonly Unit[] {
  return units.map((unit, at) => {
    const atTop = at === 0 || units[at - 1]?.kind === 'furniture';
    const isFolio = unit.kind === 'display' && isDateLine(unit.phrase.text) && atTop;
    return isFolio ? { ...unit, kind: 'furniture', furniture: 'folio' } : unit;
  });
}

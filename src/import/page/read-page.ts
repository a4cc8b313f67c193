import type { Received } from '../../model/received.ts';
import { isDateLine } from './furniture.ts';
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
  const read = partPlaceTags(foliosAside(nameplateAside(readUnits(lines, knowledge))), knowledge.segmenter);
  const units = joinTornUnits(markVerse(read), knowledge);
  return readStories(units, { grouped: isGrouped(lines), split, knowledge });
}

/** True when some lines stand together and others apart: then blank lines tell what belongs together. */
function isGrouped(lines: readonly PageLine[]): boolean {
  const [, ...others] = lines;
  return others.some((it) => it.afterBlank) && others.some((it) => !it.afterBlank);
}

const PAPER_NAME = /^\p{Script=Han}{2,8}(?:报|周刊|导报)$/u;
const LATIN_NAME = /^[A-Z][A-Z\s]{3,40}$/;

/** The paper's name at the head of a page is furniture when furniture follows. */
function nameplateAside(units: readonly Unit[]): readonly Unit[] {
  const end = units.findIndex((it) => !(it.kind === 'display' && isNameplate(it.phrase.text)));
  if (end <= 0 || units[end]?.kind !== 'furniture') return units;
  return units.map((unit, at) => (at < end ? { ...unit, kind: 'furniture', furniture: 'folio' } : unit));
}

function isNameplate(text: string): boolean {
  return PAPER_NAME.test(text) || LATIN_NAME.test(text);
}

/** A lone date at the head of a page, or below its furniture, is a folio line; elsewhere it may date a notice. */
function foliosAside(units: readonly Unit[]): readonly Unit[] {
  return units.map((unit, at) => {
    const atTop = at === 0 || units[at - 1]?.kind === 'furniture';
    const isFolio = unit.kind === 'display' && isDateLine(unit.phrase.text) && atTop;
    return isFolio ? { ...unit, kind: 'furniture', furniture: 'folio' } : unit;
  });
}

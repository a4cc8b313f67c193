import { isGalleyCount } from './furniture.ts';
import { isFull, SENTENCE_END, widthOf, wrapMeasure } from './hard-wrap.ts';
import { isLooselySet, type LineKind, lineKind, type PageKnowledge } from './line-kind.ts';
import type { PageLine } from './page-line.ts';
import { joinedPhrase, type Phrase, partOf, phraseOf, tightPhrase } from './phrase.ts';
import { tableRows } from './table-rows.ts';
import type { Unit, UnitKind } from './unit.ts';

/** Kinds that running text broken into lines may be taken for, line by line. */
const PROSE: ReadonlySet<UnitKind> = new Set(['body', 'display', 'opening', 'cutline']);
const INDENT = 1.5;

/** The units of a page in order. Lines that a paragraph was broken into are put together again. */
export function readUnits(lines: readonly PageLine[], knowledge: PageKnowledge): readonly Unit[] {
  const isGalley = lines.some((it) => isGalleyCount(it.text));
  const measure = isGalley ? null : wrapMeasure(lines);
  const units: Unit[] = [];
  const isProse = proseTest(knowledge);
  for (let at = 0; at < lines.length; ) {
    const rows = tableRows(lines, at);
    const end = isGalley
      ? galleyEnd(lines, at)
      : measure === null
        ? at + 1
        : wrapEnd(lines, at, measure, isProse);
    const taken = rows ?? lines.slice(at, end);
    units.push(rows === null ? unitOf(taken, knowledge) : plainUnit('table', taken));
    at += taken.length;
  }
  return units;
}

function unitOf(lines: readonly PageLine[], knowledge: PageKnowledge): Unit {
  const [first] = lines;
  if (first?.form.kind === 'table') return plainUnit('table', lines);
  if (first?.form.kind === 'picture') return plainUnit('picture', lines);
  const phrase = joinedPhrase(lines.map((it) => (isLooselySet(it.text) ? tightPhrase(it) : phraseOf(it))));
  const { meant, ...kind } = lineKind(phrase.text, knowledge);
  return { ...kind, kind: formKind(kind.kind, lines), phrase, lines, meant: meantOf(phrase, meant) };
}

/** A heading of the source's format is display type, whatever its words look like. */
function formKind(kind: UnitKind, [first]: readonly PageLine[]): UnitKind {
  return first?.form.kind === 'heading' && PROSE.has(kind) ? 'display' : kind;
}

function plainUnit(kind: UnitKind, lines: readonly PageLine[]): Unit {
  const phrase = joinedPhrase(lines.map(phraseOf));
  return { kind, phrase, lines, meant: phrase };
}

function meantOf(phrase: Phrase, { start, end }: LineKind['meant']): Phrase {
  return start === 0 && end === phrase.text.length ? phrase : partOf(phrase, start, end);
}

/** Where a paragraph of a galley ends: what is indented begins one, what is not goes on with it. */
function galleyEnd(lines: readonly PageLine[], at: number): number {
  let end = at + 1;
  if ((lines[at]?.indent ?? 0) < INDENT) return end;
  while (lines[end]?.afterBlank === false && (lines[end]?.indent ?? 0) < INDENT) end++;
  return end;
}

/** Where a paragraph ends that was broken into lines at the measure. */
function wrapEnd(lines: readonly PageLine[], at: number, measure: number, isProse: ProseTest): number {
  let end = at + 1;
  while (runsOn(lines, end, measure, isProse)) end++;
  return end;
}

/** True when the line before `at` ran up to the measure and this one goes on with it. */
function runsOn(lines: readonly PageLine[], at: number, measure: number, isProse: ProseTest): boolean {
  const before = lines[at - 1];
  const line = lines[at];
  if (before === undefined || line === undefined) return false;
  if (before.form.kind !== 'plain' || line.form.kind !== 'plain') return false;
  if (line.afterBlank || line.indent >= INDENT || !isFull(widthOf(before.text) + before.indent, measure))
    return false;
  if (!isProse(before.text) || !isProse(line.text)) return false;
  return !SENTENCE_END.test(before.text) || endsParagraph(lines, at, measure);
}

/** True for a line that may be running text. */
type ProseTest = (text: string) => boolean;

/** Each line is asked about several times. */
function proseTest(knowledge: PageKnowledge): ProseTest {
  const known = new Map<string, boolean>();
  return (text) => {
    const found = known.get(text) ?? (!isLooselySet(text) && PROSE.has(lineKind(text, knowledge).kind));
    known.set(text, found);
    return found;
  };
}

/** After an end mark at the measure: a full line, or one that ends a paragraph, goes on; a subhead does not. */
function endsParagraph(lines: readonly PageLine[], at: number, measure: number): boolean {
  const line = lines[at];
  if (line === undefined) return false;
  return isFull(widthOf(line.text), measure) || SENTENCE_END.test(line.text);
}

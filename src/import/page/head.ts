import { splitPart } from '../../article/series.ts';
import type { Segmenter } from '../../language/segment/segmenter.ts';
import { widthOf } from './hard-wrap.ts';
import { leadsOn } from './leads-on.ts';
import { joinedPhrase, type Phrase, partOf, signsOf } from './phrase.ts';
import type { HeadField, Taken } from './story.ts';
import type { Unit } from './unit.ts';

/** What the lines over a story were taken for. */
export interface Head {
  readonly fields: Readonly<Partial<Record<HeadField, Phrase>>>;
  readonly bylines: readonly Phrase[];
  readonly part: number | null;
  /** Signs that stay out of the draft: ■, the colon of a place tag, —— of kicker and deck. */
  readonly signs: readonly Phrase[];
  readonly taken: readonly Taken[];
  /** Display lines after the byline: the first subhead. */
  readonly rest: readonly Unit[];
}

const KICKER_DASH = /\s*(?:[—–―─-]{1,3})$/;
const DECK_DASH = /^(?:[—–―─]{1,3}|--)\s*/;
/** Ends with a mark that leads on. */
const RUNS_ON = /[，,、：:；;]$/;
/** Characters on each side of a line's end that the segmenter sees. UTF-16 units. */
const SEEN = 12;
/** Em. */
const LEAST_LONGER = 3;
const STANDING_HEAD = /^\p{Script=Han}{3,5}$/u;
const MARK = /[\p{P}\s]$/u;
/** A headline with the line above it, if they are one, is not longer. Em. */
const LONGEST_HEADLINE = 26;

/** Reads the lines over a story. `grouped`: blank lines of the source tell which lines belong together. */
export function readHead(units: readonly Unit[], grouped: boolean, segmenter: Segmenter): Head {
  const lastByline = units.findLastIndex((it) => it.kind === 'byline');
  const end = subheadsStart(units, lastByline);
  const before = units.slice(0, end);
  const rest = units.slice(end);
  const decks = takeWhile(rest, (it) => it.kind === 'display' && DECK_DASH.test(it.phrase.text));
  const displays = before.filter((it) => it.kind === 'display');
  const groups = headGroups(displays, grouped, segmenter);
  const named = before.filter((it) => it.kind !== 'display').map(namedPart);
  const parts = [...groups.map((it) => groupPart(it, segmenter)), ...named, ...decks.map(deckPart)];
  return parts.sort(bySource).reduce(addPart, {
    fields: {},
    bylines: [],
    part: null,
    signs: [],
    taken: [],
    rest: rest.slice(decks.length),
  });
}

/** Where the lines over the body end that belong to the headline: after the byline, before a heading of a lower level. */
function subheadsStart(units: readonly Unit[], lastByline: number): number {
  const levels = units.map(levelOf);
  const highest = Math.min(...levels.filter((it) => it !== null));
  const lower = levels.findIndex((it) => it !== null && it > highest);
  const end = lastByline < 0 ? units.length : lastByline + 1;
  return lower < 0 ? end : Math.min(end, lower);
}

function levelOf({ lines: [line] }: Unit): number | null {
  return line?.form.kind === 'heading' ? line.form.level : null;
}

/** What one piece of a head adds to it. */
interface HeadPart {
  readonly field: HeadField | 'byline';
  readonly phrase: Phrase;
  readonly confidence: number;
  readonly signs: readonly Phrase[];
  readonly part?: number;
}

function addPart(head: Head, part: HeadPart): Head {
  const { field, phrase, confidence } = part;
  const taken = [...head.taken, { as: field, phrase, confidence }];
  const signs = [...head.signs, ...part.signs];
  if (field === 'byline') return { ...head, bylines: [...head.bylines, phrase], taken, signs };
  const before = head.fields[field];
  const whole = before === undefined ? phrase : joinedPhrase([before, phrase], '　');
  return { ...head, fields: { ...head.fields, [field]: whole }, part: part.part ?? head.part, taken, signs };
}

function bySource(one: HeadPart, other: HeadPart): number {
  return lineOf(one) - lineOf(other);
}

function lineOf({ phrase }: HeadPart): number {
  return phrase.slices[0]?.line ?? 0;
}

/** Rubric, place tag, series, byline and labelled lines. */
function namedPart(unit: Unit): HeadPart {
  const signs = signsOf(unit.phrase, unit.meant);
  if (unit.kind === 'series') return seriesPart(unit);
  if (unit.kind === 'byline') return { field: 'byline', phrase: unit.meant, confidence: 0.95, signs };
  if (unit.kind === 'label') {
    const field = unit.field === 'byline' ? 'byline' : (unit.field as HeadField);
    return { field, phrase: unit.meant, confidence: 1, signs };
  }
  const field = unit.kind === 'rubric' ? 'rubric' : 'placeTag';
  return { field, phrase: unit.meant, confidence: 0.95, signs };
}

function seriesPart({ phrase }: Unit): HeadPart {
  const parted = splitPart(phrase.text);
  if (parted === null || parted.part === null) return { field: 'series', phrase, confidence: 0.6, signs: [] };
  const name = partOf(phrase, 0, parted.name.length);
  const sign = partOf(phrase, parted.name.length, phrase.text.length);
  return { field: 'series', phrase: name, confidence: 0.95, signs: [sign], part: parted.part };
}

/** Lines of display type that belong together, and what they are. */
interface HeadGroup {
  readonly units: readonly Unit[];
  readonly field: 'rubric' | 'kicker' | 'headline' | 'deck';
  readonly confidence: number;
}

function headGroups(displays: readonly Unit[], grouped: boolean, segmenter: Segmenter): readonly HeadGroup[] {
  if (displays.length === 0) return [];
  const groups = grouped ? groupsByBlank(displays) : groupsByWords(displays, segmenter);
  return namedGroups(splitByDashes(groups).flatMap((it) => splitLonger(it, segmenter)));
}

function groupsByBlank(displays: readonly Unit[]): readonly (readonly Unit[])[] {
  const groups: Unit[][] = [];
  for (const unit of displays) {
    const last = groups.at(-1);
    const runsOn = RUNS_ON.test(last?.at(-1)?.phrase.text ?? '');
    if (last === undefined || (unit.lines[0]?.afterBlank === true && !runsOn)) groups.push([unit]);
    else last.push(unit);
  }
  return groups;
}

/** A second line that is longer than the first, and does not go on with it, explains it. */
function splitLonger(group: readonly Unit[], segmenter: Segmenter): readonly (readonly Unit[])[] {
  const [first, second, ...others] = group;
  if (first === undefined || second === undefined || others.length > 0) return [group];
  const [left, right] = [first.phrase.text, second.phrase.text];
  const longer = widthOf(right) >= widthOf(left) + LEAST_LONGER;
  const goesOn = RUNS_ON.test(left) || leadsOn(left, segmenter) || isWordAcross(left, right, segmenter);
  return longer && !goesOn && !endsWithDash(first) ? [[first], [second]] : [group];
}

/** Without blank lines to tell: a line that breaks off inside a word or leads on belongs to the next. */
function groupsByWords(displays: readonly Unit[], segmenter: Segmenter): readonly (readonly Unit[])[] {
  const groups: Unit[][] = [];
  for (const unit of displays) {
    const last = groups.at(-1);
    const above = last?.at(-1);
    if (last !== undefined && above !== undefined && runsOnInto(above, unit, displays.length, segmenter))
      last.push(unit);
    else groups.push([unit]);
  }
  return groups;
}

function runsOnInto(above: Unit, unit: Unit, lines: number, segmenter: Segmenter): boolean {
  const [left, right] = [above.phrase.text, unit.phrase.text];
  if (RUNS_ON.test(left) || leadsOn(left, segmenter) || isWordAcross(left, right, segmenter)) return true;
  if (KICKER_DASH.test(left) || DECK_DASH.test(right)) return false;
  // A second line that begins with a number or a time goes on with the first: ……联谊会召开⏎2015年年会.
  const fits = widthOf(left + right) <= LONGEST_HEADLINE;
  const goesOn = widthOf(right) < widthOf(left) && /^\d/.test(right);
  // Two lines of one length are the halves of a headline.
  return lines === 2 && fits && (goesOn || [...left].length === [...right].length);
}

function isWordAcross(before: string, after: string, segmenter: Segmenter): boolean {
  const [left, right] = [before.slice(-SEEN), after.slice(0, SEEN)];
  const across = segmenter.cut(left + right).find((it) => it.start < left.length && it.end > left.length);
  return across !== undefined && segmenter.rarity(across.word) !== null;
}

/** A kicker's —— ends a group, a deck's begins one, whatever blank lines say. */
function splitByDashes(groups: readonly (readonly Unit[])[]): readonly (readonly Unit[])[] {
  return groups.flatMap((group) => {
    const parts: Unit[][] = [[]];
    for (const unit of group) {
      if (startsDeck(unit) && parts.at(-1)?.length !== 0) parts.push([]);
      parts.at(-1)?.push(unit);
      if (endsWithDash(unit) || widthOf(unit.phrase.text) > LONGEST_HEADLINE) parts.push([]);
    }
    return parts.filter((part) => part.length > 0);
  });
}

function endsWithDash(unit: Unit): boolean {
  return /[—–―─]{2}$|--$/.test(unit.phrase.text);
}

function startsWithDash(unit: Unit | undefined): boolean {
  return unit !== undefined && startsDeck(unit);
}

/** ——, or a line in brackets: （……会议通过）. */
function startsDeck({ phrase: { text } }: Unit): boolean {
  return DECK_DASH.test(text) || /^[（(][^（）()]{4,}[）)]$/.test(text);
}

function namedGroups(groups: readonly (readonly Unit[])[]): readonly HeadGroup[] {
  const decks = groups.filter((it) => startsWithDash(it[0]));
  const others = groups.filter((it) => !startsWithDash(it[0]));
  const kickers = others.filter((it, at) => it.some(endsWithDash) && at < others.length - 1);
  const plain = others.filter((it) => !kickers.includes(it));
  const named: HeadGroup[] = [
    ...kickers.map((units) => ({ units, field: 'kicker', confidence: 0.98 }) as const),
    ...decks.map((units) => ({ units, field: 'deck', confidence: 0.98 }) as const),
  ];
  return [...named, ...plainGroups(plain, kickers.length > 0, decks.length > 0)];
}

/** Groups that no dash names: one is the headline, of several the shortest of the first three. */
function plainGroups(
  plain: readonly (readonly Unit[])[],
  hasKicker: boolean,
  hasDeck: boolean,
): readonly HeadGroup[] {
  const only = plain.length === 1 ? 0.98 : 0.7;
  const heading = plain.findIndex((units) => units.some((it) => levelOf(it) !== null));
  const headline = heading < 0 ? headlineAt(plain, hasKicker, hasDeck) : heading;
  const [first] = plain;
  if (first !== undefined && plain.length > 1 && !hasKicker && isStandingHead(first, plain[1])) {
    return [
      { units: first, field: 'rubric', confidence: 0.6 },
      ...plainGroups(plain.slice(1), true, hasDeck),
    ];
  }
  return plain.map((units, at) => ({
    units,
    field: at < headline ? 'kicker' : at === headline ? 'headline' : 'deck',
    confidence: only,
  }));
}

/** 以案释法 over a longer line: the name of a column rather than a kicker. */
function isStandingHead(units: readonly Unit[], below: readonly Unit[] | undefined): boolean {
  const [only, ...others] = units.map((it) => it.phrase.text);
  const next = Math.max(0, ...(below ?? []).map((it) => widthOf(it.phrase.text)));
  return only !== undefined && others.length === 0 && STANDING_HEAD.test(only) && next > widthOf(only) * 1.5;
}

function headlineAt(plain: readonly (readonly Unit[])[], hasKicker: boolean, hasDeck: boolean): number {
  if (plain.length <= 1 || hasKicker) return 0;
  if (hasDeck || plain.length > 3) return plain.length - 1;
  if (plain.length === 3) return 1;
  const [first = 0, second = 0] = plain.map((units) =>
    Math.max(...units.map((it) => widthOf(it.phrase.text))),
  );
  return first >= second ? 1 : 0;
}

function groupPart({ units, field, confidence }: HeadGroup, segmenter: Segmenter): HeadPart {
  const signs: Phrase[] = [];
  const phrases = units.map(({ phrase }) => {
    return field === 'kicker' || field === 'deck' ? withoutDash(phrase, field, signs) : phrase;
  });
  return { field, phrase: joinedLines(phrases, field, segmenter), confidence, signs };
}

function deckPart(unit: Unit): HeadPart {
  const signs: Phrase[] = [];
  return { field: 'deck', phrase: withoutDash(unit.phrase, 'deck', signs), confidence: 0.98, signs };
}

function withoutDash(phrase: Phrase, field: 'kicker' | 'deck', signs: Phrase[]): Phrase {
  const dash = (field === 'kicker' ? KICKER_DASH : DECK_DASH).exec(phrase.text);
  if (dash === null) return phrase;
  const [start, end] = [dash.index, dash.index + dash[0].length];
  signs.push(partOf(phrase, start, end));
  return start === 0 ? partOf(phrase, end, phrase.text.length) : partOf(phrase, 0, start);
}

/**
 * The lines of a headline as one: put together directly where the first runs on, with a full-width space between
 * phrases of equal length and, in a kicker or deck, between any.
 */
export function joinedLines(
  lines: readonly Phrase[],
  field: 'rubric' | 'kicker' | 'headline' | 'deck' | 'subhead',
  segmenter: Segmenter,
): Phrase {
  return lines.reduce((whole, line) => {
    const last = whole.text.split('　').at(-1) ?? '';
    const apart =
      !MARK.test(whole.text) &&
      !isWordAcross(whole.text, line.text, segmenter) &&
      !leadsOn(whole.text, segmenter) &&
      (field === 'kicker' || field === 'deck' || isParallel(last, line.text));
    return joinedPhrase([whole, line], apart ? '　' : '');
  });
}

/** Two phrases of nearly one length, or the first a sentence of its own: they stand beside each other. */
function isParallel(left: string, right: string): boolean {
  const [one, other] = [[...left].length, [...right].length];
  const nearly = Math.abs(one - other) <= 1 && Math.min(one, other) >= 5;
  return one === other || nearly || left.endsWith('了');
}

function takeWhile<T>(items: readonly T[], holds: (item: T) => boolean): readonly T[] {
  const end = items.findIndex((item) => !holds(item));
  return end < 0 ? items : items.slice(0, end);
}

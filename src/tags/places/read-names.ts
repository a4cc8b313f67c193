import { type DivisionsOfDay, isDivisionName } from '../../language/places/divisions.ts';
import type { PlaceMention } from '../../language/places/place-mentions.ts';
import type { Span } from '../../model/text.ts';
import type { CutPassage } from '../copy/cut-passages.ts';
import type { FoundName } from './found-name.ts';
import { bareNamesIn } from './read-bare-names.ts';
import { listedNamesIn } from './read-listed-names.ts';
import { isSettlementWord, settlementAt } from './read-settlements.ts';

/** A name before it is known what stands before it. */
type Reading = Pick<FoundName, 'name' | 'form' | 'divisions' | 'country'> & Span;

/**
 * The names of places in a passage, from left to right without overlap. `full` are its divisions named in full, `known`
 * the names without kind that stand in the article in full.
 */
export function readNames(
  cut: CutPassage,
  passage: number,
  {
    full,
    known,
    day,
  }: {
    readonly full: readonly PlaceMention[];
    readonly known: ReadonlySet<string>;
    readonly day: DivisionsOfDay;
  },
): readonly FoundName[] {
  const readings = [...full.map((it) => readingOf(it, day)), ...otherReadings(cut, known, day)];
  readings.sort((one, other) => one.start - other.start || other.end - one.end);
  const starts = new Set(full.map((it) => it.start));
  const names: FoundName[] = [];
  let last: FoundName | null = null;
  const push = ({ start, end, ...reading }: Reading) => {
    const before: FoundName | null = last?.at?.end === start ? last : null;
    last = { ...reading, at: { passage, start, end }, label: null, before };
    names.push(last);
  };
  for (const reading of readings) {
    if (reading.start < (names.at(-1)?.at?.end ?? 0)) continue;
    push(reading);
    // In 陕西岐山县麦禾营镇 the town lies behind the county.
    if (reading.divisions.length === 0 || starts.has(reading.end)) continue;
    for (const it of settlementsBehind(cut, reading.end)) push(it);
  }
  return names;
}

/** 长沙市 as named; 湖南 before it, whose name is short. */
function readingOf({ start, end, name }: PlaceMention, day: DivisionsOfDay): Reading {
  const isFull = isDivisionName(name);
  const divisions = isFull ? day.named(name) : day.called(name);
  return { start, end, name, form: isFull ? 'full' : 'bare', divisions, country: null };
}

function otherReadings(cut: CutPassage, known: ReadonlySet<string>, day: DivisionsOfDay): readonly Reading[] {
  const bare = bareNamesIn(cut, known).map(({ token: { start, end }, name, form }): Reading => {
    const divisions = form === 'full' ? day.named(name) : day.called(name);
    return { start, end, name, form, divisions, country: null };
  });
  const listed = listedNamesIn(cut).map((it): Reading => ({ ...it, form: 'listed', divisions: [] }));
  const settled = cut.tokens.filter(isSettlementWord).map((it) => settlement(cut, it));
  return [...bare, ...listed, ...settled];
}

/** A town right behind a place, and a village right behind the town. */
function settlementsBehind(cut: CutPassage, from: number): readonly Reading[] {
  const found: Reading[] = [];
  for (let span = settlementAt(cut, from); span !== null; span = settlementAt(cut, span.end))
    found.push(settlement(cut, span));
  return found;
}

function settlement({ text }: CutPassage, { start, end }: Span): Reading {
  return { start, end, name: text.slice(start, end), form: 'settlement', divisions: [], country: null };
}

import { type DivisionsOfDay, isDivisionName } from '../../language/places/divisions.ts';
import { placesIn } from '../../language/places/place-mentions.ts';
import type { Article } from '../../model/article.ts';
import { NO_PLACES } from './data/neighbours.ts';
import type { FoundName } from './found-name.ts';
import { listedAtStart } from './read-listed-names.ts';

/**
 * The places that an article is labelled with: its place tag (郴州, 永州祁阳县) and the place of its dateline. What no
 * table knows is kept as written, since nothing but a place stands there.
 */
export function readLabels(
  { placeTag, dateline, fieldSpans }: Article,
  day: DivisionsOfDay,
): readonly FoundName[] {
  const tag = { words: placeTag ?? '', label: fieldSpans.placeTag?.start ?? 0 };
  const filed = { words: dateline?.place ?? '', label: dateline?.span.start ?? 0 };
  return [tag, filed].flatMap(({ words, label }) =>
    words
      .split(/[\s、，,/·]+/)
      .filter((it) => it !== '' && !NO_PLACES.has(it))
      .flatMap((it) => readLabel(it, label, day)),
  );
}

function readLabel(words: string, label: number, day: DivisionsOfDay): readonly FoundName[] {
  const { mentions } = placesIn(words);
  if (mentions.at(-1)?.end !== words.length) return wholeLabel(words, label, day);
  const names: FoundName[] = [];
  for (const { name } of mentions) {
    const isFull = isDivisionName(name);
    const divisions = isFull ? day.named(name) : day.called(name);
    const before = names.at(-1) ?? null;
    const form = isFull ? 'full' : 'label';
    names.push({ name, form, at: null, label, divisions, before, country: null });
  }
  return names;
}

/** A place without kind, or one abroad, behind its country's name or not (德国罗滕堡). */
function wholeLabel(words: string, label: number, day: DivisionsOfDay): readonly FoundName[] {
  const divisions = day.called(words);
  const open = { form: 'label', at: null, label, before: null, country: null, divisions } as const;
  const listed = divisions.length > 0 ? null : listedAtStart(words);
  if (listed === null) return [{ ...open, name: words }];
  const { name, country, end } = listed;
  const first: FoundName = { ...open, form: 'listed', name, country };
  const rest = words.slice(end);
  return rest.length < 2 ? [first] : [first, { ...open, name: rest, country }];
}

import type { DivisionsOfDay } from '../../language/places/divisions.ts';
import { placesIn } from '../../language/places/place-mentions.ts';
import type { Article } from '../../model/article.ts';
import { NO_PLACES } from './data/neighbours.ts';
import type { FoundName } from './found-name.ts';
import { listedAtStart } from './read-listed-names.ts';

/**
 * The places that an article is labelled with: its place tag (郴州, 永州祁阳县) and the place of its dateline. What no
 * table knows is kept as written, since nothing but a place stands there.
 */
export function readLabels({ placeTag, dateline }: Article, day: DivisionsOfDay): readonly FoundName[] {
  const labels = [placeTag, dateline?.place ?? null].filter((it) => it !== null);
  return labels
    .flatMap((label) => label.split(/[\s、，,/·]+/))
    .filter((label) => label !== '' && !NO_PLACES.has(label))
    .flatMap((label) => readLabel(label, day));
}

function readLabel(label: string, day: DivisionsOfDay): readonly FoundName[] {
  const { mentions } = placesIn(label);
  if (mentions.length === 0 || mentions.at(-1)?.end !== label.length) return wholeLabel(label, day);
  const names: FoundName[] = [];
  for (const { name, end } of mentions) {
    const [bears, called] = [day.named(name), day.called(name)];
    const form = end === label.length || bears.length > 0 ? 'full' : 'label';
    const before = names.at(-1) ?? null;
    names.push({ name, form, at: null, divisions: form === 'full' ? bears : called, before, country: null });
  }
  return names;
}

/** A place without kind, or one abroad, behind its country's name or not (德国罗滕堡). */
function wholeLabel(label: string, day: DivisionsOfDay): readonly FoundName[] {
  const divisions = day.called(label);
  const open = { form: 'label', at: null, before: null, country: null } as const;
  if (divisions.length > 0) return [{ ...open, name: label, divisions }];
  const listed = listedAtStart(label);
  if (listed === null) return [{ ...open, name: label, divisions }];
  const { name, country, end } = listed;
  const first: FoundName = { ...open, form: 'listed', name, country, divisions };
  const rest = label.slice(end);
  return rest.length < 2 ? [first] : [first, { ...open, name: rest, country, divisions }];
}

import type { Segmenter } from '../../language/segment/segmenter.ts';
import type { CutPassage } from '../copy/cut-passages.ts';
import type { Mention } from '../copy/mention.ts';
import { CERTAIN } from './data/name-weights.ts';
import { type KnownNames, knownNames, namesOf, nameTextOf } from './name-text.ts';
import { namesIn } from './names-in.ts';
import { titlesOf } from './title-of.ts';

/** A place where somebody is named. */
export interface NameMention extends Mention {
  /** The name as written. */
  readonly name: string;
  /** Evidence that it is one, in nats. */
  readonly evidence: number;
  /** The title that stands with it; null without one. */
  readonly title: string | null;
}

/** Names in all passages, in order; those that are certain somewhere, or in `seeds`, are found everywhere. */
export function nameMentions(
  passages: readonly CutPassage[],
  rarity: Segmenter['rarity'],
  seeds: readonly string[],
): readonly NameMention[] {
  const known = knownNames(seeds);
  const first = passages.map((cut, passage) => mentionsIn(cut, passage, rarity, known));
  const certain = first.flat().filter((it) => it.evidence >= CERTAIN);
  const news = [...new Set(certain.map((it) => it.name))];
  const places = namesOf(news);
  const more = knownNames([...seeds, ...news]);
  return passages.flatMap((cut, passage) => {
    const found = first[passage] ?? [];
    return missesOne(cut.text, places, found) ? mentionsIn(cut, passage, rarity, more) : found;
  });
}

/** Whether a name stands at a place where no name was found. */
function missesOne(text: string, places: KnownNames, found: readonly NameMention[]): boolean {
  let next = 0;
  for (let start = 0; start < text.length; start++) {
    while ((found[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++;
    const isFree = start < (found[next]?.start ?? Number.POSITIVE_INFINITY);
    if (isFree && places(text, start).length > 0) return true;
  }
  return false;
}

function mentionsIn(
  cut: CutPassage,
  passage: number,
  rarity: Segmenter['rarity'],
  known: KnownNames,
): readonly NameMention[] {
  const text = nameTextOf(cut, rarity, known);
  const names = namesIn(text);
  if (names.length === 0) return [];
  const titles = titlesOf(text, names);
  return names.map(({ start, end, evidence }, index) => {
    const name = cut.text.slice(start, end);
    return { passage, start, end, evidence, name, title: titles[index] ?? null };
  });
}

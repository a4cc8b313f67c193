import type { DeskTerm } from '../../model/newsroom.ts';
import type { Span } from '../../model/text.ts';

/** Places of a desk's term in a text that are no excepted phrase; none when no word that must be near is there. */
export function termPlaces({ find, except, near, replacement }: DeskTerm, text: string): readonly Span[] {
  const places = find(text);
  if (places.length === 0 || (near.length > 0 && !near.some((word) => text.includes(word)))) return [];
  // What the desk wants may hold what it does not want: 湖南省 for 湖南.
  const right = replacement === null ? except : [...except, replacement];
  const excepted = right.flatMap((phrase) => placesOf(phrase, text));
  return places.filter((place) => !excepted.some((it) => it.start <= place.start && it.end >= place.end));
}

function placesOf(phrase: string, text: string): readonly Span[] {
  const places: Span[] = [];
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1))
    places.push({ start: at, end: at + phrase.length });
  return places;
}

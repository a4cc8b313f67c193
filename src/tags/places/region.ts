import { type Division, type DivisionsOfDay, divisionsCalled } from '../../language/places/divisions.ts';
import { placesIn } from '../../language/places/place-mentions.ts';

/**
 * The division that a newsroom calls its region (湖南, 湖南省长沙市) with those that it lies in, itself first. Empty when
 * the region names none.
 */
export function regionChain(region: string | undefined, day: DivisionsOfDay): readonly Division[] {
  if (region === undefined) return [];
  const last = placesIn(region).mentions.at(-1);
  const named = last?.end === region.length ? day.named(last.name) : day.called(region);
  const [own] = named.length > 0 ? named : divisionsCalled(region);
  return own === undefined ? [] : [own, ...[...day.above(own)].reverse()];
}

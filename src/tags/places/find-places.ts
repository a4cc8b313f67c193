import type { Token } from '../../language/segment/segmenter.ts';
import type { TaggedPlace } from '../../model/tags.ts';
import type { Copy } from '../copy/copy.ts';
import { mentionsOf, type Named, sourceOf } from '../copy/mention.ts';
import { AREA_ENDINGS, AREA_KINDS, PROVINCES } from '../organisations/data/bodies.ts';

/**
 * The administrative areas that an article names, its place tag and the dateline's place among them, in the order
 * of mention. A short form (郴州) is left out when the full name (郴州市) stands in the article.
 */
export function findPlaces({ article, passages }: Copy): readonly Named<TaggedPlace>[] {
  const named = passages.flatMap((passage) => passage.tokens.filter(isArea).map((token) => token.word));
  const labels = [article.placeTag, article.dateline?.place ?? null].filter((place) => place !== null);
  const names = [...new Set([...labels, ...named])];
  return names
    .filter((name) => !names.some((other) => other !== name && other.startsWith(name)))
    .map((name) => {
      const mentions = mentionsOf([name], passages);
      const first = mentions[0] === undefined ? 0 : sourceOf(mentions[0], passages);
      return { thing: { name, first, mentions: mentions.length }, mentions };
    });
}

/** True of a word that names an administrative area beyond doubt. */
export function isArea({ word, tag }: Token): boolean {
  if (tag !== 'ns') return false;
  if (PROVINCES.includes(word)) return true;
  if (/^[各全该本每两]/.test(word) || AREA_KINDS.some((kind) => word.endsWith(kind))) return false;
  return word.length >= 3 && AREA_ENDINGS.includes(word.charAt(word.length - 1));
}

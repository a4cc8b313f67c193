import { ORNAMENTS } from '../../article/byline-roles.ts';
import type { Segmenter } from '../../language/segment/segmenter.ts';
import { isPlaceName } from './line-kind.ts';
import { type Phrase, partOf } from './phrase.ts';
import type { Unit } from './unit.ts';

/** ●邵阳 7月12日，……: a sign, a place and a space before running text or a headline. */
const SIGNED = new RegExp(`^[${ORNAMENTS}✦❖]\\s?(\\p{Script=Han}{2,7})[\\s\\u3000：:]{1,3}(?=\\S)`, 'u');
/** 【郴州】 before the words on the same line. */
const BRACKETED = /^[【〖［[](\p{Script=Han}{2,7})[】〗］\]]\s{0,3}(?=\S)/u;
/** 长沙：社区托管班开到家门口. A person may stand so too, and a place in a headline of its own. */
const PREFIXED = /^(\p{Script=Han}{2,7})[：:]\s?(?=\S)/u;

/**
 * Parts the place tags that stand on one line with what they label. A place with a mere colon is taken for one only on
 * a page where other stories have place tags.
 */
export function partPlaceTags(units: readonly Unit[], segmenter: Segmenter): readonly Unit[] {
  const isTagged = (unit: Unit) => unit.kind === 'place-tag' || tagLength(unit, false, segmenter) > 0;
  const tagged = units.some(isTagged);
  return units.flatMap((unit) => {
    const length = tagLength(unit, tagged, segmenter);
    return length === 0 ? [unit] : parted(unit, length);
  });
}

/** Length of the place tag that a unit begins with; 0 when it begins with none. UTF-16 units. */
function tagLength({ kind, phrase }: Unit, prefixed: boolean, segmenter: Segmenter): number {
  if (kind !== 'display' && kind !== 'body' && kind !== 'opening') return 0;
  const patterns = prefixed && kind === 'display' ? [SIGNED, BRACKETED, PREFIXED] : [SIGNED, BRACKETED];
  const match = patterns
    .map((it) => it.exec(phrase.text))
    .find((it) => it !== null && isPlaceName(it[1] ?? '', segmenter));
  return match?.[0].length ?? 0;
}

function parted(unit: Unit, length: number): readonly Unit[] {
  const tag = partOf(unit.phrase, 0, length);
  const rest = partOf(unit.phrase, length, unit.phrase.text.length);
  const [first, ...others] = unit.lines;
  if (first === undefined) return [unit];
  return [
    { kind: 'place-tag', phrase: tag, meant: placeIn(tag), lines: [first] },
    { ...unit, phrase: rest, meant: rest, lines: [{ ...first, afterBlank: false }, ...others] },
  ];
}

function placeIn(tag: Phrase): Phrase {
  const [place = ''] = /\p{Script=Han}+/u.exec(tag.text) ?? [];
  const start = tag.text.indexOf(place);
  return partOf(tag, start, start + place.length);
}

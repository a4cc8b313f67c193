import { matchesIn } from '../../language/matches.ts';
import { maskedText } from '../../language/passages.ts';
import type { Division } from '../../language/places/divisions.ts';
import { AFTER_KIND } from '../../language/places/place-words.ts';
import type { Article } from '../../model/article.ts';
import type { CutPassage } from '../copy/cut-passages.ts';
import type { Mention } from '../copy/mention.ts';

/** 全省, 该县, 我市; not 安全区, 应该市, 唯我省. 省会 alone; not 各省会, 省会城市. */
const REFERENCES =
  /(?<![安健完齐成保周应自忘小大唯你])(全|该|我)([省市县区州盟旗])(?![级直委府吃钱力时心事])|(?<![各\p{Script=Han}]各|各)省会(?!城市|级|们)/gu;

/** A place that the text refers back to without its name. */
export interface BackReference {
  readonly division: Division;
  readonly at: Mention;
}

/**
 * Where an article speaks of its places without naming them: 全省, 该县, 省会 when it names just one such division; 我省,
 * 我市 of the paper's own region (`region`, itself first, then what it lies in), not in quotations nor in copy that was
 * wired from elsewhere.
 */
export function backReferencesIn(
  passages: readonly CutPassage[],
  { dateline }: Article,
  named: readonly Division[],
  region: readonly Division[],
): readonly BackReference[] {
  const isOurs = dateline === null || dateline.form === 'staff';
  return passages.flatMap(({ passage, text, filing }, index) => {
    if (!/[全该我][省市县区州盟旗]|省会/.test(text)) return [];
    return matchesIn(maskedText(passage), REFERENCES).flatMap((match): readonly BackReference[] => {
      const [start, end] = [match.index, match.index + match[0].length];
      const [, who, kind = ''] = match;
      if (AFTER_KIND[kind]?.includes(text.charAt(end)) && text.charAt(end) !== '') return [];
      if (filing.some((it) => it.start < end && start < it.end)) return [];
      const division = who === '我' ? (isOurs ? ownOf(kind, region) : null) : onlyOfKind(kind, named);
      return division === null ? [] : [{ division, at: { passage: index, start, end } }];
    });
  });
}

function ownOf(kind: string, region: readonly Division[]): Division | null {
  return region.find((it) => it.name.endsWith(kind)) ?? null;
}

/** The only division of a kind that the article names; of 省会 ('') the capital, whose code tells. */
function onlyOfKind(kind: string, named: readonly Division[]): Division | null {
  const fitting = named.filter((it) => (kind === '' ? it.code.endsWith('0100') : it.name.endsWith(kind)));
  const [only] = fitting;
  return fitting.length === 1 && only !== undefined ? only : null;
}

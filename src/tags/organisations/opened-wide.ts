import { CHINA, INTERNATIONAL, STATE_WIDE } from './data/openers.ts';
import type { Ending } from './endings.ts';
import type { Reader } from './found-body.ts';
import type { Piece } from './pieces.ts';
import type { Way } from './way.ts';

/** 中国音乐学院, 国家测绘局, 国际游泳联合会. */
export function isWideOpening(word: string, { words, common }: Way, ending: Ending): boolean {
  if (words > 0 && common) return false;
  if (words === 0) return CHINA.has(word) && ending.country;
  if (CHINA.has(word)) return ending.wide || ending.proper;
  if (STATE_WIDE.has(word)) return ending.wide;
  return INTERNATIONAL.has(word) && ending.international;
}

/** 天津市中华民族文化促进会, 中国国家… */
export function wideStart({ areas, pieces }: Reader, at: number): number {
  const { start } = pieces[at] as Piece;
  const before = areas.get(start);
  if (before !== undefined) return before.start;
  const left = pieces[at - 1];
  return left?.end === start && CHINA.has(left.text) ? left.start : start;
}

import type { Candidate } from './candidates.ts';
import { chooseLines } from './choose-lines.ts';
import { chooseByCount, linesOfWay } from './choose-variants.ts';
import { gapsInside, type LineFit } from './fit-line.ts';
import { lineCost } from './line-cost.ts';
import { OPEN_LINE_COST, VARIANT_BOUNDS } from './line-costs.ts';
import { type ParagraphSetting, setLines, shapeForSetting } from './paragraph-setting.ts';
import type { SetLine, SettingOptions } from './set-line.ts';

/** A way to set a paragraph. */
export interface ParagraphVariant {
  readonly lines: readonly SetLine[];
  /** How much worse it looks than the best way, which is 0; 1 is a line whose gaps are spread by 5 % of an em. */
  readonly cost: number;
}

/**
 * The ways to set a paragraph that a page may choose from, fewest lines first: the best one, as `breakParagraph` sets
 * it, and where its levers allow it within VARIANT_BOUNDS one of a line fewer and one of a line more. Empty when
 * nothing is printed; the profiles browser and galley have one way only.
 * @throws UsageError as `breakParagraph`.
 */
export function breakParagraphVariants(text: string, options: SettingOptions): readonly ParagraphVariant[] {
  const setting = shapeForSetting(text, options);
  if (setting === null) return [];
  const best = chooseLines(setting.search);
  const variants = [{ lines: setLines(setting, best), cost: 0 }];
  if (setting.search.shaped.profile.fit === 'together') variants.push(...othersThan(best, setting));
  return variants.sort((one, other) => one.lines.length - other.lines.length);
}

function othersThan(best: readonly LineFit[], setting: ParagraphSetting): ParagraphVariant[] {
  const { search } = setting;
  const ways = chooseByCount(search, best, (candidate, isLast) => isDecent(setting, candidate, isLast));
  const least = costOf(best, setting);
  return ways
    .filter(({ count }) => Math.abs(count - best.length) === 1)
    .map((way) => ({ way, cost: Math.max(0, way.cost - least) / OPEN_LINE_COST }))
    .filter(({ way, cost }) => cost <= VARIANT_BOUNDS.mostCostPerLine * way.count)
    .map(({ way, cost }) => ({ lines: setLines(setting, linesOfWay(way)), cost }));
}

/** Whether a line may be part of a variant: breaks no word, and is not spread too far. */
function isDecent({ search }: ParagraphSetting, { fit, kind }: Candidate, isLast: boolean): boolean {
  if (kind > 1) return false;
  return isLast || fit.rest <= VARIANT_BOUNDS.widestSpread * gapsInside(search.shaped, fit.start, fit.end);
}

function costOf(lines: readonly LineFit[], { search }: ParagraphSetting): number {
  return lines.reduce((sum, fit, at) => {
    const next = lines[at + 1]?.start ?? search.shaped.count;
    const kind = at === lines.length - 1 ? 0 : (search.breaks.kinds[next] ?? 0);
    return sum + lineCost(search.shaped, { fit, next, kind }, at === 0);
  }, 0);
}

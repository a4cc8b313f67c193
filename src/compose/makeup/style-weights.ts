import type { PageStyle } from '../../model/page-style.ts';
import { LAYOUT_WEIGHTS, type LayoutWeights } from './layout-weights.ts';

/** What ugly things cost on pages of a style: as usual, times what its designer thinks of each. */
export function styleWeights({ weights }: Pick<PageStyle, 'weights'>): LayoutWeights {
  const usual = LAYOUT_WEIGHTS;
  return {
    ...usual,
    above: usual.above * weights.priority,
    left: usual.left * weights.priority,
    lead: usual.lead * weights.priority,
    tombstone: usual.tombstone * weights.tombstone,
    pictureAtAdvert: usual.pictureAtAdvert * weights.pictureAtAdvert,
    narrow: usual.narrow * weights.narrow,
    flat: usual.flat * weights.flat,
  };
}

import { describe, expect, it } from 'vitest';
import { LAYOUT_WEIGHTS } from '../../../src/compose/makeup/layout-weights.ts';
import { styleWeights } from '../../../src/compose/makeup/style-weights.ts';

const AS_MEANT = { priority: 1, tombstone: 1, pictureAtAdvert: 1, narrow: 1, flat: 1 };

describe('the weights of a page style', () => {
  it('are the usual ones where a designer changes nothing', () => {
    expect(styleWeights({ weights: AS_MEANT })).toEqual(LAYOUT_WEIGHTS);
  });

  it('count a reason twice, or not at all, and leave the others', () => {
    const weights = styleWeights({ weights: { ...AS_MEANT, priority: 2, tombstone: 0 } });
    const { above, left, lead } = LAYOUT_WEIGHTS;
    const changed = { above: above * 2, left: left * 2, lead: lead * 2, tombstone: 0 };
    expect(weights).toEqual({ ...LAYOUT_WEIGHTS, ...changed });
  });
});

import type { Localised } from '../model/localised.ts';
import { UsageError } from '../model/usage-error.ts';
import type { ComposedPage } from './compose-pages.ts';

/** @throws UsageError for a page that neither fits nor could with a change that caibian knows to suggest. */
export function refuseHopeless({ page: { pageNumber }, result }: ComposedPage): void {
  if (result.pages.length > 0 || result.suggestions.length > 0) return;
  const { zh, en } = reason(result.excess, result.cutOff);
  throw new UsageError({
    zh: `${pageNumber} 版排不下，也找不出改法：${zh}。`,
    en: `page ${pageNumber} does not fit, and no change was found that would make it: ${en}.`,
  });
}

function reason(excess: number, cutOff: boolean): Localised {
  if (excess > 0)
    return {
      zh: `稿件最紧也比版面多 ${excess} 行（按一栏算），请删稿，或撤下、移走几篇`,
      en: `its copy is at least ${excess} lines of one column too long; cut it, or take stories out`,
    };
  if (excess < 0)
    return {
      zh: `稿件最松也还缺 ${-excess} 行（按一栏算），请加稿件、图片，或加大广告`,
      en: `its copy is at least ${-excess} lines of one column too short; add stories or pictures, or larger adverts`,
    };
  const searched = cutOff
    ? { zh: '，搜索到了上限', en: '; the search reached its limit' }
    : { zh: '', en: '' };
  return {
    zh: `篇幅够，但各篇拼不成一个版${searched.zh}；请放宽位置（at）、栏数（span），或换一篇长短不同的稿件`,
    en: `there is enough copy, but its parts make no page${searched.en}; loosen places (at) and spans, or exchange a story`,
  };
}

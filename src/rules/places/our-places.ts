import { matchesIn } from '../../language/matches.ts';
import { maskedText } from '../../language/passages.ts';
import type { Article, Passage } from '../../model/article.ts';

/** 我省, 我市, 我县 where a text says so. */
export interface OurPlace {
  readonly passage: Passage;
  readonly start: number;
  readonly end: number;
  readonly kind: '省' | '市' | '县' | '区' | '州';
}

/**
 * 我省, 我市 …: not 自我省察, 我省吃俭用, 我市场, 我区别 — nor 我州, 我区 inside other words. 本省, 本市 are the language of notices
 * and city papers and stay.
 */
const OURS =
  /(?<![自忘小大唯你])我([省市县区州])(?![吃钱力时心事去得却电油略察亲悟思下了着过]|[场值集]|[别分块间]|际)/g;

/** The first place of an article that the paper calls its own; quotations left out. Null when it calls none so. */
export function firstOurPlace(article: Article): OurPlace | null {
  for (const passage of article.passages) {
    if (passage.role === 'code' || !/我[省市县区州]/.test(passage.text)) continue;
    for (const match of matchesIn(maskedText(passage), OURS)) {
      const kind = match[1] as OurPlace['kind'];
      return { passage, start: match.index, end: match.index + 2, kind };
    }
  }
  return null;
}

/** Whether an article is an agency's or another paper's: 新华社…电, 据…, or such a source in the copy slip. */
export function isFromAgency({ dateline, source }: Article): boolean {
  if (source !== null && /新华|中新|人民日报|人民网|央视|通讯社/.test(source)) return true;
  if (dateline === null || /本报|本刊|本网|本台|本社/.test(dateline.agency)) return false;
  return dateline.cut || (dateline.form !== 'staff' && /社|新华网|人民网|中新网/.test(dateline.agency));
}

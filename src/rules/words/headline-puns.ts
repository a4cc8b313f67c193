import type { Passage, PassageRole } from '../../model/article.ts';

/** Where desks play on words without quotation marks: 骑乐无穷！, 橙心橙意迎客来. */
const PLAYFUL: ReadonlySet<PassageRole> = new Set<PassageRole>(['headline', 'kicker', 'deck', 'subhead']);

/** True of a passage in which a misspelt idiom may well be a pun, and its finding is advice only. */
export function mayPun({ role }: Passage): boolean {
  return PLAYFUL.has(role);
}

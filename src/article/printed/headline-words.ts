import type { Article } from '../../model/article.ts';
import { headlinePhrases } from './headline-phrases.ts';

/** What stands where the headline is missing. */
export const NO_HEADLINE = '（无标题）';

/** The words of an article's head as outputs print them; null for what it does not have. */
export interface HeadlineWords {
  readonly kicker: string | null;
  readonly headline: string;
  /** The headline parted where it may be broken by sense. */
  readonly headlinePhrases: readonly string[];
  readonly deck: string | null;
  /** The place of a brief with its colon: 郴州：. */
  readonly placeTag: string | null;
  readonly rubric: string | null;
  readonly series: { readonly name: string; readonly part: string } | null;
}

/** The head of an article. A series that the kicker names already is not told again. */
export function headlineWords(article: Article): HeadlineWords {
  const headline = article.headline?.text || NO_HEADLINE;
  const kicker = article.kicker?.text ?? null;
  const told = article.series !== null && kicker?.includes(article.series.name) === true;
  return {
    kicker,
    headline,
    headlinePhrases: headlinePhrases(headline),
    deck: article.deck?.text ?? null,
    placeTag: placeTagWords(article),
    rubric: article.rubric,
    series:
      article.series === null || told
        ? null
        : { name: article.series.name, part: partSign(article.series.part) },
  };
}

/** The place of a brief with its colon: 郴州：; null for other articles. */
export function placeTagWords({ placeTag }: Article): string | null {
  return placeTag === null ? null : `${placeTag.replace(/[：:]$/, '')}：`;
}

/** An instalment's number as papers set it: ⑤ up to twenty, （21） beyond; empty when there is none. */
export function partSign(part: number | null): string {
  if (part === null) return '';
  return part >= 1 && part <= 20 ? String.fromCodePoint(0x2460 + part - 1) : `（${part}）`;
}

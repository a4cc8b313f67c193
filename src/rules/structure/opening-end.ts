import type { Article, Passage } from '../../model/article.ts';
import { overlaps } from '../spans.ts';

/** Where the words of a paragraph begin, behind its dateline and byline: its end when it is nothing else. */
export function openingEnd({ text, span, runs }: Passage, { dateline, bylines }: Article): number {
  const ends = [dateline, ...bylines]
    .filter((it) => it !== null)
    .filter((it) => overlaps(it.span, span) && it.span.start - span.start <= text.length / 2)
    .map((it) => it.span.end);
  const end = Math.max(span.start, ...ends);
  const run = runs.find((it) => end >= it.source && end <= it.source + it.length);
  const at = run === undefined ? 0 : run.at + end - run.source;
  return at + (/^[\s：:，,]*/.exec(text.slice(at))?.[0].length ?? 0);
}

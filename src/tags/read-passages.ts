import type { Segmenter, Token } from '../language/segment/segmenter.ts';
import type { Article, Passage } from '../model/article.ts';
import type { Span } from '../model/text.ts';
import { LEDE_WEIGHT, POSITION_WEIGHTS } from './data/weights.ts';
import { uncovered } from './uncovered.ts';

/** A passage cut into words. */
export interface CutPassage {
  readonly text: string;
  /** The words in order, without those of byline and dateline. */
  readonly tokens: readonly Token[];
  /** What a mention in it weighs. */
  readonly weight: number;
}

/** The running text of an article, cut into words, in reading order. Code is left out. */
export function cutPassages(article: Article, segmenter: Segmenter): readonly CutPassage[] {
  const filing = filingSpans(article);
  const lede = article.passages.find((passage) => passage.role === 'paragraph');
  return article.passages
    .filter((passage) => POSITION_WEIGHTS[passage.role] > 0)
    .map((passage) => ({
      text: passage.text,
      tokens: uncovered(segmenter.cut(passage.text), spansWithin(passage, filing), passage.text.length),
      weight: passage === lede ? LEDE_WEIGHT : POSITION_WEIGHTS[passage.role],
    }));
}

/** Where the article tells who filed it and from where, which is not what it is about. */
function filingSpans(article: Article): readonly Span[] {
  const spans = article.bylines.map((byline) => byline.span);
  return article.dateline === null ? spans : [...spans, article.dateline.span];
}

/** Spans of the source as spans of a passage's text. */
function spansWithin(passage: Passage, spans: readonly Span[]): readonly Span[] {
  const touching = spans.filter((span) => span.start < passage.span.end && passage.span.start < span.end);
  return touching.flatMap((span) =>
    passage.runs
      .filter((run) => run.source < span.end && span.start < run.source + run.length)
      .map((run) => ({
        start: run.at + Math.max(0, span.start - run.source),
        end: run.at + Math.min(run.length, span.end - run.source),
      })),
  );
}

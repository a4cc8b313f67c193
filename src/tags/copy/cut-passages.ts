import type { Segmenter, Token } from '../../language/segment/segmenter.ts';
import type { Article, Passage, PassageRole } from '../../model/article.ts';
import type { Span } from '../../model/text.ts';
import { uncovered } from './uncovered.ts';

/** A passage cut into words. */
export interface CutPassage {
  readonly passage: Passage;
  readonly text: string;
  /** What it is in the article; the first paragraph, which tells the news, is the lede. */
  readonly role: PassageRole | 'lede';
  /** The words in order, without those of byline and dateline, code and addresses. */
  readonly tokens: readonly Token[];
  /** Where the passage tells who filed the article and from where. */
  readonly filing: readonly Span[];
}

/** The running text of an article, cut into words, in reading order. Code is left out. */
export function cutPassages(article: Article, segmenter: Segmenter): readonly CutPassage[] {
  const filing = filingSpans(article);
  const lede = article.passages.find((passage) => passage.role === 'paragraph');
  return article.passages
    .filter((passage) => passage.role !== 'code')
    .map((passage) => {
      const spans = spansWithin(passage, filing);
      const { text } = passage;
      const tokens = uncovered(segmenter.cut(text), [...spans, ...unread(passage)], text.length);
      return { passage, text, role: passage === lede ? 'lede' : passage.role, tokens, filing: spans };
    });
}

/** Code and addresses, which are no words. */
function unread(passage: Passage): readonly Span[] {
  return passage.protectedRanges.filter(
    ({ kind }) => kind === 'code' || kind === 'address' || kind === 'html',
  );
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

import { clusterEnd } from '../language/clusters.ts';
import type { Article, Passage } from '../model/article.ts';

const SENTENCE_ENDS = '。！？';

/**
 * The first words of an article, for an index or a description: its summary, else the lede without dateline and
 * byline, at most so many UTF-16 units. Empty when it has neither.
 */
export function openingWords(article: Article, most: number): string {
  if (article.summary !== null && article.summary.text !== '')
    return cutAtSentence(article.summary.text, most);
  const lede = article.blocks.flatMap((block) => (block.kind === 'paragraph' ? block.passages : []))[0];
  return lede === undefined ? '' : cutAtSentence(printedText(lede, ledeStart(article, lede)).trim(), most);
}

/** A passage's text from an offset on, without raw HTML. */
function printedText({ text, protectedRanges }: Passage, from: number): string {
  const html = protectedRanges.filter(({ kind, end }) => kind === 'html' && end > from);
  const ends = [from, ...html.map(({ end }) => end)];
  return ends.map((end, at) => text.slice(end, html[at]?.start)).join('');
}

/** Cuts a text after its last whole sentence that fits; inside the sentence, with ……, when none does. */
export function cutAtSentence(text: string, most: number): string {
  if (text.length <= most) return text;
  const head = text.slice(0, most);
  const end = Math.max(...Array.from(SENTENCE_ENDS, (mark) => head.lastIndexOf(mark))) + 1;
  if (end > most / 3) return text.slice(0, closedEnd(text, end));
  return `${wholeClusters(text, most - 2)}……`;
}

/** Where the lede's own words begin: after the dateline and the byline that follows it. */
function ledeStart({ dateline, bodyByline }: Article, lede: Passage): number {
  const ends = [dateline?.span, bodyByline?.span].map((span) =>
    span === undefined ? 0 : offsetOf(lede, span.start, span.end),
  );
  return Math.max(...ends);
}

/** Where a stretch of the source ends in a passage; 0 when it is not at the passage's opening. */
function offsetOf(passage: Passage, start: number, end: number): number {
  if (start < passage.span.start || end > passage.span.end) return 0;
  const run = passage.runs.find((it) => end > it.source && end <= it.source + it.length);
  const at = run === undefined ? 0 : run.at + end - run.source;
  return at > 80 ? 0 : at;
}

/** Takes a closing quotation mark along. */
function closedEnd(text: string, end: number): number {
  return '”’）》'.includes(text.charAt(end)) && end < text.length ? end + 1 : end;
}

function wholeClusters(text: string, most: number): string {
  let end = 0;
  for (let next = clusterEnd(text, 0); next <= most && next > end; next = clusterEnd(text, end)) end = next;
  return text.slice(0, end);
}

import { matchesIn } from '../../language/matches.ts';
import { maskedText } from '../../language/passages.ts';
import type { Article, Passage } from '../../model/article.ts';

/** A quotation mark that was typed the wrong way round. */
export interface ReversedQuote {
  /** Offset in the passage's text. */
  readonly at: number;
  /** The mark that should stand there. */
  readonly right: '“' | '”';
}

/** More marks than this in the wrong direction are no slip: something else is the matter. */
const MOST_REVERSED = 4;

/** A quotation between two marks of which one was turned is a phrase or a sentence. UTF-16 units. */
const LONGEST = 120;

/**
 * The quotation marks of a passage that were typed the wrong way round (“阳光工程“, ”阳光工程“). None where that is not
 * certain: where quotations nest or go on from paragraph to paragraph.
 */
export function reversedQuotes(article: Article, index: number): readonly ReversedQuote[] {
  const passage = article.passages[index];
  if (passage === undefined || isInOrder(passage.text) || isOpenAround(article, index)) return [];
  const text = maskedText(passage, ['quotation', 'title']);
  const marks = matchesIn(text, /[“”]/g).map(({ 0: mark, index: at }) => ({ mark, at }));
  if (marks.length % 2 !== 0) return [];
  const reversed = marks.flatMap(({ mark, at }, place): readonly ReversedQuote[] => {
    const right = place % 2 === 0 ? '“' : '”';
    return mark === right ? [] : [{ at, right }];
  });
  if (reversed.length > MOST_REVERSED) return [];
  return marksEnclose(
    text,
    marks.map((it) => it.at),
  )
    ? reversed
    : [];
}

/** Whether as many marks open as close and one that opens comes first: what looks turned then is nested. */
function isInOrder(text: string): boolean {
  const [open, close] = [text.indexOf('“'), text.indexOf('”')];
  return open === close || (open >= 0 && open < close && countOf(text, '“') === countOf(text, '”'));
}

function countOf(text: string, mark: string): number {
  let count = 0;
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) count++;
  return count;
}

/** Whether the passage before leaves a quotation open, or the one after begins with one that may go on. */
function isOpenAround({ passages }: Article, index: number): boolean {
  return isUneven(passages[index - 1]) || isUneven(passages[index + 1]);
}

function isUneven(passage: Passage | undefined): boolean {
  return (passage?.text.match(/[“”]/g)?.length ?? 0) % 2 !== 0;
}

/** Whether each two marks in a row enclose words that touch both. */
function marksEnclose(text: string, places: readonly number[]): boolean {
  return places.every((open, place) => {
    if (place % 2 !== 0) return true;
    const inside = text.slice(open + 1, places[place + 1]);
    return inside.length <= LONGEST && /^[^\s，。；：、！？]/.test(inside) && /[^\s，；：、]$/.test(inside);
  });
}

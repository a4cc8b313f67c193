/** After these a headline may be broken by sense; a closing mark stays with them. */
const PHRASE_END = /(?:——|……|[：，；？！、　 ])[”’）》」』　 ]*/g;

/**
 * A headline parted where it may be broken by sense: after 娄底市妇联——, after a colon, between its halves. Spaces
 * and marks go with the phrase before them, so that the phrases together are the headline.
 */
export function headlinePhrases(text: string): readonly string[] {
  const phrases: string[] = [];
  let from = 0;
  for (const match of text.matchAll(PHRASE_END)) {
    const end = match.index + match[0].length;
    if (end >= text.length) break;
    phrases.push(text.slice(from, end));
    from = end;
  }
  return [...phrases, text.slice(from)].filter((phrase) => phrase !== '');
}

/** Code points to insert, delete or replace to turn one text into the other (Levenshtein). */
export function editDistance(one: string, other: string): number {
  const from = [...one];
  const to = [...other];
  let previous = to.map((_, index) => index + 1);
  previous.unshift(0);
  for (const [row, character] of from.entries()) {
    const current = [row + 1];
    for (const [column, candidate] of to.entries()) {
      const replaced = (previous[column] ?? 0) + (character === candidate ? 0 : 1);
      current.push(Math.min(replaced, (previous[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[to.length] ?? 0;
}

/** The known word that was probably meant: at most two edits and a third of its length away; null when none is. */
export function nearestWord(word: string, known: Iterable<string>): string | null {
  let nearest: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of known) {
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
    const bound = Math.min(2, Math.max(1, Math.floor(candidate.length / 3)));
    if (distance <= bound && distance < least) {
      nearest = candidate;
      least = distance;
    }
  }
  return nearest;
}

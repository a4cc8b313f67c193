/** Where each of some words begins in a text, in the order of the words; those that do not stand there are absent. */
export type WordPlaces = (text: string) => ReadonlyMap<string, readonly number[]>;

/** Makes a finder of words in texts. It takes time linear in the text, however many words there are. */
export function wordPlaces(words: readonly string[]): WordPlaces {
  const ranks = new Map(words.map((word, rank) => [word, rank]));
  const lengths = lengthsByFirst(words);
  return (text) => {
    const places = new Map<string, number[]>();
    for (let at = 0; at < text.length; at++) {
      for (const length of lengths.get(text.charCodeAt(at)) ?? NONE) {
        const word = text.slice(at, at + length);
        if (ranks.has(word)) addPlace(places, word, at);
      }
    }
    if (places.size < 2) return places;
    return new Map([...places].sort(([one], [other]) => (ranks.get(one) ?? 0) - (ranks.get(other) ?? 0)));
  };
}

const NONE: ReadonlySet<number> = new Set();

/** Places of one word do not overlap: 会会 stands once in 会会会. */
function addPlace(places: Map<string, number[]>, word: string, at: number): void {
  const starts = places.get(word);
  if (starts === undefined) places.set(word, [at]);
  else if (at >= (starts.at(-1) ?? 0) + word.length) starts.push(at);
}

/** Words have few lengths, whatever their number. */
function lengthsByFirst(words: readonly string[]): ReadonlyMap<number, ReadonlySet<number>> {
  const lengths = new Map<number, Set<number>>();
  for (const word of words) {
    if (word === '') continue;
    const group = lengths.get(word.charCodeAt(0)) ?? new Set<number>();
    lengths.set(word.charCodeAt(0), group.add(word.length));
  }
  return lengths;
}

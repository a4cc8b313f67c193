/**
 * Tells whether one of some words may begin at an offset, by its first UTF-16 unit: one look-up, for loops over whole
 * texts. The table is made at the first question.
 */
export function openingUnits(words: () => Iterable<string>): (text: string, at: number) => boolean {
  let table: Uint8Array | null = null;
  return (text, at) => {
    table ??= tableOf(words());
    return table[text.charCodeAt(at)] === 1;
  };
}

function tableOf(words: Iterable<string>): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (const word of words) table[word.charCodeAt(0)] = 1;
  return table;
}

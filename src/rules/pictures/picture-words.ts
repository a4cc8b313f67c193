/** Whether the words that stand for a picture are a whole cutline, written where the alternative text belongs. */
export function isCutline(words: string): boolean {
  return /[。！？]/.test(words) && words.length >= 10;
}

/** Whether words under a picture end with who took or gave it. */
export function hasCredit(words: string): boolean {
  return /(?:摄影?|供图|提供|图)）?[。]?$/.test(words.trim());
}

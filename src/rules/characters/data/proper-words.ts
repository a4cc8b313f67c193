/** Proper names that hold a character outside the table. Written by hand from what newspapers write of museums. */
export const PROPER_WORDS: readonly string[] = ['襌衣'];

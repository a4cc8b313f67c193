import type { NameDifference } from '../../../language/name-distance.ts';
import type { Localised } from '../../../model/localised.ts';

/** How a message says in what two spellings of a name differ. */
export const DIFFERENCE_WORDS: Readonly<Record<NameDifference, Localised>> = {
  sound: { zh: '只差一个音近的字', en: 'differ by one character of like sound' },
  shape: { zh: '只差一个形近的字', en: 'differ by one character of like shape' },
  order: { zh: '只是两字颠倒', en: 'differ by the order of two characters' },
  other: { zh: '职务相同而差一个字', en: 'bear one title and differ by one character' },
};

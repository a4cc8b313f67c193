import { COUNTRIES } from '../places/data/countries.ts';
import { FOREIGN_CITIES } from '../places/data/foreign-cities.ts';
import { FOREIGN_WORDS } from './data/foreign-words.ts';
import { openingUnits } from './opening-units.ts';

let words: ReadonlySet<string> | null = null;
const LONGEST_WORD = 8;

const mayBegin = openingUnits(foreignWords);

/** Whether a text is a foreign place, body or thing that could be taken for a name. */
export function isForeignWord(text: string): boolean {
  return foreignWords().has(text);
}

/** Whether such a word begins at an offset. */
export function beginsForeignWord(text: string, start: number): boolean {
  if (!mayBegin(text, start)) return false;
  for (let size = 2; size <= LONGEST_WORD; size++)
    if (isForeignWord(text.slice(start, start + size))) return true;
  return false;
}

function foreignWords(): ReadonlySet<string> {
  words ??= new Set([
    ...[...COUNTRIES, ...FOREIGN_CITIES].flatMap((line) => line.split(' ').slice(1)),
    ...FOREIGN_WORDS,
  ]);
  return words;
}

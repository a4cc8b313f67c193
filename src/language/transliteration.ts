import { TRANSLITERATING } from './data/transliteration.ts';

let sounds: ReadonlySet<string> | null = null;

/** Whether a character writes the sounds of foreign names. */
export function isTransliterating(character: string): boolean {
  sounds ??= new Set(TRANSLITERATING);
  return sounds.has(character);
}

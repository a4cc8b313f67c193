import { TRANSLITERATING } from './data/transliteration.ts';

let sounds: Uint8Array | null = null;

/** Whether a character, one UTF-16 unit, writes the sounds of foreign names. One look-up: this is asked all over texts. */
export function isTransliterating(character: string): boolean {
  sounds ??= readSounds();
  return sounds[character.charCodeAt(0)] === 1;
}

/** 1 at the UTF-16 units of the list, which are all of the basic plane. */
function readSounds(): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (let at = 0; at < TRANSLITERATING.length; at++) table[TRANSLITERATING.charCodeAt(at)] = 1;
  return table;
}

/** How Chinese is read. */
export interface Pinyin {
  /** Toneless syllables of a text in lower case; what is no Han is left out. */
  syllables(text: string): readonly string[];
  /** All toneless readings of one character. */
  sound(character: string): readonly string[];
  /**
   * The reading of each character (code point) of a name with its tone as a digit, ü written v: chang2 sha1. A character
   * without a reading stands for itself. With `surname` the first characters are read as a surname: 单 is shan4.
   */
  readings(name: string, surname: boolean): readonly string[];
}

/** Loads the dictionary of readings. */
export async function loadPinyin(): Promise<Pinyin> {
  const { pinyin } = await import('pinyin-pro');
  const numbered = { toneType: 'num', type: 'array', nonZh: 'spaced', v: true } as const;
  return {
    syllables: (text) => pinyin(text, { toneType: 'none', type: 'array', nonZh: 'removed', v: true }),
    sound: (character) => pinyin(character, { toneType: 'none', type: 'array', multiple: true, v: true }),
    readings: (name, surname) => {
      const read = pinyin(name, { ...numbered, surname: surname ? 'head' : 'off' });
      const characters = [...name];
      return read.length === characters.length ? read : characters.map((it) => pinyin(it, numbered)[0] ?? it);
    },
  };
}

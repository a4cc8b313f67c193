/** How Chinese is read. */
export interface Pinyin {
  /** Toneless syllables of a text in lower case; what is no Han is left out. */
  syllables(text: string): readonly string[];
  /** All toneless readings of one character. */
  sound(character: string): readonly string[];
}

/** Loads the dictionary of readings. */
export async function loadPinyin(): Promise<Pinyin> {
  const { pinyin } = await import('pinyin-pro');
  return {
    syllables: (text) => pinyin(text, { toneType: 'none', type: 'array', nonZh: 'removed', v: true }),
    sound: (character) => pinyin(character, { toneType: 'none', type: 'array', multiple: true, v: true }),
  };
}

/** All toneless readings of a character, as pinyin-pro gives them. */
export type SoundsOf = (character: string) => readonly string[];

/** GB 2312 level 1: the 3,755 commonest characters of simplified Chinese, rows 0xB0 to 0xD7. */
export function commonCharacters(): readonly string[] {
  const bytes: number[] = [];
  for (let lead = 0xb0; lead <= 0xd7; lead++) {
    for (let trail = 0xa1; trail <= (lead === 0xd7 ? 0xf9 : 0xfe); trail++) bytes.push(lead, trail);
  }
  return [...new TextDecoder('gbk').decode(Uint8Array.from(bytes))];
}

/**
 * A function that gives the common characters which share a reading with a character, tones apart, without itself. The
 * table is made at the first call.
 */
export function homophoneFinder(soundsOf: SoundsOf): (character: string) => readonly string[] {
  let bySound: Map<string, string[]> | null = null;
  return (character) => {
    bySound ??= tableOf(soundsOf);
    const table = bySound;
    const found = soundsOf(character).flatMap((sound) => table.get(sound) ?? []);
    return [...new Set(found)].filter((it) => it !== character);
  };
}

function tableOf(soundsOf: SoundsOf): Map<string, string[]> {
  const table = new Map<string, string[]>();
  for (const character of commonCharacters()) {
    for (const sound of soundsOf(character)) {
      const row = table.get(sound) ?? [];
      row.push(character);
      table.set(sound, row);
    }
  }
  return table;
}

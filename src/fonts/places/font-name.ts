import * as path from 'node:path';

/** What a page style wrote for a font of its own. */
export type FontName =
  | {
      readonly kind: 'file';
      /** As written: absolute, or relative to the newsroom's root. */
      readonly path: string;
      /** A face of a collection: its number from 0, or its PostScript name. Null when none was named. */
      readonly face: string | null;
    }
  | {
      readonly kind: 'family';
      readonly family: string;
      /** Regular, Bold. Null when none was named: the regular one. */
      readonly style: string | null;
    };

const ENDING = /\.(?:woff2?|ttf|otf|ttc|otc)$/i;

/** What a name stands for that is none of a bundled font: `fonts/song.ttf`, `song.ttc#1`, `Noto Serif CJK SC:Bold`. */
export function readFontName(written: string): FontName {
  const [file = '', face] = splitLast(written, '#');
  if (ENDING.test(file) || path.isAbsolute(file) || file.includes('/'))
    return { kind: 'file', path: file, face: face ?? null };
  const [family = '', style] = splitLast(written, ':');
  return { kind: 'family', family: family.trim(), style: style?.trim() ?? null };
}

function splitLast(text: string, mark: string): readonly string[] {
  const at = text.lastIndexOf(mark);
  return at === -1 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}

import type { TextLook } from '../../model/page-style.ts';
import { breakParagraph } from '../lines/break-paragraph.ts';
import type { FaceSpan } from '../lines/face-span.ts';
import { MINIMUM_MEASURE, type SetLine } from '../lines/set-line.ts';
import type { Compositor } from './compositor.ts';

/** A line of display type: a headline, a cutline, a folio. */
export interface DisplayLine {
  readonly line: SetLine;
  /** Faces of the text that the line is from. */
  readonly faces: readonly FaceSpan[];
  /** Points that it takes. */
  readonly width: number;
}

/** A text in one line of a look, however long; null when nothing of it is printed. */
export function displayLine(text: string, look: TextLook, compositor: Compositor): DisplayLine | null {
  const faces = facesOf(text, look, compositor);
  const measure = Math.max(MINIMUM_MEASURE, text.length * 2);
  const [line] = breakParagraph(text, { measure, indent: 0, profile: 'press', justify: false, faces });
  return line === undefined ? null : { line, faces, width: line.naturalWidth * look.size };
}

/** A text in lines of at most `width` pt, as full as they get; none when nothing of it is printed. */
export function runningLines(
  text: string,
  look: TextLook,
  width: number,
  compositor: Compositor,
): readonly DisplayLine[] {
  const faces = facesOf(text, look, compositor);
  const measure = Math.max(MINIMUM_MEASURE, width / look.size);
  return breakParagraph(text, { measure, indent: 0, profile: 'press', justify: false, faces }).map(
    (line) => ({
      line,
      faces,
      width: line.naturalWidth * look.size,
    }),
  );
}

function facesOf(text: string, look: TextLook, { typefaces }: Compositor): readonly FaceSpan[] {
  const typeface = typefaces[look.face];
  return typeface === undefined ? [] : [{ end: text.length, typeface }];
}

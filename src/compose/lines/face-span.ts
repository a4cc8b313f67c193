import type { Colour } from '../../model/page-style.ts';
import type { Typeface } from '../../model/typeface.ts';

/** A stretch of a text in one face. Spans follow each other from the text's start; the last one reaches to its end. */
export interface FaceSpan {
  /** UTF-16 offset in the text where the face ends. */
  readonly end: number;
  readonly typeface: Typeface;
  /** Size relative to the body's; default 1. */
  readonly scale?: number;
  /** Ink; what the text around it has when absent. */
  readonly colour?: Colour;
  /** Whether a dot stands under every Han character (着重号). */
  readonly emphasised?: boolean;
}

/** The faces of a text character by character: asked for rising offsets, it answers in constant time. */
export function spanFinder(faces: readonly FaceSpan[]): (offset: number) => number {
  let span = 0;
  return (offset) => {
    while (span < faces.length - 1 && offset >= (faces[span]?.end ?? 0)) span++;
    return span;
  };
}

import { execFileSync } from 'node:child_process';

/** A word of a PDF's page as poppler finds it; points from the trimmed sheet's top left corner. */
export interface PdfWord {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const WORD = /<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">(.*?)<\/word>/g;
const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** The words of a PDF's only page; `margin` is from the paper's edge to the trim, in points. */
export function pdfWords(file: string, margin: number): readonly PdfWord[] {
  const told = execFileSync('pdftotext', ['-bbox', file, '-'], { encoding: 'utf8' });
  return [...told.matchAll(WORD)].map(([, left, top, right, bottom, text = '']) => ({
    text: text.replace(/&(\w+);/g, (entity, name: string) => ENTITIES[name] ?? entity),
    left: Number(left) - margin,
    right: Number(right) - margin,
    top: Number(top) - margin,
    bottom: Number(bottom) - margin,
  }));
}

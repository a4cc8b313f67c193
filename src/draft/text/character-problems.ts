import type { DraftProblemKind } from '../problem-kinds.ts';
import { type DraftProblem, draftProblem } from '../problems.ts';

/** Reported at most; a file full of them is told well enough by the first ones. */
const MOST = 200;

/**
 * C0 controls but tab and line ends, DEL and C1, the controls of writing direction (U+202A-202E and
 * U+2066-2069, with which a line can be made to read otherwise than it is stored), U+FEFF and U+FFFD.
 */
const FOREIGN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff\ufffd]/g;

/** Characters that no copy should hold, one problem a run of the same character. */
export function characterProblems(text: string): readonly DraftProblem[] {
  return [...runs(text, FOREIGN, kindOf), ...loneSurrogates(text)];
}

function loneSurrogates(text: string): readonly DraftProblem[] {
  return /[\ud800-\udfff]/.test(text) ? runs(text, /\p{Surrogate}/gu, () => 'lone-surrogate') : [];
}

function runs(
  text: string,
  pattern: RegExp,
  kind: (unit: number) => DraftProblemKind,
): readonly DraftProblem[] {
  const problems: DraftProblem[] = [];
  let last = { unit: -1, start: 0, end: -1 };
  const add = () => {
    if (last.unit !== -1)
      problems.push(draftProblem(kind(last.unit), last, { character: codePointName(last.unit) }));
  };
  for (const { index } of text.matchAll(pattern)) {
    const unit = text.charCodeAt(index);
    if (unit === last.unit && index === last.end) {
      last.end = index + 1;
      continue;
    }
    add();
    if (problems.length >= MOST) return problems;
    last = { unit, start: index, end: index + 1 };
  }
  add();
  return problems;
}

function kindOf(unit: number): DraftProblemKind {
  if (unit === 0) return 'nul-character';
  if (unit === 0xfeff) return 'byte-order-mark-inside';
  return unit === 0xfffd ? 'replacement-character' : 'control-character';
}

function codePointName(unit: number): string {
  return `U+${unit.toString(16).toUpperCase().padStart(4, '0')}`;
}

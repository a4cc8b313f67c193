import type { Span } from '../../model/text.ts';
import { type DraftProblem, draftProblem } from '../problems.ts';
import { type Closing, findClosing, findOpening, type Opening } from './fences.ts';
import { splitExactly } from './gray-matter.ts';

/** A draft parted into copy slip and body. */
export interface SplitDraft {
  /** The lines between the fences. */
  readonly inner: Span;
  readonly bodyStart: number;
  /** False when the slip is written for another engine than YAML and must not be read. */
  readonly readable: boolean;
  readonly problems: readonly DraftProblem[];
}

/** Parts a draft's text into copy slip and body; null when it has no copy slip. */
export async function splitDraft(text: string): Promise<SplitDraft | null> {
  const opening = findOpening(text);
  if (opening === null) return null;
  const closing = (await splitExactly(text, opening)) ?? findClosing(text, opening);
  return {
    inner: { start: opening.inner, end: Math.max(opening.inner, closing.innerEnd) },
    bodyStart: Math.max(opening.inner, closing.bodyStart),
    readable: opening.kind !== 'tagged',
    problems: [...openingProblems(text, opening), ...closingProblems(text, opening, closing)],
  };
}

function openingProblems(text: string, opening: Opening): DraftProblem[] {
  const problems: DraftProblem[] = [];
  if (opening.start > 0) {
    problems.push(draftProblem('copy-slip-text-before', { start: 0, end: opening.start }));
  }
  if (opening.kind === 'tagged') {
    problems.push(
      draftProblem('copy-slip-engine', opening.tag, {
        engine: text.slice(opening.tag.start, opening.tag.end),
      }),
    );
  }
  if (opening.kind === 'misshapen') problems.push(misshapen(text, opening));
  return problems;
}

function closingProblems(text: string, opening: Opening, closing: Closing): DraftProblem[] {
  if (closing.fence === null)
    return [draftProblem('copy-slip-unclosed', { start: opening.start, end: opening.end })];
  return closing.fence.kind === 'misshapen' ? [misshapen(text, closing.fence)] : [];
}

function misshapen(text: string, fence: Span): DraftProblem {
  return draftProblem('copy-slip-fence-length', fence, { fence: text.slice(fence.start, fence.end).trim() });
}

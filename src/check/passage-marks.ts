import type { Passage } from '../model/article.ts';

/** The passages that may hold one of a rule's marks, as bits: passage 32 shares a bit with passage 0, and so on. */
export type PassagesHolding = (marks: string) => number;

/**
 * Looks up passages by the characters in them, so that a rule is asked only where it can find something: most rules look
 * for a mark that most paragraphs do not have, and asking costs more than looking it up here. A shared bit makes the
 * answer a little too large, never too small. Good until the next call.
 */
export function markPassages(passages: readonly Passage[]): PassagesHolding {
  for (let at = 0; at < markedCount; at++) standsIn[marked[at] as number] = 0;
  markedCount = 0;
  for (let index = 0; index < passages.length; index++) {
    const bit = bitOf(index);
    const text = passages[index]?.text ?? '';
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      const before = standsIn[unit] as number;
      if (before === 0) marked[markedCount++] = unit;
      standsIn[unit] = before | bit;
    }
  }
  return (marks) => {
    let bits = 0;
    for (let at = 0; at < marks.length; at++) bits |= standsIn[marks.charCodeAt(at)] as number;
    return bits;
  };
}

/** The bit of a passage by its index. */
export function bitOf(index: number): number {
  return 1 << (index & 31);
}

const UNITS = 0x1_0000;
/** For each UTF-16 unit, the bits of the passages that hold it. */
const standsIn = new Int32Array(UNITS);
/** The units that stand in some passage: only these are cleared. */
const marked = new Uint16Array(UNITS);
let markedCount = 0;

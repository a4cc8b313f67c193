import type { Passage } from '../model/article.ts';

/** Tells whether a passage may hold one of a rule's marks. */
export type MayHold = (index: number, marks: string | undefined) => boolean;

/**
 * Passages by the characters in them, so that a rule is asked only where it can find something: most rules look for a
 * mark that most paragraphs do not have, and asking costs more than looking it up here. For each UTF-16 unit a
 * word of 32 bits says in which passages it stands; passage 32 shares a bit with passage 0, which makes the answer
 * `true` a little too often and never `false` too often. Good until the next call.
 */
export function markPassages(passages: readonly Passage[]): MayHold {
  for (const unit of marked) standsIn[unit] = 0;
  marked.clear();
  for (const [index, { text }] of passages.entries()) {
    const bit = 1 << (index & 31);
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      if (standsIn[unit] === 0) marked.add(unit);
      standsIn[unit] = (standsIn[unit] ?? 0) | bit;
    }
  }
  let lastMarks: string | undefined;
  let lastBits = 0;
  return (index, marks) => {
    if (marks === undefined) return true;
    if (marks !== lastMarks) {
      lastMarks = marks;
      lastBits = 0;
      for (let at = 0; at < marks.length; at++) lastBits |= standsIn[marks.charCodeAt(at)] ?? 0;
    }
    return (lastBits & (1 << (index & 31))) !== 0;
  };
}

const standsIn = new Uint32Array(0x1_0000);
/** The units that stand in some passage: only these are cleared. */
const marked = new Set<number>();

import type { Edit } from '../model/text.ts';

/** The text with non-overlapping edits made; edits must be sorted by start. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = '';
  let at = 0;
  for (const edit of edits) {
    result += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return result + text.slice(at);
}

/**
 * Chooses groups of edits that do not touch each other, earlier groups first. A group (one fix) is taken whole
 * or left out; what is left out can be tried again on the edited text.
 */
export function mergeEdits(groups: readonly (readonly Edit[])[]): readonly Edit[] {
  const taken: Edit[] = [];
  for (const group of groups) {
    if (!group.some((edit) => taken.some((other) => collides(edit, other)))) taken.push(...group);
  }
  return taken.sort((one, other) => one.start - other.start || one.end - other.end);
}

/** Two edits collide when they share text, or insert at the same place. */
function collides(one: Edit, other: Edit): boolean {
  if (one.start === other.start) return true;
  return one.start < other.end && other.start < one.end;
}

import { widthOf } from './hard-wrap.ts';
import type { StoryBuilder } from './story-builder.ts';
import { cellPhrases } from './table-rows.ts';
import type { Unit } from './unit.ts';

/** Words under a picture that do not say that they belong to it. Em. */
const LONGEST_CUTLINE = 50;
const SURE_CUTLINE = 0.95;
const GUESSED_CUTLINE = 0.6;

/** True when the last thing of a story is a picture that has no cutline yet. */
export function awaitsCutline({ blocks }: StoryBuilder): boolean {
  const last = blocks.at(-1);
  return last?.kind === 'picture' && last.cutline === null;
}

/** What stands under a picture: text that says so, or a short line that the source's format calls nothing else. */
export function mayBeCutline({ kind, phrase, lines: [line] }: Unit): boolean {
  if (kind === 'cutline') return true;
  const isPlain = line?.form.kind === 'plain' && !line.bold;
  return (kind === 'body' || kind === 'display') && isPlain && widthOf(phrase.text) <= LONGEST_CUTLINE;
}

/** Gives a unit to the picture before it. */
export function giveCutline(story: StoryBuilder, { kind, phrase }: Unit): void {
  const last = story.blocks.at(-1);
  if (last?.kind !== 'picture') return;
  story.blocks[story.blocks.length - 1] = { ...last, cutline: phrase };
  const confidence = kind === 'cutline' ? SURE_CUTLINE : GUESSED_CUTLINE;
  story.taken.push({ as: 'cutline', phrase, confidence });
}

/** Adds a cutline whose picture did not come with the copy. */
export function addCutline({ blocks, taken }: StoryBuilder, { phrase }: Unit): void {
  blocks.push({ kind: 'cutline', phrase });
  taken.push({ as: 'cutline', phrase, confidence: 0.9 });
}

/** Adds a picture. */
export function addPicture({ blocks }: StoryBuilder, { lines: [line] }: Unit): void {
  if (line?.form.kind === 'picture')
    blocks.push({ kind: 'picture', picture: line.form.picture, cutline: null });
}

/** Adds a table: the source's own, or one typed with tabs or spaces. */
export function addTable({ blocks, taken }: StoryBuilder, { lines, phrase }: Unit): void {
  blocks.push({ kind: 'table', rows: cellPhrases(lines) });
  taken.push({ as: 'table', phrase, confidence: lines[0]?.form.kind === 'table' ? 1 : 0.8 });
}

/** Adds a line of verse, to the stanza before it unless a blank line parts them. */
export function addVerse(story: StoryBuilder, { lines, phrase }: Unit): void {
  if (story.blocks.at(-1)?.kind === 'verse' && lines[0]?.afterBlank === false) story.tail.push(phrase);
  else {
    story.tail = [phrase];
    story.blocks.push({ kind: 'verse', lines: story.tail });
  }
  story.taken.push({ as: 'verse', phrase, confidence: 0.8 });
}

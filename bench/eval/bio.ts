import { readFileSync } from 'node:fs';

/** What people tagged a stretch of a sentence as. */
export type EntityKind = 'PER' | 'LOC' | 'ORG';

/** A stretch of a sentence; UTF-16 offsets. */
export interface Entity {
  readonly start: number;
  readonly end: number;
  readonly kind: EntityKind;
}

/** A sentence that people tagged. */
export interface TaggedSentence {
  readonly text: string;
  readonly entities: readonly Entity[];
}

/** Reads sentences in BIO form: a character and its tag a line (`李 B-PER`), an empty line between sentences. */
export function readBio(file: string): readonly TaggedSentence[] {
  return readFileSync(file, 'utf8')
    .trim()
    .split(/\r?\n(?:\r?\n)+/)
    .map((lines) => sentenceOf(lines.split(/\r?\n/)));
}

function sentenceOf(lines: readonly string[]): TaggedSentence {
  let text = '';
  const entities: { start: number; end: number; kind: EntityKind }[] = [];
  for (const line of lines) {
    const [character = '', tag = 'O'] = line.split(/\s/);
    const last = entities.at(-1);
    if (tag.startsWith('B-')) {
      const kind = tag.slice(2) as EntityKind;
      entities.push({ start: text.length, end: text.length + character.length, kind });
    } else if (tag.startsWith('I-') && last !== undefined) last.end = text.length + character.length;
    text += character;
  }
  return { text, entities };
}

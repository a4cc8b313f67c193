import type { ReadingNote, ReadingNoteKind } from '../../model/received.ts';

/** Collects what is told beside the running text. */
export interface NoteList {
  /** Adds a note; one without words is none. */
  readonly add: (note: ReadingNote) => void;
  /** Adds words to the note before when they go on in it: Word parts one deletion into many runs. */
  readonly go: (note: ReadingNote) => void;
  /** Ends the note that words go on in. */
  readonly stop: () => void;
  /** All notes, by paragraph. */
  readonly sorted: () => readonly ReadingNote[];
}

/** A new list. */
export function noteList(): NoteList {
  const notes: ReadingNote[] = [];
  let goesOn = false;
  const stop = () => {
    goesOn = false;
  };
  const go = (note: ReadingNote) => {
    const last = notes.at(-1);
    const same = goesOn && last !== undefined && sameChange(last, note);
    if (same) notes[notes.length - 1] = { ...last, text: last.text + note.text };
    else notes.push(note);
    goesOn = true;
  };
  return {
    add: (note) => {
      if (note.text.trim() !== '') notes.push(note);
      stop();
    },
    go,
    stop,
    sorted: () =>
      notes.filter(({ text }) => text.trim() !== '').sort((one, other) => one.number - other.number),
  };
}

function sameChange(one: ReadingNote, other: ReadingNote): boolean {
  return (
    one.kind === other.kind &&
    one.number === other.number &&
    one.author === other.author &&
    one.inText === other.inText
  );
}

/** A note of words in no line, or with `inText` in one too. */
export function noteOf(
  kind: ReadingNoteKind,
  number: number,
  text: string,
  more: { readonly author?: string | undefined; readonly inText?: boolean } = {},
): ReadingNote {
  const note = { kind, number, text, inText: more.inText ?? false };
  return more.author === undefined || more.author === '' ? note : { ...note, author: more.author };
}

import type { Encoding } from './draft.ts';
import type { ReadingNoteKind, ReceivedFormat } from './received.ts';

/** Something in the source, by its first and last line, 1-based (paragraphs in a Word file). */
export interface SourcePlace {
  readonly lines: readonly [number, number];
  readonly text: string;
}

/** Words of the source and what they were taken for. */
export interface TakenReport extends SourcePlace {
  /** A field of the copy slip, or subhead, verse, cutline, table, signature. */
  readonly as: string;
  /** 0 to 1. */
  readonly confidence: number;
}

/** Two paragraphs that were put together. */
export interface JoinReport {
  readonly lines: readonly [number, number];
  readonly left: string;
  readonly right: string;
  /** `word-across`: a word of the dictionary runs across; `leads-on`: the first half ends with a word that leads on. */
  readonly reason: 'word-across' | 'leads-on' | 'no-end-mark';
  readonly confidence: number;
  /** Words that may have stood there if a character is wrong; the report asks when there are any. */
  readonly candidates: readonly string[];
}

/** A character that is probably not what was printed; it was kept. */
export interface SuspicionReport extends SourcePlace {
  /** `digit`: a letter among digits; `unreadable`: a sign where a character was not recognised. */
  readonly kind: 'digit' | 'unreadable';
  /** What may have stood there; empty when nothing can be said. */
  readonly reads: string;
}

/** What became of one story. */
export interface StoryReport {
  /** Path of the draft as people know it; what it would be in a dry run. */
  readonly path: string;
  readonly headline: string | null;
  readonly taken: readonly TakenReport[];
  readonly joins: readonly JoinReport[];
  /** Required fields that the text does not give. */
  readonly missing: readonly string[];
  /** Files of pictures beside the draft. */
  readonly pictures: readonly string[];
}

/** Words that are in no draft. */
export interface AsideReport extends SourcePlace {
  /** What kind of furniture, or `sign` for ■ and the colon of a place tag. */
  readonly kind: string;
}

/** Something of the source that a person must settle. */
export interface NoteReport extends SourcePlace {
  readonly kind: ReadingNoteKind;
  /** True when the words are in a draft too. */
  readonly inText: boolean;
  readonly author?: string;
}

/** Everything that importing one file did, guessed and left out. */
export interface ImportReport {
  readonly path: string;
  readonly format: ReceivedFormat;
  readonly encoding: Encoding | 'big5' | null;
  /** How the source counts its places: lines of text, or paragraphs. */
  readonly counts: { readonly lines: number; readonly characters: number };
  /** What the page says of itself, or what was said on the command line; null where neither does. */
  readonly page: {
    readonly date: string | null;
    readonly pageNumber: string | null;
    readonly pageName: string | null;
  };
  readonly stories: readonly StoryReport[];
  readonly asides: readonly AsideReport[];
  readonly notes: readonly NoteReport[];
  readonly suspicions: readonly SuspicionReport[];
}

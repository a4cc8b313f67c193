import type { Area } from './areas.ts';
import type { Ending } from './endings.ts';
import type { KnownForm } from './known-bodies.ts';
import type { Piece } from './pieces.ts';

/** The name of a body where a passage holds it. */
export interface FoundBody {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The place that the name opens with, null when it opens otherwise. */
  readonly area: string | null;
  /** What says how high it stands where no place does: 省 of 省妇联. */
  readonly level: string | null;
  /** Where what follows place or level begins; the start when it opens otherwise. */
  readonly restStart: number;
  readonly ending: string;
  /** Where the last part begins of a name that has a body in front: 雨花分局. The start of other names. */
  readonly partStart: number;
  /** The form of the register it is, or is a part of. */
  readonly known: KnownForm | null;
}

/** What a passage's bodies are read from. */
export interface Reader {
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly areas: ReadonlyMap<number, Area>;
  /** Bodies that end at an offset, the longest of each. */
  readonly bodies: Map<number, FoundBody>;
  /** Offsets at which no body may begin, end or lie: titles of works. */
  readonly hidden: Uint8Array;
}

/** A body from one offset to another, of which nothing is known but its ending. */
export function bodyOf({ text }: Reader, start: number, end: number, { text: ending }: Ending): FoundBody {
  return {
    start,
    end,
    text: text.slice(start, end),
    area: null,
    level: null,
    restStart: start,
    ending,
    partStart: start,
    known: null,
  };
}

/** The part of a body that was read before it: 雨花分局 of 长沙市公安局雨花分局. */
export function partOf(
  { text }: Pick<Reader, 'text'>,
  inner: FoundBody,
  end: number,
  ending: Ending,
): FoundBody {
  return {
    ...inner,
    end,
    text: text.slice(inner.start, end),
    ending: ending.text,
    partStart: inner.end,
  };
}

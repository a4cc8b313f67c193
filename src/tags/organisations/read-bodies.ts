import type { CutPassage } from '../copy/cut-passages.ts';
import type { Mention } from '../copy/mention.ts';
import { areasOf } from './areas.ts';
import { bodyEndingWith } from './body-ending-with.ts';
import { WHOLE_STATE_BODY } from './data/openers.ts';
import { endingsBefore } from './endings.ts';
import type { FoundBody, Reader } from './found-body.ts';
import type { KnownMention } from './known-bodies.ts';
import type { Piece } from './pieces.ts';
import { wholeAreas } from './whole-areas.ts';
import { worksIn } from './works.ts';

/** The names of bodies in a passage in order, none inside or across another. */
export function readBodies(
  { text }: CutPassage,
  pieces: readonly Piece[],
  places: readonly Mention[],
  known: readonly KnownMention[],
): readonly FoundBody[] {
  const bodies = new Map(known.map((it) => [it.end, knownBody(it, text)]));
  const reader: Reader = {
    text,
    pieces,
    areas: wholeAreas(areasOf(pieces, places, text), pieces),
    bodies,
    hidden: worksIn(text),
  };
  for (let at = 0; at < pieces.length; at++) {
    const body = bodyEndingWith(reader, at);
    if (body !== null && body.start < (bodies.get(body.end)?.start ?? body.end)) bodies.set(body.end, body);
  }
  const cutShort = shortEnds(reader);
  return withoutOverlap([...bodies.values()].filter((it) => isShown(it, reader) && !cutShort.has(it.end)));
}

/** A known body, with 中国 before it: 中国全国政协. */
function knownBody({ form, start, end }: KnownMention, text: string): FoundBody {
  const withChina = WHOLE_STATE_BODY.test(form.text) && text.endsWith('中国', start);
  const from = withChina ? start - '中国'.length : start;
  const opening = { area: null, level: null, restStart: from, partStart: from };
  return { start: from, end, text: text.slice(from, end), ...opening, ending: '', known: form };
}

/** Where a word follows with which a longer name ends that could not be read: 洗车河镇中心|小学. */
function shortEnds({ pieces, text, bodies }: Reader): ReadonlySet<number> {
  const ends = new Set<number>();
  for (const { start, end } of pieces) {
    const body = bodies.get(start);
    if (body === undefined || body.known !== null || bodies.has(end)) continue;
    if (endingsBefore(text, end).some((it) => it.text.length === end - start)) ends.add(start);
  }
  return ends;
}

/** Inside 《》 only a newspaper's name counts, and only when nothing else stands there. */
function isShown({ start, end, known }: FoundBody, { text, hidden }: Reader): boolean {
  if (hidden[start] !== 1) return true;
  return known !== null && text.charAt(start - 1) === '《' && text.charAt(end) === '》';
}

function withoutOverlap(bodies: readonly FoundBody[]): readonly FoundBody[] {
  const sorted = [...bodies].sort((one, other) => one.start - other.start || other.end - one.end);
  let floor = 0;
  return sorted.filter(({ start, end }) => {
    const free = start >= floor;
    if (free) floor = end;
    return free;
  });
}

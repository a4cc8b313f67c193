import type { TaggedOrganisation, TaggedPlace } from '../../model/tags.ts';
import type { CutPassage } from '../copy/cut-passages.ts';
import type { Mention, Named } from '../copy/mention.ts';
import { PHRASE_MENTIONS } from './data/weights.ts';
import { type Standing, startsOf, type Term } from './term.ts';

/**
 * The bodies and places that an article names, as terms. A body's short forms count for its full name. Both count
 * when the article says so: in a title or the lede, or more than once; a place not where it only tells in what another place
 * lies (永州市 in 永州市祁阳县), and not when it is the paper's own region, which says nothing in the paper's archive.
 */
export function namedTerms(
  organisations: readonly Named<TaggedOrganisation>[],
  places: readonly Named<TaggedPlace>[],
  passages: readonly CutPassage[],
  region: string | null,
): readonly Term[] {
  const starts = startsOf(passages);
  const standing = ({ passage, start, end }: Mention): Standing => {
    const base = starts[passage] ?? 0;
    return { start: base + start, end: base + end, role: passages[passage]?.role ?? 'paragraph' };
  };
  const begins = new Set(places.flatMap(({ mentions }) => mentions.map((it) => standing(it).start)));
  const bodies = organisations.map(({ thing, mentions }) =>
    termOf('organisation', thing.name, mentions.map(standing), thing.forms),
  );
  const areas = places
    .filter(
      ({ thing }) => region === null || !(thing.name.startsWith(region) || region.startsWith(thing.name)),
    )
    .map(({ thing, mentions }) => {
      const own = mentions.map(standing).filter(({ end }) => !begins.has(end));
      return termOf('place', thing.name, own, []);
    })
    .filter(({ standings }) => standings.length > 0);
  return [...bodies, ...areas].filter(({ standings }) => isTold(standings));
}

function isTold(standings: readonly Standing[]): boolean {
  const told = standings.some(
    ({ role }) => role !== 'paragraph' && role !== 'listItem' && role !== 'tableCell',
  );
  return told || standings.length >= PHRASE_MENTIONS;
}

function termOf(
  kind: Term['kind'],
  text: string,
  standings: readonly Standing[],
  forms: readonly string[],
): Term {
  return { kind, text, tokens: [], standings, isFree: true, forms };
}

import type { TaggedPlace } from '../../model/tags.ts';
import type { Mention, Named } from '../copy/mention.ts';
import { saysItsKind } from './areas.ts';

/** A place that a level word may mean. */
interface LevelPlace {
  readonly name: string;
  readonly mentions: readonly Mention[];
}

/** Which place a level word means at a point of the article: 湖南省 for 省. */
export type ResolveLevel = (level: string, at: Mention) => string | null;

/**
 * The place that 省, 市, 县 … mean in an article: the only one of that level that the article names or lies in, else the
 * only one that the passage names before. Null when it could be several. An article that names no province is in the
 * newsroom's region. Places in the names of bodies (长沙市委) count too.
 */
export function levelResolver(
  places: readonly Named<TaggedPlace>[],
  bodies: readonly (Mention & { readonly area: string | null })[],
  region: string | undefined,
): ResolveLevel {
  const levels = new Map<string, LevelPlaces>();
  return (level, at) => {
    const known =
      levels.get(level) ?? gather([...placesOfLevel(level, places), ...areasOfLevel(level, bodies)]);
    levels.set(level, known);
    if (known.names.length === 0) return level === '省' && region !== undefined ? provinceOf(region) : null;
    if (known.names.length === 1) return known.names[0] ?? null;
    const before = [...(known.firstEnds.get(at.passage) ?? [])].filter(([, end]) => end <= at.start);
    return before.length === 1 ? (before[0]?.[0] ?? null) : null;
  };
}

/** The places of a level. */
interface LevelPlaces {
  readonly names: readonly string[];
  /** Where the first mention of each ends, by passage. */
  readonly firstEnds: ReadonlyMap<number, ReadonlyMap<string, number>>;
}

function gather(places: readonly LevelPlace[]): LevelPlaces {
  const firstEnds = new Map<number, Map<string, number>>();
  for (const { name, mentions } of places) {
    for (const { passage, end } of mentions) {
      const ends = firstEnds.get(passage) ?? new Map<string, number>();
      ends.set(name, Math.min(end, ends.get(name) ?? end));
      firstEnds.set(passage, ends);
    }
  }
  return { names: [...new Set(places.map((it) => it.name))], firstEnds };
}

/** The lowest division of each place's chain that is of the level; without a chain the place itself. */
function placesOfLevel(level: string, places: readonly Named<TaggedPlace>[]): readonly LevelPlace[] {
  return places.flatMap(({ thing, mentions }) => {
    const names = thing.chain?.map((it) => it.name) ?? [thing.name];
    const name = names.find((it) => saysItsKind(it) && it.endsWith(level) && isOfLevel(it, level));
    return name === undefined ? [] : [{ name, mentions }];
  });
}

function areasOfLevel(
  level: string,
  bodies: readonly (Mention & { readonly area: string | null })[],
): readonly LevelPlace[] {
  return bodies.flatMap((body) => {
    const { area } = body;
    const fits = area !== null && saysItsKind(area) && area.endsWith(level) && isOfLevel(area, level);
    return fits ? [{ name: area, mentions: [body] }] : [];
  });
}

/** 广西壮族自治区 is no 区, 湘西土家族苗族自治州 no mere 州 of a 自治县. */
function isOfLevel(name: string, level: string): boolean {
  return level !== '区' || !name.endsWith('自治区');
}

function provinceOf(region: string): string | null {
  if (/(?:自治区|市|县|区|州)$/.test(region)) return null;
  return region.endsWith('省') ? region : `${region}省`;
}

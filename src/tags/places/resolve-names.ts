import { type Division, liesIn } from '../../language/places/divisions.ts';
import { COMMON_NOUNS } from '../../language/places/place-words.ts';
import type { DivisionLevel } from '../../model/division-level.ts';
import { KNOWN_STEMS, SHARED_STEMS } from './data/stems.ts';
import type { FoundName } from './found-name.ts';

/** Each round may know more places by which the rest is decided; three decide all that can be. */
const ROUNDS = 3;
/** How near a division is to the article's other places; 0 when nothing speaks for it. */
const NEAR = { named: 6, parent: 5, impliedParent: 4, province: 3, impliedProvince: 2, region: 1 };
const MUNICIPALITIES: ReadonlySet<string> = new Set(['11', '12', '31', '50']);
const RANK: Readonly<Record<DivisionLevel, number>> = { province: 2, prefecture: 1, county: 0 };

/** Codes of the divisions that are known to be meant, of those in which they lie, and of the newsroom's region. */
interface Evidence {
  readonly named: ReadonlySet<string>;
  readonly implied: ReadonlySet<string>;
  readonly region: ReadonlySet<string>;
}

/**
 * Which division each name means, where the article leaves no doubt: the only one of the day that bears the name, the
 * one in the chain before or behind it (南京市鼓楼区), else the one nearest to the article's other places, else to the
 * newsroom's region.
 */
export function resolveNames(
  names: readonly FoundName[],
  region: readonly Division[],
): ReadonlyMap<FoundName, Division> {
  const resolved = new Map<FoundName, Division>();
  const candidates = candidatesOf(names);
  const home = new Set(region.map((it) => it.code));
  for (let round = 0; round < ROUNDS; round++) {
    const evidence = evidenceOf([...resolved.values()], home);
    for (const [name, divisions] of candidates) {
      if (resolved.has(name)) continue;
      const division = chosen(name, divisions, evidence, round);
      if (division !== null) resolved.set(name, division);
    }
  }
  return resolved;
}

/** The divisions that each name may be by the names beside it. */
function candidatesOf(names: readonly FoundName[]): ReadonlyMap<FoundName, readonly Division[]> {
  const candidates = new Map<FoundName, readonly Division[]>();
  for (const name of names) {
    if (name.divisions.length === 0) continue;
    const { before } = name;
    const above = before?.divisions ?? [];
    const inside = name.divisions.filter((it) => above.some((outer) => lieApart(it, outer)));
    candidates.set(name, unlessEmpty(inside, name.divisions));
    if (before === null || inside.length === 0) continue;
    const outer = (candidates.get(before) ?? []).filter((it) => inside.some((inner) => lieApart(inner, it)));
    candidates.set(before, unlessEmpty(outer, candidates.get(before) ?? []));
  }
  return candidates;
}

function lieApart(inner: Division, outer: Division): boolean {
  return inner.code !== outer.code && inner.name !== outer.name && liesIn(inner, outer);
}

function unlessEmpty<T>(items: readonly T[], otherwise: readonly T[]): readonly T[] {
  return items.length > 0 ? items : otherwise;
}

function chosen(
  name: FoundName,
  divisions: readonly Division[],
  evidence: Evidence,
  round: number,
): Division | null {
  const inChain = name.before !== null && divisions.length < name.divisions.length;
  if (name.form === 'chained' && !divisions.some((it) => isIn(it, name.before))) return null;
  const only = divisions.length === 1 ? (divisions[0] ?? null) : null;
  if (only !== null && (inChain || isSure(name, only, evidence))) return only;
  // What is sure by itself is evidence for the rest.
  if (round === 0 || only !== null) return null;
  return nearest(name, divisions, evidence);
}

/** Whether a name that one division bears means it. */
function isSure({ name, form, before }: FoundName, division: Division, evidence: Evidence): boolean {
  if (form === 'label') return true;
  if (form === 'full')
    return !COMMON_NOUNS.has(name) || nearness(division, evidence) > NEAR.region || isIn(division, before);
  if (division.level !== 'county') return !SHARED_STEMS.has(name) || nearness(division, evidence) > 0;
  return KNOWN_STEMS.has(name) || nearness(division, evidence) > 0 || isIn(division, before);
}

function isIn(division: Division, before: FoundName | null): boolean {
  return before?.divisions.some((outer) => lieApart(division, outer)) ?? false;
}

/** The division nearest to the article's places; among equally near ones of a bare name the highest. */
function nearest(name: FoundName, divisions: readonly Division[], evidence: Evidence): Division | null {
  const rated = divisions.map((division) => ({ division, near: nearness(division, evidence) }));
  const most = Math.max(...rated.map((it) => it.near));
  const best = rated.filter((it) => it.near === most).map((it) => it.division);
  if (name.form === 'full') return most > 0 ? onlyOne(best) : null;
  const highest = divisions.filter((it) => divisions.every((other) => RANK[it.level] >= RANK[other.level]));
  const top = onlyOne(highest);
  if (top !== null && (most < NEAR.named || best.includes(top)) && standsFor(name, top, most, best))
    return top;
  return most > 0 ? onlyOne(best) : null;
}

/** Whether a bare name means the highest that bears it: 吉林 the province, 湘潭 the city; 朝阳 only near Liaoning. */
function standsFor(name: FoundName, top: Division, most: number, best: readonly Division[]): boolean {
  if (top.level === 'province') return true;
  if (top.level === 'county') return most > 0 || name.form === 'label' || KNOWN_STEMS.has(name.name);
  if (most === 0) return !SHARED_STEMS.has(name.name);
  return best.includes(top) || best.every((it) => liesIn(it, top));
}

/** The one division of several readings of it, the later of two names in a time of change. */
function onlyOne(divisions: readonly Division[]): Division | null {
  const [first] = divisions;
  if (first === undefined) return null;
  if (divisions.length === 1) return first;
  const sameParent = divisions.every(
    (it) =>
      it.stem === first.stem && it.code.slice(0, 4) === first.code.slice(0, 4) && it.level === first.level,
  );
  const lasting = divisions.filter((it) => it.ended === null);
  return sameParent && lasting.length === 1 ? (lasting[0] ?? null) : null;
}

function evidenceOf(divisions: readonly Division[], region: ReadonlySet<string>): Evidence {
  return {
    named: new Set(divisions.map((it) => it.code)),
    implied: new Set(divisions.flatMap((it) => [provinceOf(it), prefectureOf(it)])),
    region,
  };
}

function nearness(division: Division, { named, implied, region }: Evidence): number {
  const [province, prefecture] = [provinceOf(division), prefectureOf(division)];
  const isParentProvince = division.level === 'prefecture' || MUNICIPALITIES.has(province.slice(0, 2));
  if (named.has(division.code)) return NEAR.named;
  if (division.level === 'county' && named.has(prefecture)) return NEAR.parent;
  if (isParentProvince && named.has(province)) return NEAR.parent;
  if (implied.has(division.level === 'county' ? prefecture : division.code)) return NEAR.impliedParent;
  if (named.has(province)) return NEAR.province;
  if (implied.has(province)) return NEAR.impliedProvince;
  if (region.has(prefecture)) return NEAR.region + 0.5;
  return region.has(province) || region.has(division.code) ? NEAR.region : 0;
}

function provinceOf({ code }: Division): string {
  return `${code.slice(0, 2)}0000`;
}

function prefectureOf({ code }: Division): string {
  return `${code.slice(0, 4)}00`;
}

import type { Copy } from '../copy/copy.ts';
import type { CutPassage } from '../copy/cut-passages.ts';
import type { Mention } from '../copy/mention.ts';
import { tokenAt } from '../copy/tokens-at.ts';
import { wordPlaces } from '../copy/word-places.ts';
import { isForeign } from './areas.ts';
import { BARE_HEADS, DROPPED_WORDS, PARTY_PREFIXES } from './data/openers.ts';
import type { FoundBody } from './found-body.ts';
import { introducedForm } from './introduced-forms.ts';
import type { ResolveLevel } from './resolve-level.ts';
import { worksIn } from './works.ts';

/** A body in a passage of the article. */
type BodyMention = FoundBody & Pick<Mention, 'passage'>;

/** A mention of a body with the full name it counts for. */
export interface NamedBody extends Mention {
  readonly name: string;
  readonly text: string;
}

/** Fewest characters of a name without its place that stand for the whole name. */
const LEAST_REST = 4;
/** Fewest characters of a form that is looked for where words are cut otherwise. */
const LEAST_FORM = 3;
/** What shows that China is spoken of: its ministries then need no 中国. */
const CHINA_SPOKEN = /我国|中国|国务院|新华社|全国|北京/;

/**
 * The mentions of bodies with their full names, in order: those that were read, and forms without the place or from a
 * bracket (女领导干部联谊会, 妇基会). What could be any body's is left out.
 */
export function linkForms(
  read: readonly BodyMention[],
  { passages }: Copy,
  resolve: ResolveLevel,
): readonly NamedBody[] {
  const foreign = foreignBodies(read);
  const names = fullNames(read, resolve);
  const strong = new Set(read.filter((it) => it.known?.weak === false).map((it) => it.known?.name));
  const named = read.flatMap((body): readonly NamedBody[] => {
    const { text, passage, start, end } = body;
    const name = nameOf(body, { names, resolve, strong, foreign, passage: passages[passage] as CutPassage });
    return name === null ? [] : [{ name: withPrefix(name, names), text, passage, start, end }];
  });
  const further = furtherForms(read, named, passages);
  const all = [...named, ...mentionsOfForms(further, named, passages)].sort(
    (one, other) => one.passage - other.passage || one.start - other.start,
  );
  return withFullestNames(all);
}

/** A name that lacks but a word like 干部 is taken for the one that has it. */
function withFullestNames(named: readonly NamedBody[]): readonly NamedBody[] {
  const fullest = new Map<string, string>();
  for (const { name } of named) {
    const key = name.replace(DROPPED_WORDS, '');
    if (name.length > (fullest.get(key)?.length ?? 0)) fullest.set(key, name);
  }
  return named.map((it) => ({ ...it, name: fullest.get(it.name.replace(DROPPED_WORDS, '')) ?? it.name }));
}

interface Linking {
  /** The full names that the article itself tells. */
  readonly names: ReadonlySet<string>;
  readonly resolve: ResolveLevel;
  /** Known bodies that are named by more than a weak form. */
  readonly strong: ReadonlySet<string | undefined>;
  /** Bodies of other countries by what they are: 财政部. */
  readonly foreign: ReadonlyMap<string, string | null>;
  readonly passage: CutPassage;
}

/** Null when the article does not tell which body is meant. */
function nameOf(body: BodyMention, linking: Linking): string | null {
  const { known, level, text } = body;
  if (level !== null) return nameOfLevel(body, level, linking);
  if (known === null) return text;
  if (known.weak && !linking.strong.has(known.name)) return null;
  const at = text.indexOf(known.text);
  const whole = known.name + text.slice(at + known.text.length);
  if (!known.shared) return whole;
  const other = at > 0 ? undefined : linking.foreign.get(text);
  if (other !== undefined) return other;
  return at > 0 || CHINA_SPOKEN.test(linking.passage.text) || !speaksOfOthers(linking.passage) ? whole : null;
}

function speaksOfOthers({ tokens }: CutPassage): boolean {
  return tokens.some(({ word }) => isForeign(word));
}

/** 省妇联: the only body of the article whose name ends so, else that of the place. */
function nameOfLevel(body: BodyMention, level: string, { names, resolve }: Linking): string | null {
  const ending = body.text;
  const whole = [...names].filter((name) => name.endsWith(ending) && name.length > ending.length);
  if (whole.length === 1) return whole[0] ?? null;
  return resolvedName(body, level, resolve);
}

function resolvedName(body: BodyMention, level: string, resolve: ResolveLevel): string | null {
  const place = resolve(level, body);
  if (place === null) return null;
  if (/^团.委$/.test(body.ending) && body.restStart === body.start) return `共青团${place}委`;
  const prefix = body.text.slice(0, body.restStart - body.start - level.length);
  return prefix + place + body.text.slice(body.restStart - body.start);
}

/** The names that tell their place themselves. */
function fullNames(read: readonly BodyMention[], _resolve: ResolveLevel): ReadonlySet<string> {
  return new Set(read.filter((it) => it.level === null && it.area !== null).map((it) => it.text));
}

/** 娄底市委 beside 中共娄底市委 is the same body. */
function withPrefix(name: string, names: ReadonlySet<string>): string {
  const prefix = PARTY_PREFIXES.find((it) => names.has(it + name));
  return prefix === undefined ? name : prefix + name;
}

/** Bodies of other countries by their ending; null where several countries have one. */
function foreignBodies(read: readonly BodyMention[]): ReadonlyMap<string, string | null> {
  const map = new Map<string, string | null>();
  for (const { area, text, ending } of read) {
    if (area === null || !isForeign(area)) continue;
    const known = map.get(ending);
    map.set(ending, known === undefined || known === text ? text : null);
  }
  return map;
}

/** Forms by their text: names without their place, and those that brackets introduce; null where two bodies have one. */
function furtherForms(
  read: readonly BodyMention[],
  named: readonly NamedBody[],
  passages: readonly CutPassage[],
): ReadonlyMap<string, string | null> {
  const forms = new Map<string, string | null>();
  const add = (form: string, name: string) => {
    const known = forms.get(form);
    forms.set(form, known === undefined || known === name ? name : null);
  };
  for (const { name, text, passage, end } of named) {
    const form = introducedForm(name, passages[passage]?.text ?? '', end);
    if (form !== null && form !== text) add(form, name);
  }
  for (const { area, level, text, restStart, start, ending, partStart } of read) {
    if (level !== null || area === null || isForeign(area)) continue;
    for (const rest of [text.slice(restStart - start), text.slice(Math.max(partStart, restStart) - start)]) {
      if (rest.length >= LEAST_REST && rest !== ending) add(rest, text);
    }
  }
  // What was read at one place may have been cut otherwise at another: 省妇联|系统, 省妇|联系|统.
  for (const { name, text } of named) if (text.length >= LEAST_FORM) add(text, name);
  return forms;
}

/** Where the forms stand outside the mentions that are known, from the beginning of a word on. */
function mentionsOfForms(
  forms: ReadonlyMap<string, string | null>,
  named: readonly NamedBody[],
  passages: readonly CutPassage[],
): readonly NamedBody[] {
  const sure = new Map(
    [...forms].filter((it): it is [string, string] => it[1] !== null && !BARE_HEADS.has(it[0])),
  );
  if (sure.size === 0) return [];
  const find = wordPlaces([...sure.keys()]);
  const taken = passages.map((): NamedBody[] => []);
  for (const body of named) taken[body.passage]?.push(body);
  return passages.flatMap((cut, passage) =>
    placesOfForms(sure, find(cut.text), { cut, passage, taken: taken[passage] ?? [] }),
  );
}

function placesOfForms(
  names: ReadonlyMap<string, string>,
  places: ReadonlyMap<string, readonly number[]>,
  {
    cut: { text, tokens, filing },
    passage,
    taken,
  }: { readonly cut: CutPassage; readonly passage: number; readonly taken: readonly NamedBody[] },
): readonly NamedBody[] {
  if (places.size === 0) return [];
  const covered = worksIn(text);
  for (const { start, end } of [...taken, ...filing]) covered.fill(1, start, end);
  const found: NamedBody[] = [];
  for (const [form, starts] of places) {
    const name = names.get(form) ?? form;
    for (const start of starts) {
      const end = start + form.length;
      if (covered.subarray(start, end).includes(1) || tokenAt(tokens, start) < 0) continue;
      covered.fill(1, start, end);
      found.push({ name, text: form, passage, start, end });
    }
  }
  return found;
}

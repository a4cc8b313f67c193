import type { TaggedOrganisation, TaggedPlace } from '../../model/tags.ts';
import type { Copy } from '../copy/copy.ts';
import { type Mention, type Named, sourceOf } from '../copy/mention.ts';
import { knownForms, knownMentionsIn } from './known-bodies.ts';
import { linkForms, type NamedBody } from './link-forms.ts';
import { edgesOf, piecesOf } from './pieces.ts';
import { readBodies } from './read-bodies.ts';
import { levelResolver } from './resolve-level.ts';

/**
 * The bodies that an article names, in the order of mention: those with a place or a proper word in their name, and those that
 * are known. Short forms count for the full name where the article, its places or a register tell it; bodies that
 * could be any county's are passed over, and so are the paper's own names.
 */
export function findOrganisations(
  copy: Copy,
  places: readonly Named<TaggedPlace>[],
): readonly Named<TaggedOrganisation>[] {
  const { article, passages, options } = copy;
  const forms = knownForms(options.organisations ?? []);
  const placed = mentionsByPassage(places);
  const read = passages.flatMap((cut, passage) => {
    const pieces = piecesOf(cut);
    const known = knownMentionsIn(cut, forms, edgesOf(pieces, cut.text.length));
    return readBodies(cut, pieces, placed.get(passage) ?? [], known).map((body) => ({ ...body, passage }));
  });
  const own = [...(options.ownNames ?? []), ...(article.dateline?.agency.split('/') ?? [])];
  const named = linkForms(read, copy, levelResolver(places, read, options.region));
  return organisationsOf(
    named.filter((it) => !isOwn(it.text, own) && !isOwn(it.name, own)),
    copy,
  );
}

function mentionsByPassage(places: readonly Named<TaggedPlace>[]): ReadonlyMap<number, readonly Mention[]> {
  const map = new Map<number, Mention[]>();
  for (const mention of places.flatMap((it) => it.mentions)) {
    const listed = map.get(mention.passage);
    if (listed === undefined) map.set(mention.passage, [mention]);
    else listed.push(mention);
  }
  return map;
}

/** 今日女报, 今日女报社. */
function isOwn(name: string, own: readonly string[]): boolean {
  return own.some((it) => it !== '' && (name === it || name === `${it}社` || name === `${it}报社`));
}

function organisationsOf(
  named: readonly NamedBody[],
  { passages }: Copy,
): readonly Named<TaggedOrganisation>[] {
  const groups = new Map<string, NamedBody[]>();
  for (const body of named) {
    const listed = groups.get(body.name);
    if (listed === undefined) groups.set(body.name, [body]);
    else listed.push(body);
  }
  return [...groups].map(([name, bodies]) => {
    const mentions = bodies.map(({ passage, start, end }) => ({ passage, start, end }));
    const forms = [...new Set(bodies.map((it) => it.text))].filter((it) => it !== name);
    const [first] = mentions as [Mention];
    return { thing: { name, forms, first: sourceOf(first, passages), mentions: mentions.length }, mentions };
  });
}

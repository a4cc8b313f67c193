import type { IndexKind } from '../../model/tag-index.ts';
import { indexedArticle } from '../../tags/index/indexed-article.ts';
import { type IndexedThing, keyOf } from '../../tags/index/indexed-thing.ts';
import type { OutputContext, TaggedArticle } from '../output.ts';
import { INDEX_NAMES } from './index-names.ts';
import { entryLink, linkTo, tagIndexFile } from './links.ts';

/** A thing that an article is tagged with; `link` leads to its entry in the index, null where there is no index. */
interface Mention {
  readonly name: string;
  /** A person's title; empty for others. */
  readonly title: string;
  readonly link: string | null;
}

/** The kinds that are told as mentioned, in this order. */
const MENTIONED = ['people', 'places', 'organisations'] as const satisfies IndexKind[];

/**
 * What an article is tagged with: its keywords (also as links), its topics, and the people, places and bodies it speaks
 * of. Its authors stand in the byline and are not mentioned again.
 */
export function mentionedIn({ article, tags }: TaggedArticle, context: OutputContext) {
  const { things } = indexedArticle(article, tags, null);
  const mentionsOf = (kind: IndexKind) =>
    things[kind].filter((it) => it.role === undefined).map((it) => mentionOf(kind, it, context));
  const mentioned = MENTIONED.map((kind) => ({
    label: INDEX_NAMES[kind],
    link: context.indexes === null ? null : linkTo(tagIndexFile(kind)),
    things: mentionsOf(kind),
  }));
  return {
    keywords: things.keywords.map((it) => it.name),
    keywordLinks: mentionsOf('keywords'),
    topics: mentionsOf('topics'),
    mentioned: mentioned.filter((it) => it.things.length > 0),
  };
}

function mentionOf(kind: IndexKind, thing: IndexedThing, { indexes }: OutputContext): Mention {
  const entry = indexes?.[kind].byKey.get(keyOf(thing));
  return {
    name: thing.name,
    title: thing.title ?? '',
    link: entry === undefined ? null : entryLink(kind, entry),
  };
}

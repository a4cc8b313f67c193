import { openSegmenter } from '../language/segment/open-segmenter.ts';
import type { Segmenter } from '../language/segment/segmenter.ts';
import type { Article } from '../model/article.ts';
import type { Newsroom } from '../model/newsroom.ts';
import type { ArticleTags } from '../model/tags.ts';
import { tagArticle } from '../tags/tag-article.ts';
import { tagOptionsOf } from '../tags/tag-options.ts';
import { NO_KEPT_TAGS, openKeptTags } from './kept-tags.ts';
import type { Session } from './session.ts';

/** Flags that commands which tag have in common. */
export interface TaggerFlags {
  /** False for `--no-cache`. */
  readonly cache?: boolean;
  /** Most keywords of an article. */
  readonly limit?: number;
}

/** Tags articles as a newsroom wants them. */
export interface Tagger {
  /** The tags of an article that was read from these bytes, as in the newsroom with its staff for known names. */
  tagsOf(article: Article, bytes: Uint8Array): ArticleTags;
  /** Keeps what is new for later runs. */
  save(): void;
}

/**
 * Tags articles, or takes the tags of an earlier run when neither draft nor settings changed. The dictionary is loaded
 * for the first article that must be tagged, and not at all when there is none.
 */
export function openTagger(
  { platform }: Session,
  newsroom: Newsroom,
  { cache = true, limit }: TaggerFlags,
): Tagger {
  const options = { ...tagOptionsOf(newsroom), ...(limit === undefined ? {} : { limit }) };
  const kept = cache ? openKeptTags(platform, newsroom, options) : NO_KEPT_TAGS;
  let segmenter: Segmenter | null = null;
  const make = (article: Article) => {
    segmenter ??= openSegmenter(newsroom.config.segmenter, newsroom.desk.words);
    return tagArticle(article, segmenter, options);
  };
  return {
    tagsOf: (article, bytes) => kept.tagsOf(article, bytes, () => make(article)),
    save: kept.save,
  };
}

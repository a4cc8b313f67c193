import { openSegmenter } from '../../../src/language/segment/open-segmenter.ts';
import type { TaggedOrganisation } from '../../../src/model/tags.ts';
import { tagArticle } from '../../../src/tags/tag-article.ts';
import type { TagOptions } from '../../../src/tags/tag-options.ts';
import { articleOf, type Story } from '../article-of.ts';

const segmenter = openSegmenter('jieba-rs', []);

/** The bodies of a story. */
export function bodiesOf(story: Story, options: TagOptions = {}): readonly TaggedOrganisation[] {
  return tagArticle(articleOf(story), segmenter, options).organisations;
}

/** The names of the bodies in a paragraph under a headline that says nothing. */
export function namesIn(paragraph: string, options: TagOptions = {}): readonly string[] {
  return bodiesOf({ headline: '标题', body: [paragraph] }, options).map((it) => it.name);
}

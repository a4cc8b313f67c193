import { readArticle } from '../../../src/article/read-article.ts';
import { readDraftText } from '../../../src/draft/read-draft.ts';
import { openSegmenter } from '../../../src/language/segment/open-segmenter.ts';
import type { TaggedPlace } from '../../../src/model/tags.ts';
import { cutPassages } from '../../../src/tags/copy/cut-passages.ts';
import { findPlaces } from '../../../src/tags/places/find-places.ts';
import type { TagOptions } from '../../../src/tags/tag-options.ts';

const segmenter = openSegmenter('jieba-rs', []);

/** What a test sets beside the copy. */
export interface Setting {
  /** Day of publication; 2015-11-12 when absent, none when null. */
  readonly date?: string | null;
  readonly placeTag?: string;
  readonly options?: TagOptions;
}

/** A place with the forms in which the running text has it. */
export interface PlaceInText extends TaggedPlace {
  readonly forms: readonly string[];
}

/** The places of a story with this body. */
export async function placesIn(body: string, setting: Setting = {}): Promise<readonly PlaceInText[]> {
  const { date = '2015-11-12', placeTag } = setting;
  const slip = [
    ...(placeTag === undefined ? [] : [`placeTag: ${placeTag}`]),
    'headline: 标题',
    ...(date === null ? [] : [`date: ${date}`]),
  ];
  return placesOfDraft(`---\n${slip.join('\n')}\n---\n\n${body}\n`, setting.options);
}

/** The places of a whole draft. */
export async function placesOfDraft(text: string, options: TagOptions = {}): Promise<readonly PlaceInText[]> {
  const article = readArticle(await readDraftText(text, { path: 'story.md', format: 'markdown' }));
  const passages = cutPassages(article, segmenter);
  return findPlaces({ article, passages, options }).map(({ thing, mentions }) => ({
    ...thing,
    forms: mentions.map(({ passage, start, end }) => passages[passage]?.text.slice(start, end) ?? ''),
  }));
}

/** The places' names with their codes, as far as they have one: 郴州市 431000, 鼓楼区. */
export async function namesIn(body: string, setting: Setting = {}): Promise<readonly string[]> {
  return (await placesIn(body, setting)).map(named);
}

/** A place's name with its code or its country. */
export function named({ name, code, country }: TaggedPlace): string {
  return [name, code ?? country].filter((it) => it !== undefined).join(' ');
}

import { readFileSync } from 'node:fs';
import { readArticle } from '../../../src/article/read-article.ts';
import { readDraftText } from '../../../src/draft/read-draft.ts';
import { openSegmenter } from '../../../src/language/segment/open-segmenter.ts';
import type { Topic } from '../../../src/model/tags.ts';
import { cutPassages } from '../../../src/tags/copy/cut-passages.ts';
import { findTopics } from '../../../src/tags/topics/find-topics.ts';
import { type Labelled, labelled, SHORT_NAMES, type ShortName } from './labelled.ts';

/** A labelled story with the topics that it was given. */
export interface Judged extends Labelled {
  readonly given: readonly Topic[];
  /** Short names of the given topics. */
  readonly names: readonly ShortName[];
}

/** Shares from 0 to 1. */
export interface Measures {
  readonly stories: number;
  /** Given topics that an editor keeps. */
  readonly precision: number;
  /** Wanted topics that are given. */
  readonly recall: number;
  readonly f1: number;
  /** Stories with a topic whose main one is given first. */
  readonly main: number;
}

/** The labelled stories of a half: the odd ones, for building, or the even ones, held out. */
export async function judge(half: 'building' | 'held out'): Promise<readonly Judged[]> {
  const chosen = labelled.filter((_, at) => (at % 2 === 0) === (half === 'building'));
  return Promise.all(chosen.map(async (story) => ({ ...story, ...(await topicsOf(story.path)) })));
}

/** How well stories were judged. */
export function measure(stories: readonly Judged[]): Measures {
  const sum = (count: (story: Judged) => number) => stories.reduce((all, story) => all + count(story), 0);
  const precision =
    sum((it) => it.names.filter((name) => isRight(name, it)).length) / sum((it) => it.names.length);
  const recall =
    sum((it) => it.topics.filter((name) => it.names.includes(name)).length) / sum((it) => it.topics.length);
  const withTopics = stories.filter((it) => it.topics.length > 0);
  return {
    stories: stories.length,
    precision,
    recall,
    f1: (2 * precision * recall) / (precision + recall),
    main: withTopics.filter((it) => it.names[0] === it.topics[0]).length / withTopics.length,
  };
}

/** Whether an editor keeps a topic of a story. */
export function isRight(name: ShortName, { topics, also }: Labelled): boolean {
  return topics.includes(name) || also.includes(name);
}

const segmenter = openSegmenter('jieba-rs', []);

async function topicsOf(path: string): Promise<Pick<Judged, 'given' | 'names'>> {
  const draft = await readDraftText(readFileSync(path, 'utf8'), { path, format: 'markdown' });
  const article = readArticle(draft);
  const given = findTopics({ article, passages: cutPassages(article, segmenter), options: {} }, segmenter);
  return { given, names: given.map(({ id }) => shortNameOf(id)) };
}

function shortNameOf(id: string): ShortName {
  const names = Object.keys(SHORT_NAMES) as ShortName[];
  const name = names.find((it) => id === `medtop:${SHORT_NAMES[it]}000000`);
  if (name === undefined) throw new Error(`no short name for ${id}`);
  return name;
}

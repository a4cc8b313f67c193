import type { CheckConfig, Config, Desk } from '../model/newsroom.ts';

const CHECK: CheckConfig = {
  rules: {},
  failOn: 'error',
  staleDays: 15,
  maxSentence: 120,
  maxLede: 200,
  maxParagraph: 400,
  maxHeadline: 24,
};

/** What is in force where caibian.yaml says nothing; `root` is an absolute path. */
export function defaultConfig(root: string): Config {
  return {
    root,
    file: null,
    publication: {},
    articles: ['articles'],
    desk: 'desk',
    templates: null,
    check: CHECK,
    segmenter: 'jieba-rs',
    style: 'tabloid',
    fonts: {},
    print: {},
  };
}

/** A newsroom without registers. */
export const EMPTY_DESK: Desk = {
  staff: null,
  terms: [],
  words: [],
  stopWords: [],
  people: [],
  organisations: [],
  series: [],
  rubrics: null,
  thesaurus: [],
  topicWords: [],
};

import type { CheckConfig, Config, Desk, PrintConfig } from '../model/newsroom.ts';

const CHECK: CheckConfig = {
  rules: {},
  failOn: 'error',
  staleDays: 15,
  maxSentence: 120,
  maxLede: 200,
  maxParagraph: 400,
  maxHeadline: 24,
};

/** A tabloid's standard column: 14 characters of 9 pt on 12 pt, 1.75 em apart, five to the page. */
const PRINT: PrintConfig = { measure: 14, columns: 5, typeSize: 9, leading: 12, gutter: 1.75 };

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
    print: PRINT,
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

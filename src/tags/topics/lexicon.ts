import { MEDIA_TOPICS } from '../../language/data/media-topics.ts';
import { type PhraseFinder, phraseFinder } from '../../language/phrase-finder.ts';
import type { TopicWord } from '../../model/newsroom.ts';
import { ARTS } from './data/arts.ts';
import { CONFLICT } from './data/conflict.ts';
import { CRIME } from './data/crime.ts';
import { DISASTER } from './data/disaster.ts';
import { ECONOMY } from './data/economy.ts';
import { EDUCATION } from './data/education.ts';
import { ENVIRONMENT } from './data/environment.ts';
import { HEALTH } from './data/health.ts';
import { HUMAN_INTEREST } from './data/human-interest.ts';
import { LABOUR } from './data/labour.ts';
import { LIFESTYLE } from './data/lifestyle.ts';
import { LOOK_ALIKES } from './data/look-alikes.ts';
import { POLITICS } from './data/politics.ts';
import { RELIGION } from './data/religion.ts';
import { SCIENCE } from './data/science.ts';
import { SOCIETY } from './data/society.ts';
import { SPORT } from './data/sport.ts';
import { WEATHER } from './data/weather.ts';
import type { WeighedWords } from './data/weighed-words.ts';

/** What a word says: index of the topic in MEDIA_TOPICS -> weight, 1 to 5. A look-alike says nothing. */
export type Voices = ReadonlyMap<number, number>;

/** The built-in words of each topic, in the order of MEDIA_TOPICS. */
export const TOPIC_WORDS: readonly WeighedWords[] = [
  ...[ARTS, CRIME, DISASTER, ECONOMY, EDUCATION, ENVIRONMENT, HEALTH, HUMAN_INTEREST, LABOUR],
  ...[LIFESTYLE, POLITICS, RELIGION, SCIENCE, SOCIETY, SPORT, CONFLICT, WEATHER],
];

const NO_WORDS: readonly TopicWord[] = [];
const lexicons = new WeakMap<readonly TopicWord[], PhraseFinder<Voices>>();

/** Finds the words that speak for topics: the built-in ones as the desk changed them. Made once for each desk. */
export function topicWordFinder(deskWords: readonly TopicWord[] = NO_WORDS): PhraseFinder<Voices> {
  const finder = lexicons.get(deskWords) ?? phraseFinder(lexiconOf(deskWords));
  lexicons.set(deskWords, finder);
  return finder;
}

/** The words of a list in a data file. */
export function wordsOf(list: string): readonly string[] {
  return list.split(/\s+/).filter((word) => word !== '');
}

function lexiconOf(deskWords: readonly TopicWord[]): ReadonlyMap<string, Voices> {
  const lexicon = new Map<string, Map<number, number>>();
  const say = (word: string, topic: number, weight: number) => {
    const voices = lexicon.get(word) ?? new Map<number, number>();
    lexicon.set(word, voices.set(topic, weight));
  };
  for (const phrase of wordsOf(LOOK_ALIKES)) lexicon.set(phrase, new Map());
  for (const [topic, words] of TOPIC_WORDS.entries()) {
    for (const [weight, list] of Object.entries(words)) {
      for (const word of wordsOf(list)) say(word, topic, Number(weight));
    }
  }
  for (const { word, topic, weight } of deskWords) {
    const index = MEDIA_TOPICS.findIndex((it) => it.id === topic);
    if (weight > 0) say(word, index, weight);
    else lexicon.get(word)?.delete(index);
  }
  return lexicon;
}

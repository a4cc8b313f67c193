import { MEDIA_TOPICS } from '../language/data/media-topics.ts';
import { mediaTopicNamed, nearestMediaTopic } from '../language/media-topics.ts';
import type { Localised } from '../model/localised.ts';
import type { TopicWord } from '../model/newsroom.ts';
import type { UsageError } from '../model/usage-error.ts';
import type { Files } from '../platform/platform.ts';
import { type RegisterEntry, readEntries, registerError, requiredText, textAt } from './register-entries.ts';

const KEYS = ['word', 'topic', 'weight'];
/** What a word of the desk says when its entry tells no weight. */
const USUAL_WEIGHT = 3;

/** The words that speak for topics, with notes on the entries that were passed over. */
export interface LoadedTopics {
  readonly words: readonly TopicWord[];
  readonly notes: readonly Localised[];
}

/**
 * topics.yaml: words that speak for a topic, and built-in ones taken away (weight 0). A topic goes by its code, with or
 * without medtop:, or by its Chinese or English label. A word entered twice for one topic counts as it stands first, with a
 * note. Throws a UsageError that names the entry and the cure for a topic that does not exist, a weight other than 0 to 5 and
 * a word of one character.
 */
export function readTopics(files: Files, file: string): LoadedTopics {
  const first = new Map<string, RegisterEntry>();
  const words: TopicWord[] = [];
  const notes: Localised[] = [];
  for (const entry of readEntries(files, file, KEYS, ['word'])) {
    const it = topicWordOf(entry);
    const key = `${it.word} ${it.topic}`;
    const before = first.get(key);
    if (before === undefined) {
      first.set(key, entry);
      words.push(it);
    } else notes.push(twice(it, entry, before));
  }
  return { words, notes };
}

function twice({ word, topic }: TopicWord, entry: RegisterEntry, first: RegisterEntry): Localised {
  const { zh = topic, en = topic } = mediaTopicNamed(topic)?.label ?? {};
  return {
    zh: `${entry.place.zh}：“${word}”归入“${zh}”，在 ${first.place.zh}已有，此项未采用；请并成一项。`,
    en: `${entry.place.en}: "${word}" speaks for "${en}" in ${first.place.en} already; this entry was not used. Merge them.`,
  };
}

function topicWordOf(entry: RegisterEntry): TopicWord {
  const word = requiredText(entry, 'word');
  if (word.length < 2) {
    throw registerError(entry.place, {
      zh: 'word 至少要有两个字，一个字的词说明不了分类',
      en: 'word is to have two characters at least: one says nothing of a topic',
    });
  }
  return { word, topic: topicOf(entry), weight: weightOf(entry) };
}

function topicOf(entry: RegisterEntry): string {
  const named = requiredText(entry, 'topic');
  const topic = mediaTopicNamed(named);
  if (topic !== null) return topic.id;
  throw unknownTopic(entry, named);
}

function unknownTopic(entry: RegisterEntry, named: string): UsageError {
  const nearest = nearestMediaTopic(named);
  return registerError(entry.place, {
    zh: `没有分类“${named}”，${nearest === null ? `可用的有 ${listOf('zh')}` : `是不是“${nearest}”？`}`,
    en: `there is no topic "${named}"; ${nearest === null ? `the topics are ${listOf('en')}` : `did you mean "${nearest}"?`}`,
  });
}

function listOf(language: 'zh' | 'en'): string {
  return MEDIA_TOPICS.map((it) => it.label[language]).join(language === 'zh' ? '；' : '; ');
}

function weightOf(entry: RegisterEntry): number {
  const text = textAt(entry, 'weight');
  if (text === undefined) return USUAL_WEIGHT;
  if (/^[0-5]$/.test(text)) return Number(text);
  throw registerError(entry.place, {
    zh: `weight 写作“${text}”，应是 0 到 5 的整数，0 表示去掉内置的词`,
    en: `weight is "${text}": it is to be a whole number from 0 to 5; 0 takes a built-in word away`,
  });
}

import { describe, expect, it } from 'vitest';
import { MEDIA_TOPICS } from '../../../src/language/data/media-topics.ts';
import { LOOK_ALIKES } from '../../../src/tags/topics/data/look-alikes.ts';
import { TOPIC_WORDS, topicWordFinder, wordsOf } from '../../../src/tags/topics/lexicon.ts';

const lists = TOPIC_WORDS.map((words, at) => ({
  id: MEDIA_TOPICS[at]?.id ?? '',
  words: Object.values(words).flatMap(wordsOf),
}));

describe('the lexicon', () => {
  it('has words for each of the 17 topics, in their order', () => {
    expect(lists.map((it) => it.id)).toEqual(MEDIA_TOPICS.map((it) => it.id));
    const [found] = topicWordFinder()('奥运会');
    expect([...(found?.entry ?? [])]).toEqual([[14, 5]]);
    expect(MEDIA_TOPICS[14]?.label.zh).toBe('体育');
  });

  it.each(lists)('$id: at least 100 words, none twice, none of one character', ({ words }) => {
    expect(words.length).toBeGreaterThanOrEqual(100);
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
    expect(words.filter((word) => word.length < 2)).toEqual([]);
  });

  it('calls nothing a look-alike that speaks for a topic', () => {
    const speaking = new Set(lists.flatMap((it) => it.words));
    expect(wordsOf(LOOK_ALIKES).filter((phrase) => speaking.has(phrase))).toEqual([]);
  });

  it('hears the longest of several words', () => {
    expect(topicWordFinder()('政治生态和生态环境').map((it) => it.phrase)).toEqual(['政治生态', '生态环境']);
  });
});

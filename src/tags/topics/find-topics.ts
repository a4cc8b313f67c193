import { MEDIA_TOPICS } from '../../language/data/media-topics.ts';
import type { Segmenter } from '../../language/segment/segmenter.ts';
import type { Topic } from '../../model/tags.ts';
import type { Copy } from '../copy/copy.ts';
import { OFFICE_NOTICES } from './data/office-notices.ts';
import {
  DECISIVE,
  HALF_SCORE,
  LEAST_SCORE,
  LEAST_SHARE,
  LEAST_VOICES,
  MOST_TOPICS,
  MOST_WORDS,
  STANDS,
} from './data/weights.ts';
import { type HeardWord, hearWords } from './hear-words.ts';

/** A word that speaks for a topic: its weight in the lexicon, and what it says in this article. */
interface Voice {
  readonly heard: HeardWord;
  readonly weight: number;
  readonly says: number;
}

/** What speaks for a topic. */
interface Case {
  readonly topic: number;
  readonly voices: readonly Voice[];
  readonly evidence: number;
}

/**
 * The subjects an article is about, the strongest first, three at most; none when nothing is clear. Each word of the
 * lexicon says its weight times log2(1 + p), p its mentions counted by where they stand: a headline's one counts 3, a
 * paragraph's 1, and a word repeated says little more. The evidence e of a topic is the sum over its words, its score
 * e / (e + h): h is the evidence that makes one half, and grows with the square root of the article's length, so that a
 * score means the same for a brief and a feature. A topic is given when its score is 0.5 or more, its evidence 0.45 of the
 * strongest topic's, and two words of weight 2 or more speak for it, one of them with weight 3; or one of weight 5 in a head. Corrections and notices of lost things have no topics.
 */
export function findTopics(copy: Copy, segmenter: Segmenter): readonly Topic[] {
  if (OFFICE_NOTICES.has(copy.article.headline?.text ?? '')) return [];
  const cases = casesOf(hearWords(copy, segmenter)).sort(
    (one, other) => other.evidence - one.evidence || one.topic - other.topic,
  );
  const most = cases[0]?.evidence ?? 0;
  const half = halfScoreOf(copy);
  return cases
    .filter((it) => it.evidence >= most * LEAST_SHARE && isHeard(it))
    .map((it) => ({ ...it, score: it.evidence / (it.evidence + half) }))
    .filter((it) => it.score >= LEAST_SCORE)
    .slice(0, MOST_TOPICS)
    .flatMap(({ topic, voices, score }) => {
      const known = MEDIA_TOPICS[topic];
      return known === undefined
        ? []
        : [{ id: known.id, label: known.label.zh, score: rounded(score, 4), words: heaviest(voices) }];
    });
}

function casesOf(words: readonly HeardWord[]): Case[] {
  const voices = new Map<number, Voice[]>();
  for (const heard of words) {
    const loudness = Math.log2(1 + heard.presence);
    for (const [topic, weight] of heard.voices) {
      const voice = { heard, weight, says: weight * loudness };
      const others = voices.get(topic);
      if (others === undefined) voices.set(topic, [voice]);
      else others.push(voice);
    }
  }
  return [...voices].map(([topic, its]) => ({
    topic,
    voices: its,
    evidence: its.reduce((sum, it) => sum + it.says, 0),
  }));
}

/** Whether enough speaks for a topic, however loud: two words, or a decisive one in a head. */
function isHeard({ voices }: Case): boolean {
  const counted = voices.filter((it) => it.weight >= LEAST_VOICES.either);
  if (counted.length > 1) return counted.some((it) => it.weight >= LEAST_VOICES.one);
  return counted.some((it) => it.weight >= DECISIVE && it.heard.inHead);
}

function halfScoreOf({ passages }: Copy): number {
  const length = passages.reduce((sum, it) => sum + (STANDS[it.role] > 0 ? it.text.length : 0), 0);
  return HALF_SCORE.base + HALF_SCORE.perRoot * Math.sqrt(length / 100);
}

/** The words that decided, the heaviest first; of two that say the same, the one that stands first. */
function heaviest(voices: readonly Voice[]): Topic['words'] {
  return [...voices]
    .sort((one, other) => other.says - one.says)
    .slice(0, MOST_WORDS)
    .map(({ heard, says }) => ({ word: heard.word, weight: rounded(says, 2) }));
}

function rounded(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}

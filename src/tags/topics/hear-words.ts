import type { FoundPhrase } from '../../language/phrase-finder.ts';
import type { Segmenter, Token } from '../../language/segment/segmenter.ts';
import type { Copy } from '../copy/copy.ts';
import { lastTokenFrom } from '../copy/tokens-at.ts';
import { STANDS } from './data/weights.ts';
import { topicWordFinder, type Voices } from './lexicon.ts';

/** A word that speaks for topics, as an article uses it. */
export interface HeardWord {
  readonly word: string;
  readonly voices: Voices;
  /** Its mentions, each counted by where it stands. */
  readonly presence: number;
  /** Whether it stands in headline, kicker or deck. */
  readonly inHead: boolean;
}

/** A stretch of an article with its words. */
interface Stretch {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly role: keyof typeof STANDS;
}

/** Words of so many characters stand by accident in no other words; shorter ones must be words of the segmenter. */
const SURE_LENGTH = 4;
/** A shorter one may end a longer one that names a thing: 妇联 in 湖南省妇联. */
const COMPOUND_LENGTH = 4;

/** The words of an article and its rubric that speak for topics; where several begin, the longest. */
export function hearWords({ article, passages, options }: Copy, segmenter: Segmenter): readonly HeardWord[] {
  const find = topicWordFinder(options.topicWords);
  const { rubric } = article;
  const stretches: Stretch[] = [...passages];
  if (rubric !== null) stretches.push({ text: rubric, tokens: segmenter.cut(rubric), role: 'rubric' });
  const heard = new Map<string, HeardWord>();
  for (const { text, tokens, role } of stretches) {
    const inHead = role === 'headline' || role === 'kicker' || role === 'deck';
    for (const found of find(text)) {
      if (found.entry.size === 0 || !isWord(found, tokens)) continue;
      const before = heard.get(found.phrase);
      heard.set(found.phrase, {
        word: found.phrase,
        voices: found.entry,
        presence: (before?.presence ?? 0) + STANDS[role],
        inHead: inHead || before?.inHead === true,
      });
    }
  }
  return [...heard.values()];
}

/** Whether a phrase is made of whole words, or long enough to be sure; never in byline or dateline. */
function isWord({ start, end }: FoundPhrase<Voices>, tokens: readonly Token[]): boolean {
  const first = tokens[lastTokenFrom(tokens, start)];
  if (first === undefined || first.end <= start) return false;
  if (end - start >= SURE_LENGTH) return true;
  if (first.end === end) return first.start === start || end - first.start >= COMPOUND_LENGTH;
  return first.start === start && tokens[lastTokenFrom(tokens, end - 1)]?.end === end;
}

import { nameEvidence } from '../../language/name-evidence.ts';
import { divisionsCalled, higherDivisionsCalled, isDivisionName } from '../../language/places/divisions.ts';
import type { Token } from '../../language/segment/segmenter.ts';
import type { Span } from '../../model/text.ts';
import * as weight from './data/name-weights.ts';
import { DOCTRINES } from './data/name-words.ts';
import { NO_NAMES } from './data/no-names.ts';
import { isForeignWord } from './foreign-words.ts';
import { type NameText, tokenAt } from './name-text.ts';

/** How a name is built: as Chinese ones are, or of the sounds of another language. */
export type NameBuild = 'chinese' | 'foreign';

/** What the words that the segmenter saw say of a name that stands in them, in nats. */
export function wordEvidence(text: NameText, span: Span, build: NameBuild): number {
  const first = tokenAt(text, span.start);
  const last = tokenAt(text, span.end - 1);
  if (first === null || last === null) return weight.NEVER;
  if (first === last && first.start === span.start) {
    if (first.end === span.end) return wholeWord(first, text, build);
    if (DOCTRINES.has(text.text.slice(span.end, first.end)))
      return build === 'foreign' ? weight.DOCTRINE_FOREIGN : weight.DOCTRINE;
  }
  const cutFirst = first.start < span.start;
  const cutLast = last.end > span.end && !(first === last && cutFirst);
  const cuts = (cutFirst ? cutWord(first, text) : 0) + (cutLast ? cutWord(last, text) : 0);
  return cuts + wordsInside(text, span, build);
}

/** A stretch that is one word. */
function wholeWord({ word, tag }: Token, { rarity }: NameText, build: NameBuild): number {
  if (NO_NAMES.has(word) || isForeignWord(word) || isIdiom(word, tag)) return weight.NEVER;
  const short = [...word].length === 2;
  const isForeign = build === 'foreign';
  if (tag.startsWith('nr'))
    return (short ? weight.NAME_WORD_OF_TWO : weight.NAME_WORD) + (isForeign ? weight.NAME_WORD_FOREIGN : 0);
  if (tag === 'x' || tag === '') return weight.UNKNOWN_WORD;
  const isProper = /^(?:nz|ns|nt|t|j|i)/.test(tag);
  if (!short) return isProper && !isForeign ? weight.LONG_PROPER : weight.LONG_OTHER;
  const isNoun = /^[nj]/.test(tag);
  const rare = rarity(word);
  if (rare !== null && rare < weight.EVERYDAY) return weight.SHORT_OTHER + commonness(rare);
  return isNoun ? weight.SHORT_NOUN : weight.SHORT_OTHER;
}

/** Whether a stretch of text is a division's name, whatever the segmenter made of it. */
export function isDivision(word: string): boolean {
  return isDivisionName(word) || divisionsCalled(word).length > 0 || higherDivisionsCalled(word).length > 0;
}

/** 马马虎虎, 方兴未艾. */
function isIdiom(word: string, tag: string): boolean {
  return word.length > 3 && /^[il]/.test(tag);
}

/** A word that a name would cut in two. */
function cutWord({ word, tag }: Token, { rarity }: NameText): number {
  if (isIdiom(word, tag)) return weight.CUTS_IDIOM;
  if (tag === 'x') return weight.CUTS_UNKNOWN;
  if (tag.startsWith('nr')) return weight.CUTS_NAME;
  const rare = rarity(word);
  return rare === null ? weight.CUTS_UNLISTED : weight.CUTS_KNOWN + commonness(rare);
}

/** The commoner a word, the less it is part of a name. */
function commonness(rarity: number): number {
  return (rarity - weight.COMMONEST) * weight.COMMON_EACH;
}

function wordsInside(text: NameText, { start, end }: Span, build: NameBuild): number {
  let nats = 0;
  const to = text.tokenOf[end - 1] ?? -1;
  for (let index = text.tokenOf[start] ?? 0; index <= to; index++) {
    const token = text.tokens[index] as Token;
    if (token.start < start || token.end > end) continue;
    if (token.end - token.start === 1) {
      if (token.end === end && isParticle(token)) nats += weight.ENDS_IN_PARTICLE;
      continue;
    }
    nats += wordInside(token, text, token.start === start, build);
  }
  return nats;
}

/** Not 之 and the like, which given names end in as well. */
function isParticle({ word, tag }: Token): boolean {
  return /^[dpcuy]/.test(tag) && nameEvidence(word.charCodeAt(0), 'second') < 0;
}

function wordInside({ word, tag }: Token, { rarity }: NameText, opens: boolean, build: NameBuild): number {
  if (tag === 'x') return 0;
  if (tag.startsWith('nr')) return opens && build === 'chinese' ? weight.OPENS_WITH_NAME : weight.HOLDS_NAME;
  const place = build === 'foreign' && tag === 'ns' ? weight.HOLDS_PLACE : 0;
  const rare = rarity(word);
  if (rare === null) return place + weight.HOLDS_UNLISTED;
  return place + Math.min(0, (rare - weight.HOLDS_COMMON_FROM) * weight.HOLDS_COMMON_EACH);
}

import { describe, expect, it } from 'vitest';
import { openSegmenter } from '../../../src/language/segment/open-segmenter.ts';
import {
  CONFUSIONS,
  type Confusion,
  type ConfusionKind,
  confusionsIn,
  isWholeWords,
} from '../../../src/rules/words/confusion.ts';

const segmenter = openSegmenter('jieba-rs', []);
const KINDS = ['idiom', 'word', 'pair'] as const;

/** The wrong forms that the rules report of a sentence. */
function reported(sentence: string): readonly string[] {
  const found = confusionsIn(sentence);
  const tokens = found.length === 0 ? [] : segmenter.cut(sentence);
  return found
    .filter((it) => it.kind !== 'word' || isWholeWords(tokens, it))
    .map(({ start, end }) => sentence.slice(start, end));
}

/** Entries whose sentences, told by `pick`, do not come out as they should. */
function offenders(kind: ConfusionKind, isOffender: (confusion: Confusion) => boolean): readonly string[] {
  return CONFUSIONS[kind].filter(isOffender).map((it) => `${it.wrong}: ${it.example}`);
}

describe.each(KINDS)('confusions of kind %s', (kind) => {
  it('are found in their examples, and nothing else is', () => {
    const isMissed = ({ example, wrong }: Confusion) => reported(example).join() !== wrong;
    expect(offenders(kind, isMissed)).toEqual([]);
  });

  it('leave alone the sentences in which the same characters are right', () => {
    const loud = CONFUSIONS[kind].flatMap(({ silent = [] }) =>
      silent.filter((it) => reported(it).length > 0),
    );
    expect(loud).toEqual([]);
  });

  it('are gone when the right form stands in the example', () => {
    const isStill = ({ example, wrong, right }: Confusion) =>
      reported(example.replaceAll(wrong, right)).length > 0;
    expect(offenders(kind, isStill)).toEqual([]);
  });

  it('name a right form that is another, and exceptions that hold the wrong one', () => {
    const isOdd = ({ wrong, right, except = [] }: Confusion) =>
      right === wrong || except.some((it) => !it.includes(wrong) && !wrong.includes(it));
    expect(offenders(kind, isOdd)).toEqual([]);
  });
});

it('are more than 400', () => {
  expect(KINDS.flatMap((kind) => CONFUSIONS[kind]).length).toBeGreaterThan(400);
});

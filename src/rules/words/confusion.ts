import { type PhraseFinder, phraseFinder } from '../../language/phrase-finder.ts';
import { type PhraseSieve, phraseSieve } from '../../language/phrase-sieve.ts';
import type { Token } from '../../language/segment/segmenter.ts';
import type { Passage } from '../../model/article.ts';
import type { Span } from '../../model/text.ts';
import { reportIn } from '../report.ts';
import type { Report } from '../rule.ts';
import { HOMOPHONES_A_TO_K } from './data/confusions-homophones-a-k.ts';
import { HOMOPHONES_L_TO_Z } from './data/confusions-homophones-l-z.ts';
import { IDIOM_CONFUSIONS } from './data/confusions-idioms.ts';
import { LOOK_ALIKE_CONFUSIONS } from './data/confusions-look-alikes.ts';
import { PAIR_CONFUSIONS } from './data/confusions-pairs.ts';

/** A wrong form with the right one, where it can be told, and copy that shows both. */
export interface Confusion {
  /** The text at fault. Several entries may share it, each with its own context. */
  readonly wrong: string;
  readonly right: string;
  /** Longer strings that hold the wrong form and are right. */
  readonly except?: readonly string[];
  /** What must stand right before it; matched against the few characters before. */
  readonly before?: RegExp;
  /** What must follow right after it. */
  readonly after?: RegExp;
  /** What in the rest of the sentence makes it right. */
  readonly unless?: RegExp;
  /** A sentence in which it is found. */
  readonly example: string;
  /** Sentences with the same characters that are right. */
  readonly silent?: readonly string[];
}

/** What a list of confusions holds: set phrases, words, or words that their neighbours tell apart. */
export type ConfusionKind = 'idiom' | 'word' | 'pair';

/** A wrong form where it stands in a text. */
export interface FoundConfusion extends Span {
  readonly kind: ConfusionKind;
  readonly confusion: Confusion;
}

/** All lists, by kind. */
export const CONFUSIONS: Readonly<Record<ConfusionKind, readonly Confusion[]>> = {
  idiom: IDIOM_CONFUSIONS,
  word: [...HOMOPHONES_A_TO_K, ...HOMOPHONES_L_TO_Z, ...LOOK_ALIKE_CONFUSIONS],
  pair: PAIR_CONFUSIONS,
};

interface Listed {
  readonly kind: ConfusionKind;
  readonly confusion: Confusion;
}

/** Longest context that an entry looks at, in UTF-16 units. */
const CONTEXT = 24;

/** Tag of what the dictionary does not know. */
const UNKNOWN = 'x';

let finder: PhraseFinder<readonly Listed[]> | null = null;

/** Three rules ask for the confusions of one passage. */
const ofPassages = new WeakMap<Passage, readonly FoundConfusion[]>();

/** A sieve of the wrong forms of one kind. */
export function wrongForms(kind: ConfusionKind): PhraseSieve {
  return phraseSieve(() => CONFUSIONS[kind].map((it) => it.wrong));
}

/**
 * The listed wrong forms of one kind in a passage, in quotations too. `text` is the passage's text with all else that is
 * protected masked.
 */
export function confusionsOf(passage: Passage, text: string, kind: ConfusionKind): readonly FoundConfusion[] {
  const found = ofPassages.get(passage) ?? confusionsIn(text);
  ofPassages.set(passage, found);
  return found.length === 0 ? found : found.filter((it) => it.kind === kind);
}

/** The listed wrong forms in a text, where what stands beside them does not make them right. */
export function confusionsIn(text: string): readonly FoundConfusion[] {
  finder ??= phraseFinder(byWrongForm());
  return finder(text).flatMap(({ start, end, entry }) => {
    const fitting = entry.find(({ confusion }) => isWrongAt(text, { start, end }, confusion));
    return fitting === undefined ? [] : [{ start, end, ...fitting }];
  });
}

/**
 * Whether no known word reaches over either end of a stretch of text. Unknown words are guesses about text that is out of
 * order, and do not count.
 */
export function isWholeWords(tokens: readonly Token[], { start, end }: Span): boolean {
  return !tokens.some(
    (it) => it.tag !== UNKNOWN && ((it.start < start && start < it.end) || (it.start < end && end < it.end)),
  );
}

/** The report of a wrong form, with the right one as its fix. */
export function reportConfusion(passage: Passage, { start, end, confusion }: FoundConfusion): Report {
  const { wrong, right } = confusion;
  return reportIn(passage, {
    start,
    end,
    replacement: right,
    message: { zh: `“${wrong}”有误，应为“${right}”`, en: `wrong word "${wrong}", it should be "${right}"` },
  });
}

function byWrongForm(): ReadonlyMap<string, readonly Listed[]> {
  const forms = new Map<string, Listed[]>();
  for (const kind of ['idiom', 'word', 'pair'] as const) {
    for (const confusion of CONFUSIONS[kind]) {
      const listed = forms.get(confusion.wrong) ?? [];
      listed.push({ kind, confusion });
      forms.set(confusion.wrong, listed);
    }
  }
  return forms;
}

function isWrongAt(text: string, { start, end }: Span, confusion: Confusion): boolean {
  const { before, after, unless, except } = confusion;
  if (before !== undefined && !before.test(text.slice(Math.max(0, start - CONTEXT), start))) return false;
  if (after !== undefined && !after.test(text.slice(end, end + CONTEXT))) return false;
  if (unless?.test(restOfSentence(text, end)) === true) return false;
  return except?.some((longer) => holdsAt(text, start, longer, confusion.wrong)) !== true;
}

/** Whether the wrong form at `start` is part of a longer string. */
function holdsAt(text: string, start: number, longer: string, wrong: string): boolean {
  for (let within = longer.indexOf(wrong); within >= 0; within = longer.indexOf(wrong, within + 1)) {
    if (text.startsWith(longer, start - within)) return true;
  }
  return false;
}

function restOfSentence(text: string, from: number): string {
  const [rest = ''] = text.slice(from, from + 2 * CONTEXT).split(/[。！？；]/, 1);
  return rest;
}

import type { Localised } from '../../model/localised.ts';
import type { TaggedWord } from './segmenter.ts';

/** A line of a word list that could not be used. `line` is 1-based. */
export interface WordListProblem {
  readonly path: string;
  readonly line: number;
  readonly message: Localised;
}

/** A word list that was read: its entries in order, for {@link parseWordEntry}, and what was passed over. */
export interface WordList {
  readonly words: readonly string[];
  readonly problems: readonly WordListProblem[];
}

/** Longest desk word, in UTF-16 units. */
const LONGEST_WORD = 32;

/** Part of speech of a desk word that names none: a proper noun of its own kind. */
const DEFAULT_TAG = 'nz';

/**
 * Reads a desk's words.txt: one word a line, after it a frequency and a part of speech if wanted, as in the word
 * lists of other jieba programs; `#` opens a comment. Lines that cannot be used are problems, the rest is kept.
 */
export function parseWordList(text: string, path: string): WordList {
  const words: string[] = [];
  const problems: WordListProblem[] = [];
  for (const [index, line] of text.split(/\r\n?|\n/).entries()) {
    const entry = line.replace(/(?:^|\s)#.*$/, '').trim();
    if (entry === '') continue;
    const message = offenceOf(entry);
    if (message === null) words.push(entry);
    else problems.push({ path, line: index + 1, message });
  }
  return { words, problems };
}

/**
 * The word and part of speech of one entry (`娄底市妇联`, `娄底市妇联 100 nt`, `娄底市妇联 nt`), or null when it is
 * malformed. A frequency is passed over: a desk word is kept whole whatever its frequency.
 */
export function parseWordEntry(entry: string): TaggedWord | null {
  if (offenceOf(entry) !== null) return null;
  const [word = '', ...rest] = entry.trim().split(/\s+/);
  return { word, tag: rest.find((column) => TAG.test(column)) ?? DEFAULT_TAG };
}

/** Asked before the classes of Unicode, which take long to make. */
const PLAIN = /^[\u4e00-\u9fff]+$/;
const TAG = /^[a-zA-Z]{1,5}$/;
const FREQUENCY = /^\d{1,9}$/;

function offenceOf(entry: string): Localised | null {
  const [word = '', ...rest] = entry.trim().split(/\s+/);
  if (word.length > LONGEST_WORD) return WORD_TOO_LONG;
  if (!PLAIN.test(word) && (!/[\p{L}\p{N}]/u.test(word) || /[\p{Cc}\p{Cs}\p{Co}]/u.test(word)))
    return NO_WORD;
  return hasKnownColumns(rest) ? null : ODD_COLUMNS;
}

function hasKnownColumns(columns: readonly string[]): boolean {
  const [first = '', second = ''] = columns;
  if (columns.length === 2) return FREQUENCY.test(first) && TAG.test(second);
  return columns.length === 0 || (columns.length === 1 && (FREQUENCY.test(first) || TAG.test(first)));
}

const WORD_TOO_LONG: Localised = {
  zh: `词语超过 ${LONGEST_WORD} 个字符，未采用；每行应只写一个词。`,
  en: `The word is longer than ${LONGEST_WORD} characters and was not used; write one word a line.`,
};

const NO_WORD: Localised = {
  zh: '词语中没有文字或含有控制字符，未采用。',
  en: 'The word has no letter or holds control characters and was not used.',
};

const ODD_COLUMNS: Localised = {
  zh: '词语后面只能写词频（整数）和词性（字母），如“娄底市妇联 100 nt”，此行未采用。',
  en: 'A word may be followed by a frequency (digits) and a part of speech (letters) only; the line was not used.',
};

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readArticle } from '../../src/article/read-article.ts';
import { readDraftText } from '../../src/draft/read-draft.ts';
import { isSurname } from '../../src/language/names.ts';
import { openSegmenter } from '../../src/language/segment/open-segmenter.ts';
import type { Segmenter } from '../../src/language/segment/segmenter.ts';
import { SINGLE_SURNAMES } from '../../src/language/surnames.ts';
import { cutPassages } from '../../src/tags/copy/cut-passages.ts';
import { findPeople } from '../../src/tags/people/find-people.ts';
import { type Entity, readBio, type TaggedSentence } from './bio.ts';
import type { Evaluation } from './evaluation.ts';
import { type Answer, halves, SCORE_HEAD, scoreOf, scoreRow } from './scores.ts';

/** A stretch of a sentence that is said to be a name. */
type Span = Pick<Entity, 'start' | 'end'>;

/** A way to find names in a sentence. */
type FindNames = (text: string) => Promise<readonly Span[]> | readonly Span[];

/** A sentence with the names that were found in it. */
interface ReadSentence extends TaggedSentence {
  readonly found: readonly Span[];
}

const LEAST_F1 = 0.85;
/** Errors of a kind that are listed as examples. */
const LISTED = 20;
/** Characters of a sentence on both sides of an error. */
const AROUND = 8;
const SHORT_NAME = /^\p{Script=Han}{2,4}$/u;

/** How the names of people found in sentences of a newspaper agree with those that people tagged. */
export const names: Evaluation = {
  name: 'names',
  run: async (corpora) => {
    const file = join(corpora, 'pd-ner-dev.txt');
    if (!existsSync(file)) return null;
    const sentences = readBio(file);
    const segmenter = openSegmenter('jieba-rs', []);
    const ours = await readAll(sentences, (text) => peopleIn(text, segmenter));
    const stock = await readAll(sentences, (text) => wordsTaggedAsNames(text, segmenter));
    const surnames = await readAll(sentences, surnameAndTwo);
    const section = [
      '## Names of people in a newspaper of 1998',
      INTRODUCTION,
      tableOf(ours, stock, surnames),
      `### Missed, by kind of name\n\n${errorsByKind(ours, missedIn)}`,
      `### Found wrongly, by kind of name\n\n${errorsByKind(ours, falseIn)}`,
    ].join('\n\n');
    const { f1 } = scoreOf(ours.map(shortNames));
    return { section, failures: f1 < LEAST_F1 ? [`F1 ${f1.toFixed(3)}, at least ${LEAST_F1}`] : [] };
  },
};

const INTRODUCTION = `Exact spans. Each of the sentences is read as an article of its own, so that nothing outside it helps. "Short" are names of 2 to 4 Han
characters, which the goal is set for; a name that is only a surname (李老师) or longer is counted under "all". The people who tagged
the corpus took cups (汤姆斯杯), doctrines (马克思主义) and companies named for people for names of people, too.`;

async function readAll(
  sentences: readonly TaggedSentence[],
  find: FindNames,
): Promise<readonly ReadSentence[]> {
  const read: ReadSentence[] = [];
  for (const sentence of sentences) read.push({ ...sentence, found: await find(sentence.text) });
  return read;
}

/** What `caibian tag` finds, bylines included. */
async function peopleIn(text: string, segmenter: Segmenter): Promise<readonly Span[]> {
  const article = readArticle(await readDraftText(text, { path: 'sentence.txt', format: 'plain' }));
  const passages = cutPassages(article, segmenter);
  const start = (passage: number) => passages[passage]?.passage.span.start ?? 0;
  const people = findPeople({ article, passages, options: {} }, segmenter.rarity);
  const mentions = people.flatMap((it) => it.mentions);
  return [
    ...mentions.map((it) => ({ start: start(it.passage) + it.start, end: start(it.passage) + it.end })),
    ...article.bylines.flatMap((byline) => byline.credits.map((credit) => credit.span)),
  ];
}

/** The segmenter's own tags: words that it calls names. */
function wordsTaggedAsNames(text: string, segmenter: Segmenter): readonly Span[] {
  return segmenter.cut(text).filter(({ tag }) => tag.startsWith('nr'));
}

/** The rule of thumb: a common surname and two characters before a mark or an everyday verb. */
function surnameAndTwo(text: string): readonly Span[] {
  const common = SINGLE_SURNAMES.slice(0, 100);
  const pattern = new RegExp(
    `[${common}]\\p{Script=Han}{1,2}(?=[^\\p{Script=Han}]|说|在|表示|等|的|和|今天|指出|认为|$)`,
    'gu',
  );
  return [...text.matchAll(pattern)].map((it) => ({ start: it.index, end: it.index + it[0].length }));
}

function tableOf(
  ours: readonly ReadSentence[],
  stock: readonly ReadSentence[],
  surnames: readonly ReadSentence[],
): string {
  const [odd, even] = halves(ours);
  const row = (title: string, read: readonly ReadSentence[], answer = shortNames) =>
    scoreRow(title, scoreOf(read.map(answer)));
  return [
    SCORE_HEAD,
    row('short names', ours),
    row('short names, odd sentences', odd),
    row('short names, even sentences', even),
    row('all names', ours, allNames),
    row('for comparison: words that the segmenter tags as names', stock),
    row('for comparison: a surname and one or two characters', surnames),
  ].join('\n');
}

/** Names of 2 to 4 Han characters; others are neither missed nor false. */
function shortNames({ text, entities, found }: ReadSentence): Answer {
  const isShort = ({ start, end }: Span) => SHORT_NAME.test(text.slice(start, end));
  return {
    tagged: keysOf(entities.filter((it) => it.kind === 'PER' && isShort(it))),
    found: keysOf(found.filter(isShort)),
  };
}

function allNames({ entities, found }: ReadSentence): Answer {
  return { tagged: keysOf(entities.filter((it) => it.kind === 'PER')), found: keysOf(found) };
}

function keysOf(spans: readonly Span[]): ReadonlySet<string> {
  return new Set(spans.map(({ start, end }) => `${start}-${end}`));
}

function missedIn(sentence: ReadSentence): readonly Span[] {
  const { tagged, found } = shortNames(sentence);
  return spansOf([...tagged].filter((it) => !found.has(it)));
}

function falseIn(sentence: ReadSentence): readonly Span[] {
  const { tagged, found } = shortNames(sentence);
  return spansOf([...found].filter((it) => !tagged.has(it)));
}

function spansOf(keys: readonly string[]): readonly Span[] {
  return keys.map((key) => {
    const [start = 0, end = 0] = key.split('-').map(Number);
    return { start, end };
  });
}

/** A list of errors, a line a kind of name, with examples in their sentences. */
function errorsByKind(
  read: readonly ReadSentence[],
  errorsIn: (sentence: ReadSentence) => readonly Span[],
): string {
  const kinds = new Map<string, string[]>();
  for (const sentence of read) {
    for (const { start, end } of errorsIn(sentence)) {
      const { text } = sentence;
      const kind = kindOf(text.slice(start, end));
      const shown = `${text.slice(Math.max(0, start - AROUND), start)}**${text.slice(start, end)}**${text.slice(end, end + AROUND)}`;
      kinds.set(kind, [...(kinds.get(kind) ?? []), shown]);
    }
  }
  return [...kinds]
    .sort(([, one], [, other]) => other.length - one.length)
    .map(([kind, errors]) => `- ${kind}: ${errors.length}. ${errors.slice(0, LISTED).join(' / ')}`)
    .join('\n');
}

function kindOf(name: string): string {
  if (isSurname(name.slice(0, 2)) && name.length > 2) return 'compound surname';
  if (SINGLE_SURNAMES.includes(name.charAt(0)) && name.length <= 3) return `surname and ${name.length - 1}`;
  return 'no Chinese surname, or longer (transliterated, Japanese, given names alone)';
}

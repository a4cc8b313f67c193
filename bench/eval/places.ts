import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readArticle } from '../../src/article/read-article.ts';
import { readDraftText } from '../../src/draft/read-draft.ts';
import { openSegmenter } from '../../src/language/segment/open-segmenter.ts';
import { cutPassages } from '../../src/tags/copy/cut-passages.ts';
import { findPlaces } from '../../src/tags/places/find-places.ts';
import type { Evaluation } from './evaluation.ts';

/** A sentence with the names of places and bodies that were tagged by hand. */
interface Sentence {
  readonly text: string;
  readonly places: ReadonlySet<string>;
  readonly bodies: readonly string[];
}

/** Names by sentence, for all sentences or a part of them. */
interface Tally {
  readonly right: number;
  /** Found, but not tagged by hand. */
  readonly wrong: string[];
  /** Found within a body's name, which the tagging by hand takes whole: neither right nor wrong. */
  readonly inBodies: string[];
  /** Tagged by hand, but not found. */
  readonly missed: string[];
}

const GOAL = 0.9;
const SHOWN = 30;

/** How many of the places that tagging names are right, and how many of all it names, sentence by sentence. */
export const places: Evaluation = {
  name: 'places',
  run: async (corpora) => {
    const file = join(corpora, 'pd-ner-dev.txt');
    if (!existsSync(file)) return null;
    const sentences = readFileSync(file, 'utf8')
      .trim()
      .split(/\r?\n\r?\n/)
      .map(readSentence);
    const odd = await tallyOf(sentences.filter((_, at) => at % 2 === 0));
    const even = await tallyOf(sentences.filter((_, at) => at % 2 === 1));
    const all = joined(odd, even);
    const section = [
      '## Places',
      `Names of places in ${sentences.length} sentences of a newspaper of 1998, as sets of names a sentence, by the words of the text. The tagging by hand takes a body's name whole: a place at its head (湖南省妇联), which we name, counts neither as right nor as wrong. It also takes buildings, rivers, mountains and single letters (华, 俄, 藏) for places, which we do not.`,
      tableOf([
        ['all', all],
        ['odd sentences', odd],
        ['even sentences', even],
      ]),
      `Missed most often: ${commonest(all.missed)}.`,
      `Wrong most often: ${commonest(all.wrong)}.`,
    ].join('\n\n');
    const precision = precisionOf(all);
    return {
      section,
      failures: precision < GOAL ? [`precision ${percent(precision)}, the goal is ${percent(GOAL)}`] : [],
    };
  },
};

/** Reads a character and its tag a line. */
function readSentence(block: string): Sentence {
  const places = new Set<string>();
  const bodies: string[] = [];
  let text = '';
  let name = '';
  for (const line of block.split(/\r?\n/).reverse()) {
    const [character = '', tag = 'O'] = line.split(' ');
    text = character + text;
    name = tag === 'O' ? '' : character + name;
    if (tag === 'B-LOC') places.add(name);
    if (tag === 'B-ORG') bodies.push(name);
    if (tag.startsWith('B-')) name = '';
  }
  return { text, places, bodies };
}

const segmenter = openSegmenter('jieba-rs', []);

async function namesIn(text: string): Promise<ReadonlySet<string>> {
  const draft = await readDraftText(text, { path: 'sentence.txt', format: 'plain' });
  const article = readArticle(draft);
  const passages = cutPassages(article, segmenter);
  const found = findPlaces({ article, passages, options: {} });
  const named = found.flatMap(({ mentions }) =>
    mentions.map(({ passage, start, end }) => passages[passage]?.text.slice(start, end) ?? ''),
  );
  const filed = article.dateline?.place ?? null;
  if (filed !== null && found.some(({ thing }) => thing.name.startsWith(filed))) named.push(filed);
  return new Set(named.filter((name) => !/^[全该][省市县区州]$|^省会$/.test(name)));
}

async function tallyOf(sentences: readonly Sentence[]): Promise<Tally> {
  let tally: Tally = { right: 0, wrong: [], inBodies: [], missed: [] };
  for (const sentence of sentences) tally = joined(tally, judged(sentence, await namesIn(sentence.text)));
  return tally;
}

function judged({ places: right, bodies }: Sentence, found: ReadonlySet<string>): Tally {
  const others = [...found].filter((name) => !right.has(name));
  const isInBody = (name: string) => bodies.some((body) => body.includes(name));
  return {
    right: found.size - others.length,
    wrong: others.filter((name) => !isInBody(name)),
    inBodies: others.filter(isInBody),
    missed: [...right].filter((name) => !found.has(name)),
  };
}

function joined(one: Tally, other: Tally): Tally {
  return {
    right: one.right + other.right,
    wrong: [...one.wrong, ...other.wrong],
    inBodies: [...one.inBodies, ...other.inBodies],
    missed: [...one.missed, ...other.missed],
  };
}

function precisionOf({ right, wrong }: Tally): number {
  return right / Math.max(1, right + wrong.length);
}

function recallOf({ right, missed }: Tally): number {
  return right / Math.max(1, right + missed.length);
}

function tableOf(rows: readonly (readonly [string, Tally])[]): string {
  return [
    '| sentences | right | wrong | within bodies | missed | precision | recall | F1 |',
    '| --- | --- | --- | --- | --- | --- | --- | --- |',
    ...rows.map(([title, tally]) => {
      const [precision, recall] = [precisionOf(tally), recallOf(tally)];
      const mean = (2 * precision * recall) / Math.max(precision + recall, 1e-9);
      const counts = `${tally.right} | ${tally.wrong.length} | ${tally.inBodies.length} | ${tally.missed.length}`;
      return `| ${title} | ${counts} | ${percent(precision)} | ${percent(recall)} | ${percent(mean)} |`;
    }),
  ].join('\n');
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}

function commonest(names: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const sorted = [...counts].sort(([, one], [, other]) => other - one).slice(0, SHOWN);
  return sorted.map(([name, count]) => `${name} ${count}`).join(', ');
}

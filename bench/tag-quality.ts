import { readFileSync } from 'node:fs';
import { readArticle } from '../src/article/read-article.ts';
import { readDraft } from '../src/draft/read-draft.ts';
import { openSegmenter } from '../src/language/segment/open-segmenter.ts';
import { tagArticle } from '../src/tags/tag-article.ts';

// How many of the people, places and bodies that tagging names are right, and how many of all it names, on sentences
// tagged by hand (one character and its BIO tag a line, a blank line between sentences). Names inside a longer
// name tagged by hand count as right for places.
// node bench/run.mjs bench/tag-quality.ts <file> [--show]

type Kind = 'PER' | 'LOC' | 'ORG';

interface Sentence {
  readonly text: string;
  readonly names: Readonly<Record<Kind, ReadonlySet<string>>>;
}

interface Tally {
  found: number;
  right: number;
  all: number;
  readonly wrong: string[];
}

function readSentences(path: string): readonly Sentence[] {
  return readFileSync(path, 'utf8')
    .split(/\r?\n\r?\n/)
    .map((block) => readSentence(block.split(/\r?\n/).filter((line) => line !== '')));
}

function readSentence(lines: readonly string[]): Sentence {
  const names = { PER: new Set<string>(), LOC: new Set<string>(), ORG: new Set<string>() };
  let text = '';
  let name = '';
  for (const line of [...lines].reverse()) {
    const [character = '', tag = 'O'] = line.split(' ');
    text = character + text;
    name = tag === 'O' ? '' : character + name;
    if (tag.startsWith('B-')) names[tag.slice(2) as Kind].add(name);
    if (tag.startsWith('B-')) name = '';
  }
  return { text, names };
}

function count(tally: Tally, found: readonly string[], right: ReadonlySet<string>, text: string): void {
  tally.all += right.size;
  for (const name of new Set(found)) {
    tally.found++;
    if (right.has(name)) tally.right++;
    else tally.wrong.push(`${name} in ${text.slice(Math.max(0, text.indexOf(name) - 12)).slice(0, 40)}`);
  }
}

const [path = '', show] = process.argv.slice(2);
const segmenter = openSegmenter('jieba-rs', []);
const tallies: Record<Kind, Tally> = {
  PER: { found: 0, right: 0, all: 0, wrong: [] },
  LOC: { found: 0, right: 0, all: 0, wrong: [] },
  ORG: { found: 0, right: 0, all: 0, wrong: [] },
};
for (const { text, names } of readSentences(path)) {
  const draft = await readDraft(new TextEncoder().encode(text), { path: 'sentence.txt', format: 'plain' });
  const tags = tagArticle(readArticle(draft), segmenter);
  const found = tags.people.map((person) => person.name);
  count(tallies.PER, found, names.PER, text);
  count(
    tallies.LOC,
    tags.places.map((place) => place.name),
    names.LOC,
    text,
  );
  count(
    tallies.ORG,
    tags.organisations.map((body) => body.name),
    names.ORG,
    text,
  );
}
for (const [kind, { found, right, all, wrong }] of Object.entries(tallies)) {
  const share = (part: number, whole: number) => `${((part / whole) * 100).toFixed(1)} %`;
  process.stdout.write(
    `${kind}: found ${found}, right ${right} (${share(right, found)}), of all ${share(right, all)}\n`,
  );
  if (show === '--show') process.stdout.write(`${wrong.map((line) => `  ${line}`).join('\n')}\n`);
}

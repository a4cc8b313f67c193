import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readArticle } from '../../src/article/read-article.ts';
import { readDraftText } from '../../src/draft/read-draft.ts';
import { openSegmenter } from '../../src/language/segment/open-segmenter.ts';
import { cutPassages } from '../../src/tags/copy/cut-passages.ts';
import { findOrganisations } from '../../src/tags/organisations/find-organisations.ts';
import { findPlaces } from '../../src/tags/places/find-places.ts';
import type { Evaluation } from './evaluation.ts';

/** A sentence with the spans of its bodies, as `start-end`: those that were tagged by hand and those that are found. */
interface Sentence {
  readonly text: string;
  readonly tagged: ReadonlySet<string>;
  readonly found: ReadonlySet<string>;
}

/** How many of the commonest misses and false names are listed. */
const LISTED = 40;
const LEAST_PRECISION = 0.85;

/** How the bodies found in sentences of a newspaper agree with those that people tagged. */
export const organisations: Evaluation = {
  name: 'organisations',
  run: async (corpora) => {
    const file = join(corpora, 'pd-ner-dev.txt');
    if (!existsSync(file)) return null;
    const sentences: Sentence[] = [];
    for (const { text, tagged } of sentencesOf(file))
      sentences.push({ text, tagged, found: await foundIn(text) });
    const fair = sentences.map(withoutDifferences);
    const half = (odd: number) => fair.filter((_, at) => at % 2 === odd);
    const section = [
      '## Organisations in a newspaper of 1998',
      INTRODUCTION,
      [
        '| measured on | tagged | found | precision | recall | F1 |',
        '| --- | --- | --- | --- | --- | --- |',
        rowOf('exact spans, all of them', sentences),
        rowOf('exact spans without the differences', fair),
        rowOf('odd sentences of these', half(0)),
        rowOf('even sentences of these', half(1)),
      ].join('\n'),
      `Commonest misses: ${commonest(fair, (it) => [it.tagged, it.found])}`,
      `Commonest false names: ${commonest(fair, (it) => [it.found, it.tagged])}`,
    ].join('\n\n');
    const { precision } = scoreOf(fair);
    const failures =
      precision < LEAST_PRECISION ? [`precision ${precision.toFixed(3)}, at least ${LEAST_PRECISION}`] : [];
    return { section, failures };
  },
};

const INTRODUCTION = `Each sentence is an article of its own. The corpus counts for bodies what tags do not want: 市委 and 县委 where nothing tells of which city
or county, bare heads (医院, 中心, 国会, 内阁), the ministry in 外交部长, countries for their teams, delegations, names of party congresses and brands; it
leaves out all governments (省政府). These and what stands in datelines are the *differences*.`;

const segmenter = openSegmenter('jieba-rs', []);

/** A character and its tag a line, a blank line between sentences. */
function sentencesOf(file: string): readonly Pick<Sentence, 'text' | 'tagged'>[] {
  return readFileSync(file, 'utf8')
    .trim()
    .split(/\n\n+/)
    .map((lines) => {
      const rows = lines.split('\n').map((line) => line.split(/\s/));
      let text = '';
      const spans: { start: number; end: number }[] = [];
      for (const [character = '', tag] of rows) {
        const last = spans.at(-1);
        if (tag === 'B-ORG') spans.push({ start: text.length, end: text.length + character.length });
        else if (tag === 'I-ORG' && last !== undefined) last.end = text.length + character.length;
        text += character;
      }
      return { text, tagged: new Set(spans.map(({ start, end }) => `${start}-${end}`)) };
    });
}

async function foundIn(text: string): Promise<ReadonlySet<string>> {
  const draft = await readDraftText(text, { path: 'sentence.txt', format: 'plain' });
  const article = readArticle(draft);
  const copy = { article, passages: cutPassages(article, segmenter), options: {} };
  const offset = (passage: number) => copy.passages[passage]?.passage.span.start ?? 0;
  const mentions = findOrganisations(copy, findPlaces(copy)).flatMap((it) => it.mentions);
  return new Set(mentions.map((it) => `${offset(it.passage) + it.start}-${offset(it.passage) + it.end}`));
}

const DIFFERENT_TAGGED =
  /^(?:[省市县区州地乡镇村厅站].*|团.委|.?党委|纪委|党组|政协|人大|筹委会|代表团|.*代表团|.*考察团|.*政府|.{2}|.{2,3}院|.{0,2}十[一二三四五]大|中共十五大|.*杂志|中心|参议院|国民议会|训练团|办事处|委员会|管理局|国家队|代表团)$/;
const KEPT_SHORT = /^(?:北大|清华|复旦|欧盟|北约|东盟|民革|民盟|世行|亚行|鞍钢|邯钢|微软)$/;

/** Without the spans that the corpus and tags want otherwise. */
function withoutDifferences(sentence: Sentence): Sentence {
  const { text, tagged, found } = sentence;
  const dateline = /^.{0,40}?电(?=[^话视])/.exec(text)?.[0].length ?? 0;
  const wanted = [...tagged].filter((span) => {
    if (found.has(span)) return true;
    const [start = 0, end = 0] = span.split('-').map(Number);
    const name = text.slice(start, end);
    const inOffice = text.charAt(end) === '长' && /[部局厅署社会]$/.test(name);
    return !inOffice && start >= dateline && (KEPT_SHORT.test(name) || !DIFFERENT_TAGGED.test(name));
  });
  const named = [...found].filter((span) => {
    const [start = 0, end = 0] = span.split('-').map(Number);
    return tagged.has(span) || !/政府$/.test(text.slice(start, end));
  });
  return { text, tagged: new Set(wanted), found: new Set(named) };
}

function scoreOf(sentences: readonly Sentence[]) {
  const count = (of: (it: Sentence) => number) => sentences.reduce((sum, it) => sum + of(it), 0);
  const tagged = count((it) => it.tagged.size);
  const found = count((it) => it.found.size);
  const right = count((it) => [...it.found].filter((span) => it.tagged.has(span)).length);
  const [precision, recall] = [right / Math.max(1, found), right / Math.max(1, tagged)];
  return {
    tagged,
    found,
    precision,
    recall,
    f1: (2 * precision * recall) / Math.max(1e-9, precision + recall),
  };
}

function rowOf(title: string, sentences: readonly Sentence[]): string {
  const { tagged, found, precision, recall, f1 } = scoreOf(sentences);
  const percents = [precision, recall, f1].map((it) => `${(it * 100).toFixed(1)} %`);
  return `| ${title} | ${tagged} | ${found} | ${percents.join(' | ')} |`;
}

/** Spans of the first set that are not in the second, as names with their number. */
function commonest(
  sentences: readonly Sentence[],
  sets: (it: Sentence) => readonly [ReadonlySet<string>, ReadonlySet<string>],
): string {
  const counts = new Map<string, number>();
  for (const sentence of sentences) {
    const [these, those] = sets(sentence);
    for (const span of [...these].filter((it) => !those.has(it))) {
      const [start, end] = span.split('-').map(Number);
      const name = sentence.text.slice(start, end);
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  const sorted = [...counts].sort(([, one], [, other]) => other - one).slice(0, LISTED);
  return sorted.map(([name, count]) => (count === 1 ? name : `${name} ${count}`)).join(', ');
}

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { breakParagraph } from '../../src/compose/lines/break-paragraph.ts';
import type { SetLine } from '../../src/compose/lines/set-line.ts';
import { chromiumLineStarts } from '../../tests/compose/chromium-lines.ts';
import { findChromium, withBrowser } from '../../tests/support/chromium.ts';
import { readBio } from './bio.ts';
import type { Evaluation } from './evaluation.ts';
import { halves, percent } from './scores.ts';

const MEASURES = [13, 14, 16, 20];
const INDENT = 2;
/** Sentences that make a paragraph: some 145 characters. */
const SENTENCES = 3;
const GRID = 14;
const GOALS = { counts: 0.995, breaks: 0.97, exact: 0.75, open: 0.11 } as const;
/** Em at each gap beyond which a line looks open. */
const OPEN = 0.05;
const LISTED = 12;
const AROUND = 6;

/** How paragraphs were broken: in a measure, by Chromium and by the profile browser. */
interface Compared {
  readonly measure: number;
  readonly text: string;
  readonly ours: readonly number[];
  readonly theirs: readonly number[];
}

/** Lines of a newspaper's text, held against Chromium's and against the grid. */
export const lines: Evaluation = {
  name: 'lines',
  run: async (corpora) => {
    const file = join(corpora, 'pd-ner-dev.txt');
    if (!existsSync(file) || findChromium() === null) return null;
    const texts = reportedParagraphs(readBio(file).map(({ text }) => text));
    const compared = await withBrowser(async (browser) => {
      const all: Compared[] = [];
      for (const measure of MEASURES) all.push(...(await compareAt(browser, texts, measure)));
      return all;
    });
    const grids = [false, true].map((hangingMarks) => ({ hangingMarks, ...gridOf(texts, hangingMarks) }));
    const section = [
      '## Lines',
      introduction(texts),
      browserTable(compared),
      `Examples (theirs | ours, the character at which the next line begins): ${examplesIn(compared).join(' / ') || 'none'}.`,
      gridTable(grids),
    ].join('\n\n');
    const failures = [...browserFailures(compared), ...grids.flatMap(gridFailures)];
    return { section, failures };
  },
};

/** Paragraphs of every other stretch of the corpus: the stretches between them are what the profiles were tuned on. */
function reportedParagraphs(sentences: readonly string[]): readonly string[] {
  const paragraphs: string[] = [];
  for (let at = 0; at < sentences.length; at += SENTENCES) {
    paragraphs.push(sentences.slice(at, at + SENTENCES).join(''));
  }
  return halves(paragraphs)[0];
}

function introduction(texts: readonly string[]): string {
  const characters = texts.reduce((sum, text) => sum + text.length, 0);
  return `${texts.length} paragraphs of ${characters.toLocaleString('en')} characters of a newspaper of 1998, ${SENTENCES} sentences each, indented by ${INDENT} em. What
was looked at while the profiles were made is the other half of the corpus. First the profile \`browser\` beside
Chromium (16 px Noto Serif CJK SC, line-break: strict, text-spacing-trim: trim-start, text-autospace: no-autospace). Goals:
${percent(GOALS.counts)} of paragraphs have as many lines, ${percent(GOALS.breaks)} of lines begin at the same character.`;
}

async function compareAt(
  browser: Browser,
  texts: readonly string[],
  measure: number,
): Promise<readonly Compared[]> {
  const theirs = await chromiumLineStarts(browser, texts, measure);
  return texts.map((text, at) => ({
    measure,
    text,
    ours: breakParagraph(text, { measure, indent: INDENT, profile: 'browser' }).map((it) => it.textStart),
    theirs: theirs[at] ?? [],
  }));
}

/** Shares of paragraphs of as many lines and of line starts that agree, the first of each paragraph not counted. */
function agreement(compared: readonly Compared[]): {
  readonly counts: number;
  readonly breaks: number;
  readonly whole: number;
} {
  const counts = compared.filter(({ ours, theirs }) => ours.length === theirs.length).length;
  const whole = compared.filter(({ ours, theirs }) => ours.join() === theirs.join()).length;
  let breaks = 0;
  let same = 0;
  for (const { ours, theirs } of compared) {
    breaks += theirs.length - 1;
    same += theirs.slice(1).filter((start) => ours.includes(start)).length;
  }
  return { counts: counts / compared.length, breaks: same / breaks, whole: whole / compared.length };
}

function browserTable(compared: readonly Compared[]): string {
  const row = (name: string, some: readonly Compared[]) => {
    const { counts, breaks, whole } = agreement(some);
    return `| ${name} | ${percent2(counts)} | ${percent2(breaks)} | ${percent2(whole)} |`;
  };
  return [
    '| measure | as many lines | same breaks | all breaks of the paragraph |',
    '| --- | --- | --- | --- |',
    ...MEASURES.map((measure) =>
      row(
        `${measure} em`,
        compared.filter((it) => it.measure === measure),
      ),
    ),
    row('all', compared),
  ].join('\n');
}

function percent2(share: number): string {
  return `${(share * 100).toFixed(2)} %`;
}

function browserFailures(compared: readonly Compared[]): readonly string[] {
  const { counts, breaks } = agreement(compared);
  return [
    ...(counts < GOALS.counts ? [`line counts agree in ${percent2(counts)}`] : []),
    ...(breaks < GOALS.breaks ? [`breaks agree in ${percent2(breaks)}`] : []),
  ];
}

/** Where the breaks of a paragraph first part. */
function examplesIn(compared: readonly Compared[]): readonly string[] {
  const parted = compared.flatMap(({ text, ours, theirs }) => {
    const at = theirs.findIndex((start, line) => start !== ours[line]);
    if (at < 0) return [];
    const around = (start: number | undefined) =>
      start === undefined
        ? 'none'
        : `${text.slice(Math.max(0, start - AROUND), start)}⏎${text.slice(start, start + 2)}`;
    return [`${around(theirs[at])} | ${around(ours[at])}`];
  });
  return [...new Set(parted)].slice(0, LISTED);
}

/** Shares of the lines of the press profile, last lines apart, that fill the grid by themselves or gape. */
interface Grid {
  readonly exact: number;
  readonly open: number;
}

function gridOf(texts: readonly string[], hangingMarks: boolean): Grid {
  const set = texts
    .flatMap((text) =>
      breakParagraph(text, { measure: GRID, indent: INDENT, profile: 'press', hangingMarks }),
    )
    .filter((line) => !line.last);
  const share = (is: (line: SetLine) => boolean) => set.filter(is).length / set.length;
  return {
    exact: share((line) => Math.abs(line.indent + line.naturalWidth - GRID) < 1e-9),
    open: share(
      (line) => line.spread > OPEN || (line.spread === 0 && line.indent + line.naturalWidth < GRID),
    ),
  };
}

function gridTable(grids: readonly (Grid & { readonly hangingMarks: boolean })[]): string {
  return [
    `The profile \`press\` at ${GRID} em: lines, last ones apart, that fill the measure without spreading (goal ${percent(GOALS.exact)}), and lines
whose gaps are spread by more than ${OPEN * 100} % of an em or that are left ragged (goal at most ${percent(GOALS.open)}).`,
    [
      '| hanging marks | fill the grid | open |',
      '| --- | --- | --- |',
      ...grids.map(
        ({ hangingMarks, exact, open }) =>
          `| ${hangingMarks ? 'yes' : 'no'} | ${percent(exact)} | ${percent(open)} |`,
      ),
    ].join('\n'),
  ].join('\n\n');
}

function gridFailures({
  hangingMarks,
  exact,
  open,
}: Grid & { readonly hangingMarks: boolean }): readonly string[] {
  const name = hangingMarks ? 'with hanging marks' : 'without hanging marks';
  return [
    ...(exact < GOALS.exact ? [`${name} ${percent(exact)} of lines fill the grid`] : []),
    ...(open > GOALS.open ? [`${name} ${percent(open)} of lines are open`] : []),
  ];
}

import { readFileSync } from 'node:fs';
import { breakParagraph } from '../src/compose/lines/break-paragraph.ts';
import type { FaceSpan } from '../src/compose/lines/face-span.ts';
import { breakParagraphVariants } from '../src/compose/lines/paragraph-variants.ts';
import { placeRuns } from '../src/compose/lines/place-runs.ts';
import type { SetLine, SettingOptions } from '../src/compose/lines/set-line.ts';
import { advanceInThousandths } from '../src/language/widths.ts';
import type { Typeface } from '../src/model/typeface.ts';

// What it takes to break a page, beside a plain greedy breaker that knows no rule, in turns:
// node bench/run.mjs bench/lines.ts articles/raw/page-2015-11.txt

/** Characters of body type on a page: what the goals are for. */
const PAGE = 3_600;
const GOAL_MS = 5;
const GOAL_VARIANTS = 3;
const ROUNDS = 40;
/** Rounds before those that count: code is compiled as it runs. */
const WARMING = 20;
const MEASURE = 14;

const [file = 'articles/raw/page-2015-11.txt'] = process.argv.slice(2);
const paragraphs = readFileSync(file, 'utf8')
  .split('\n')
  .map((line) => line.trim())
  .filter((line) => line !== '');
const characters = paragraphs.reduce((sum, text) => sum + text.length, 0);

const options: SettingOptions = { measure: MEASURE, indent: 2, profile: 'press' };
const serif: Typeface = {
  name: 'serif',
  advance: advanceInThousandths,
  fontOf: () => 'serif',
  dashPair: 1690,
  ascent: 880,
  descent: 120,
};
const sans: Typeface = { ...serif, name: 'sans' };

function facesOf(text: string): readonly FaceSpan[] {
  return [
    { end: Math.min(10, text.length), typeface: sans },
    { end: text.length, typeface: serif },
  ];
}

/** Characters one after the other until the measure is full: the least that any breaker does. */
function fillLines(text: string): number {
  let lines = 1;
  let width = 2000;
  for (let at = 0; at < text.length; at++) {
    const advance = advanceInThousandths(text.charCodeAt(at));
    if (width + advance > MEASURE * 1000) {
      lines++;
      width = 0;
    }
    width += advance;
  }
  return lines;
}

function sumOf<T>(items: readonly T[], count: (item: T) => number): number {
  let sum = 0;
  for (const item of items) sum += count(item);
  return sum;
}

const lines: readonly (readonly [readonly SetLine[], readonly FaceSpan[]])[] = paragraphs.map((text) => {
  const faces = facesOf(text);
  return [breakParagraph(text, { ...options, faces }), faces];
});

const tasks: readonly (readonly [name: string, run: () => number])[] = [
  ['a greedy breaker without rules', () => sumOf(paragraphs, fillLines)],
  ['breakParagraph', () => sumOf(paragraphs, (text) => breakParagraph(text, options).length)],
  [
    'breakParagraph, two faces',
    () => sumOf(paragraphs, (text) => breakParagraph(text, { ...options, faces: facesOf(text) }).length),
  ],
  ['breakParagraphVariants', () => sumOf(paragraphs, (text) => breakParagraphVariants(text, options).length)],
  ['placeRuns', () => sumOf(lines, ([set, faces]) => sumOf(set, (line) => placeRuns(line, faces).length))],
];

const times = tasks.map((): number[] => []);
for (let round = -WARMING; round < ROUNDS; round++) {
  for (const [index, [, run]] of tasks.entries()) {
    // Time of the processor: other programs that run meanwhile do not count.
    const start = process.cpuUsage();
    run();
    if (round >= 0) times[index]?.push(process.cpuUsage(start).user / 1000);
  }
}
const milliseconds = times.map((taken) => {
  const median = taken.sort((one, other) => one - other)[ROUNDS >> 1] ?? Number.NaN;
  return (median * PAGE) / characters;
});
const [greedy = Number.NaN, plain = Number.NaN, , variants = Number.NaN] = milliseconds;
const verdict = (met: boolean) => (met ? 'met' : 'missed');
process.stdout.write(
  [
    `${paragraphs.length} paragraphs of ${characters} characters at ${MEASURE} em; ms for a page of ${PAGE}, and times the greedy breaker:`,
    ...tasks.map(([name], at) => {
      const ms = milliseconds[at] ?? Number.NaN;
      return `  ${name}: ${ms.toFixed(2)} ms, ${(ms / greedy).toFixed(1)}`;
    }),
    `goal of at most ${GOAL_MS} ms a page: ${verdict(plain <= GOAL_MS)}; variants at most ${GOAL_VARIANTS} times as long: ${(variants / plain).toFixed(1)}, ${verdict(variants <= GOAL_VARIANTS * plain)}`,
    '',
  ].join('\n'),
);

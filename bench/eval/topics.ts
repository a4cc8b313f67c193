import { isRight, type Judged, judge, type Measures, measure } from '../../tests/tags/topics/measure.ts';
import type { Evaluation } from './evaluation.ts';

/** Least shares for the held-out stories. */
const GOALS = { precision: 0.9, recall: 0.85, main: 0.8 };

/** Topics of the labelled stories of the test suite: they need no corpus. */
export const topics: Evaluation = {
  name: 'topics',
  run: async () => {
    const building = await judge('building');
    const heldOut = await judge('held out');
    const measures = measure(heldOut);
    const goals = Object.entries(GOALS) as [keyof typeof GOALS, number][];
    const section = [
      '## Topics',
      'Stories of the test suite with the topics an editor wants of them, main topic first, and those an editor would keep (tests/tags/topics/labelled.ts). Precision: given topics that an editor keeps. Recall: wanted topics that are given. Main: stories whose main topic is given first. Words and weights were set on the building half. The hand that wrote the lexicon had read the held-out stories to label them, and mended one fault seen there (contests that are no sport), so its figures are kinder than those of unknown copy.',
      tableOf([
        ['building', measure(building)],
        ['held out', measures],
      ]),
      '### Held out: what is wrong',
      listOf(heldOut),
      '### Building: what is wrong',
      listOf(building),
    ].join('\n\n');
    return {
      section,
      failures: goals
        .filter(([name, least]) => measures[name] < least)
        .map(
          ([name, least]) =>
            `${name} of the held-out stories ${percent(measures[name])}, at least ${percent(least)}`,
        ),
    };
  },
};

function tableOf(rows: readonly (readonly [string, Measures])[]): string {
  return [
    '| half | stories | precision | recall | F1 | main topic first |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows.map(([half, it]) => {
      const shares = [it.precision, it.recall, it.f1, it.main].map(percent);
      return `| ${half} | ${it.stories} | ${shares.join(' | ')} |`;
    }),
  ].join('\n');
}

function listOf(stories: readonly Judged[]): string {
  const lines = stories.flatMap(linesOf);
  return lines.length === 0 ? 'Nothing.' : lines.join('\n');
}

function linesOf(story: Judged): readonly string[] {
  const { path, topics: wanted, names, given } = story;
  const wrong = given.filter((_, at) => !names.slice(at, at + 1).every((name) => isRight(name, story)));
  const missing = wanted.filter((name) => !names.includes(name));
  const main =
    wanted[0] !== undefined && names[0] !== undefined && names[0] !== wanted[0] && names.includes(wanted[0]);
  return [
    ...wrong.map(
      (it) => `- ${path}: wrong ${it.label} ${it.score} (${it.words.map(({ word }) => word).join(' ')})`,
    ),
    ...missing.map((name) => `- ${path}: missing ${name}`),
    ...(main ? [`- ${path}: ${names[0]} before ${wanted[0]}`] : []),
  ];
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)}%`;
}

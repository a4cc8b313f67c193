/** How what was found agrees with what people tagged. Shares are 0 to 1. */
export interface Score {
  readonly tagged: number;
  readonly found: number;
  readonly right: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Two sets of the same kind of thing, such as spans or words: what people tagged, and what was found. */
export interface Answer {
  readonly tagged: ReadonlySet<string>;
  readonly found: ReadonlySet<string>;
}

/** The score over all answers together. */
export function scoreOf(answers: readonly Answer[]): Score {
  let tagged = 0;
  let found = 0;
  let right = 0;
  for (const answer of answers) {
    tagged += answer.tagged.size;
    found += answer.found.size;
    right += [...answer.found].filter((it) => answer.tagged.has(it)).length;
  }
  const precision = right / Math.max(1, found);
  const recall = right / Math.max(1, tagged);
  const f1 = (2 * precision * recall) / Math.max(Number.EPSILON, precision + recall);
  return { tagged, found, right, precision, recall, f1 };
}

/** The head of a table of {@link scoreRow}s. */
export const SCORE_HEAD =
  '| measured on | tagged | found | precision | recall | F1 |\n| --- | --- | --- | --- | --- | --- |';

/** A row of a Markdown table. */
export function scoreRow(title: string, { tagged, found, precision, recall, f1 }: Score): string {
  return `| ${title} | ${tagged} | ${found} | ${[precision, recall, f1].map(percent).join(' | ')} |`;
}

/** A share as a percentage with one decimal. */
export function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}

/** The odd and the even ones of a list, counted from 1. */
export function halves<T>(list: readonly T[]): readonly [readonly T[], readonly T[]] {
  return [list.filter((_, index) => index % 2 === 0), list.filter((_, index) => index % 2 === 1)];
}

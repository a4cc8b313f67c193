import type { Passage } from '../../model/article.ts';
import type { Localised } from '../../model/localised.ts';
import { reportIn } from '../report.ts';
import type { Report } from '../rule.ts';

/** A fault that a pattern finds. */
export interface ListedPattern {
  /** Text that every match holds: the cheap test. */
  readonly key: string;
  /** Matches exactly the words at fault; global, and linear on any text. */
  readonly find: RegExp;
  /** What stands in their place, `$1` for a group; absent when the sentence must be written anew. */
  readonly instead?: string;
  readonly message: Localised;
}

/** The reports of all listed faults in a passage's text. */
export function* listedFaults(
  patterns: readonly ListedPattern[],
  text: string,
  passage: Passage,
): Iterable<Report> {
  for (const { key, find, instead, message } of patterns) {
    if (!text.includes(key)) continue;
    for (const match of text.matchAll(find)) {
      yield reportIn(passage, {
        start: match.index,
        end: match.index + match[0].length,
        message,
        ...(instead === undefined ? {} : { replacement: instead.replace('$1', match[1] ?? '') }),
      });
    }
  }
}

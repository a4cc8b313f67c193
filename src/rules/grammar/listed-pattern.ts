import type { Localised } from '../../model/localised.ts';

/** A fault that a pattern finds. */
export interface ListedPattern {
  /** Texts of two characters or more; every match stands beside one, or holds one: the cheap test. */
  readonly keys: readonly string[];
  /** Matches exactly the words at fault; global, and linear on any text. */
  readonly find: RegExp;
  /** What stands in their place, `$1` for a group; absent when the sentence must be written anew. */
  readonly instead?: string;
  readonly message: Localised;
}

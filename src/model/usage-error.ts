import type { Localised } from './localised.ts';

/** Something could not be done as asked: exit code 2, one sentence, no stack. */
export class UsageError extends Error {
  /** What was wrong, why, and what to do. */
  readonly localised: Localised;

  constructor(localised: Localised) {
    super(localised.en);
    this.name = 'UsageError';
    this.localised = localised;
  }
}

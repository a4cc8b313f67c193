import type { Localised } from '../../model/localised.ts';

/** What is wrong in a style: the keys that lead to it, and what to do. */
export type StyleFault = readonly [keys: readonly PropertyKey[], what: Localised];

import type { Localised } from '../model/localised.ts';

/** Why a file is not imported: what it is, and what to do. */
export interface Refusal {
  readonly kind: string;
  readonly message: Localised;
}

import type { Localised } from '../../model/localised.ts';

/**
 * How a thing that caibian may use stands: `ok`; `absent`, and nothing that the newsroom asks for needs it; `attention`,
 * it works, but somebody should look; `missing`, the newsroom asks for it and cannot have it.
 */
export type State = 'ok' | 'absent' | 'attention' | 'missing';

/** One thing that was looked at. */
export interface Diagnosis {
  /** Stable name for programs. */
  readonly id: string;
  readonly label: Localised;
  readonly state: State;
  /** What was found: a version, a path, counts; null when nothing was. */
  readonly found: Localised | null;
  /** What it costs that it is not there, or what to do; null when there is nothing to say. */
  readonly advice: Localised | null;
}

/** A text that is the same in every language, such as a path. */
export function same(text: string): Localised {
  return { zh: text, en: text };
}

/** Texts as a list in each language. */
export function listed(texts: readonly string[]): Localised {
  return { zh: texts.join('、'), en: texts.join(', ') };
}

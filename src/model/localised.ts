/** A message for people: Chinese first, English for `--lang en`. */
export interface Localised {
  readonly zh: string;
  readonly en: string;
}

/** The languages that messages come in. */
export type Language = keyof Localised;

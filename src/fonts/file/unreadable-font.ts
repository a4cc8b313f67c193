import type { Localised } from '../../model/localised.ts';

/** Why the bytes of a file cannot be used as a font. Whoever knows the file and the face tells the user. */
export class UnreadableFont extends Error {
  readonly localised: Localised;

  constructor(zh: string, en: string) {
    super(en);
    this.name = 'UnreadableFont';
    this.localised = { zh, en };
  }
}

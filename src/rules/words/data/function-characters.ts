/**
 * Characters of grammar, pronouns and numerals that make ordinary sentences of any four characters. Written by hand.
 */
export const FUNCTION_CHARACTERS =
  /[的一是了在和与及而又由于对从把被将会可能有以不这那其等为我你他她它们个也都并就]/;

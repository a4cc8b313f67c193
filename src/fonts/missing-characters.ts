import type { Localised } from '../model/localised.ts';

/**
 * Says that no font of a face has a character, and what to do. `chain` are the names of the face's fonts, as the page
 * style writes them. Whoever composes says in which article and line.
 */
export function missingCharacter(codePoint: number, face: string, chain: readonly string[]): Localised {
  const character = String.fromCodePoint(codePoint);
  return {
    zh: `字体“${face}”没有“${character}”（${hexOf(codePoint)}）：${chain.join('、')} 都缺这个字。请改字，或在版式的 faces.${face} 末尾加一款有这个字的字体`,
    en: `face ${face} has no “${character}” (${hexOf(codePoint)}): it is in none of ${chain.join(', ')}. Change the character, or add a font that has it to faces.${face} of the page style`,
  };
}

/** Four digits at least: U+4E2D. */
export function hexOf(codePoint: number): string {
  return `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;
}

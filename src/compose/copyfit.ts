import { clusterEnd } from '../language/clusters.ts';
import { breakParagraph } from './lines/break-paragraph.ts';
import { glyphsOf } from './lines/glyph.ts';
import type { SettingOptions } from './lines/set-line.ts';
import { TYPE_PROFILES } from './lines/type-profile.ts';

/** How long a text runs. */
export interface Copyfit {
  /** See `countCharacters`. */
  readonly characters: number;
  /** Lines at the measure. */
  readonly lines: number;
}

/**
 * How many characters and lines paragraphs take at a measure in em (凑版).
 * @throws UsageError when the measure is too narrow to set anything.
 */
export function copyfit(
  paragraphs: readonly string[],
  measure: number,
  options: Partial<SettingOptions> = {},
): Copyfit {
  const setting = { indent: 2, profile: 'press' as const, ...options, measure };
  return {
    characters: paragraphs.reduce((sum, text) => sum + countCharacters(text), 0),
    lines: paragraphs.reduce((sum, text) => sum + breakParagraph(text, setting).length, 0),
  };
}

/**
 * Characters as a newspaper counts a text (字数): every Han character, mark, letter and digit is one; spaces and
 * control characters are none.
 */
export function countCharacters(text: string): number {
  const glyphOf = glyphsOf(TYPE_PROFILES.press);
  let count = 0;
  for (let at = 0; at < text.length; at = clusterEnd(text, at)) {
    const glyph = glyphOf(text.codePointAt(at) ?? 0);
    if (!glyph.space && glyph.advance > 0) count++;
  }
  return count;
}

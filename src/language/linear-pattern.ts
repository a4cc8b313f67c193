import { RE2JS, RE2JSSyntaxException } from 're2js';
import type { Span } from '../model/text.ts';

/** Longest pattern, in UTF-16 units, and most instructions it may compile to: more is no pattern of a desk. */
const LONGEST = 500;
const MOST_INSTRUCTIONS = 2_000;

/** Finds all places of a pattern in a text, in time linear in the text. */
export type PatternFinder = (text: string) => readonly Span[];

/** A finder, or why there is none: the pattern is not understood, too large, or matches the empty text. */
export type CompiledPattern =
  | { readonly find: PatternFinder }
  | { readonly refused: 'syntax' | 'too-large' | 'empty-match'; readonly detail: string };

/**
 * Compiles a pattern of the desk in RE2's syntax: what would need backtracking (back references, looking around) is
 * not understood by it, so that no pattern can make a run slow.
 */
export function compilePattern(pattern: string): CompiledPattern {
  if (pattern.length > LONGEST) return { refused: 'too-large', detail: `${pattern.length} > ${LONGEST}` };
  try {
    const compiled = RE2JS.compile(pattern);
    const size = compiled.programSize();
    if (size > MOST_INSTRUCTIONS) return { refused: 'too-large', detail: `${size} > ${MOST_INSTRUCTIONS}` };
    if (findsNothing(compiled)) return { refused: 'empty-match', detail: pattern };
    return { find: (text) => placesOf(compiled, text) };
  } catch (error) {
    if (!(error instanceof RE2JSSyntaxException)) throw error;
    return { refused: 'syntax', detail: error.message.split('\n')[0] ?? '' };
  }
}

function placesOf(compiled: RE2JS, text: string): readonly Span[] {
  const matcher = compiled.matcher(text);
  const places: Span[] = [];
  while (matcher.find()) {
    if (matcher.end() > matcher.start()) places.push({ start: matcher.start(), end: matcher.end() });
  }
  return places;
}

/** Whether a pattern can match without a character, as 甲* and \\b do: what it finds would be nowhere. */
function findsNothing(compiled: RE2JS): boolean {
  const matcher = compiled.matcher('甲 a1');
  while (matcher.find()) if (matcher.start() === matcher.end()) return true;
  return compiled.matches('');
}

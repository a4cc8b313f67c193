/**
 * What a copy slip may need at most. A real one is under 2 KB and three levels deep; the limits keep a hostile
 * one from the YAML parser, which recurses: it overflowed the stack at about 3,000 open brackets.
 */
export const COPY_SLIP_LIMITS = {
  /** UTF-16 units between the fences. */
  units: 65_536,
  /** Nested lists and mappings. */
  depth: 32,
  /** Values reached through aliases. */
  aliasedValues: 1_000,
  /** Lines searched for a fence when the draft does not open with one. */
  linesBefore: 10,
} as const;

/** Keys that would reach an object's prototype. */
export const UNSAFE_KEYS: readonly string[] = ['__proto__', 'constructor', 'prototype'];

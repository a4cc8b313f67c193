import { nearestWord } from '../language/edit-distance.ts';
import { rules } from './registry.ts';
import type { Rule } from './rule.ts';

/** The rule of a code or name, letter case aside; null when there is none. */
export function ruleNamed(asked: string): Rule | null {
  return rules.find((it) => it.code === asked.toUpperCase() || it.name === asked.toLowerCase()) ?? null;
}

/** The code or name of a rule that was probably meant; null when none is near. */
export function nearestRule(asked: string): string | null {
  return nearestWord(
    asked,
    rules.flatMap((it) => [it.code, it.name]),
  );
}

import type { Rule } from './rule.ts';

/**
 * The rule with all the texts of its card. Whoever shows a card asks here: in the bundle the reasons and examples lie in a
 * chunk of their own, because `check` needs none of them (docs/decisions/016). In the sources it is the rule itself.
 */
export function withCardTexts(rule: Rule): Rule {
  return rule;
}

import type { Severity } from '../model/finding.ts';
import type { Newsroom } from '../model/newsroom.ts';
import type { Report, Rule } from '../rules/rule.ts';

/**
 * A rule's severity in a newsroom; null when it is off. What caibian.yaml says goes before what a report says, and that
 * before the rule's card.
 */
export function severityOf(rule: Rule, { config }: Newsroom, report?: Report): Severity | null {
  const setting = config.check.rules[rule.code];
  if (setting === 'off') return null;
  return setting ?? report?.severity ?? rule.severity;
}

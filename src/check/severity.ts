import type { Severity } from '../model/finding.ts';
import type { Newsroom } from '../model/newsroom.ts';
import type { Rule } from '../rules/rule.ts';

/** A rule's severity in a newsroom; null when it is off. */
export function severityOf(rule: Rule, { config }: Newsroom): Severity | null {
  const setting = config.check.rules[rule.code];
  if (setting === 'off') return null;
  return setting ?? rule.severity;
}

import type { Severity } from '../model/finding.ts';

/** The severities, the most serious first. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'advice'];

/** Whether a finding of this severity is at or above a level; nothing reaches `never`. */
export function reaches(severity: Severity, level: Severity | 'never'): boolean {
  return level !== 'never' && SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(level);
}

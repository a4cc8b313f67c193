import type { Severity } from '../model/finding.ts';
import type { Language } from '../model/localised.ts';

const WORDS: Readonly<Record<Severity, string>> = { error: '错误', warning: '警告', advice: '建议' };

/** The word for a severity in running text. */
export function severityWord(severity: Severity, language: Language): string {
  return language === 'zh' ? WORDS[severity] : severity;
}

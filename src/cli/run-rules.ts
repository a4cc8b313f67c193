import { terminalWidth } from '../language/widths.ts';
import { severityWord } from '../reporters/severity-words.ts';
import { withCardTexts } from '../rules/card-texts.ts';
import { rules } from '../rules/registry.ts';
import type { Rule } from '../rules/rule.ts';
import type { CommonFlags, Session } from './session.ts';

/** Flags of `caibian rules`. */
export interface RulesFlags extends CommonFlags {
  readonly format: string;
}

/** Prints the list of rules. */
export async function runRules(session: Session, flags: RulesFlags): Promise<void> {
  const { terminal } = session.platform;
  if (flags.format === 'json') {
    terminal.print(
      `${JSON.stringify({ version: 1, rules: rules.map((it) => cardOf(withCardTexts(it))) }, null, 2)}\n`,
    );
    return;
  }
  for (const rule of rules) terminal.print(`${lineOf(rule, session)}\n`);
}

function lineOf(rule: Rule, { language }: Session): string {
  const fix = {
    safe: language === 'zh' ? '自动修正' : 'safe fix',
    review: language === 'zh' ? '修改建议' : 'suggestion',
    none: '',
  };
  const columns = [
    rule.code,
    padded(severityWord(rule.severity, language), 8),
    padded(fix[rule.fix], 10),
    rule.title[language],
  ];
  return columns.join('  ').trimEnd();
}

function padded(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - terminalWidth(text)));
}

function cardOf({ code, name, scope, severity, fix, title, why, basis }: Rule): unknown {
  return { code, name, scope, severity, fix, title, why, basis };
}

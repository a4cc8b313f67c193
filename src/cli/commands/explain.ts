import type { Command } from 'commander';
import { commandOf } from '../common-options.ts';
import type { Session } from '../session.ts';

/** `caibian explain BY001`: what a rule finds, why, on what basis, with examples. */
export function explainCommand(session: Session): Command {
  return commandOf(session, 'explain', { zh: '讲解一条规则', en: 'explain a rule' })
    .argument(
      '<rule>',
      session.language === 'zh' ? '规则代号或名称，如 BY001' : 'code or name, such as BY001',
    )
    .action(async (rule: string) => {
      const { runExplain } = await import('../run-explain.ts');
      runExplain(session, rule);
    });
}

import type { Command } from 'commander';
import { commandOf, optionOf } from '../common-options.ts';
import type { Session } from '../session.ts';

/** `caibian rules`: the list of rules. */
export function rulesCommand(session: Session): Command {
  return commandOf(session, 'rules', { zh: '列出全部规则', en: 'list the rules' })
    .addOption(
      optionOf(session, '--format <name>', { zh: '输出格式', en: 'output format' })
        .choices(['text', 'json'])
        .default('text'),
    )
    .action(async (_flags: unknown, command: Command) => {
      const { runRules } = await import('../run-rules.ts');
      await runRules(session, command.optsWithGlobals());
    });
}

import type { Command } from 'commander';
import { commandOf, optionOf } from '../common-options.ts';
import type { Session } from '../session.ts';

/** `caibian doctor`: what is there, what is missing, and what that costs. */
export function doctorCommand(session: Session): Command {
  return commandOf(session, 'doctor', {
    zh: '看这台机器和编辑部缺什么',
    en: 'tell what this machine and newsroom lack',
  })
    .addOption(
      optionOf(session, '--format <name>', { zh: '输出格式', en: 'output format' })
        .choices(['text', 'json'])
        .default('text'),
    )
    .action(async (_flags: unknown, command: Command) => {
      const { runDoctor } = await import('../run-doctor.ts');
      await runDoctor(session, command.optsWithGlobals());
    });
}

import type { Command } from 'commander';
import { commandOf } from '../common-options.ts';
import type { CommonFlags, Session } from '../session.ts';

/** `caibian config`: the settings in force and the file they come from. */
export function configCommand(session: Session): Command {
  return commandOf(session, 'config', { zh: '显示当前生效的设置', en: 'print the settings in force' }).action(
    async (_flags: unknown, command: Command) => {
      const { runConfig } = await import('../run-config.ts');
      await runConfig(session, command.optsWithGlobals<CommonFlags>());
    },
  );
}

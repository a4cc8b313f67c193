import type { Command } from 'commander';
import { commandOf, optionOf } from '../common-options.ts';
import type { Session } from '../session.ts';

/** `caibian tag`: keywords and people of drafts; `--write` stores the keywords in the copy slip. */
export function tagCommand(session: Session): Command {
  return commandOf(session, 'tag', { zh: '标引关键词和人名', en: 'find keywords and people' })
    .argument('[path...]', session.language === 'zh' ? '稿件、文件夹或通配符' : 'drafts, folders or globs')
    .addOption(
      optionOf(session, '--write', { zh: '把关键词写入稿签', en: 'store the keywords in the copy slip' }),
    )
    .addOption(
      optionOf(session, '--format <name>', { zh: '输出格式', en: 'output format' })
        .choices(['text', 'json'])
        .default('text'),
    )
    .action(async (paths: string[], _flags: unknown, command: Command) => {
      const { runTag } = await import('../run-tag.ts');
      await runTag(session, paths, command.optsWithGlobals());
    });
}

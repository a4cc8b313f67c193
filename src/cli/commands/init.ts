import type { Command } from 'commander';
import { commandOf, optionOf } from '../common-options.ts';
import type { Session } from '../session.ts';

/** Date of the sample issue unless another is asked for. Fixed, not today: the same command makes the same bytes. */
const SAMPLE_DATE = '2015-11-12';

/** `caibian init`: a newsroom folder that works at once. */
export function initCommand(session: Session): Command {
  return commandOf(session, 'init', {
    zh: '新建编辑部：设置、资料、模板、示例稿件、提交前的检查',
    en: 'make a newsroom: settings, registers, templates, a sample, a commit hook',
  })
    .argument(
      '[dir]',
      session.language === 'zh' ? '文件夹，不写则为当前文件夹' : 'the folder; the working folder when absent',
    )
    .addOption(optionOf(session, '--name <name>', { zh: '报名', en: 'name of the paper' }))
    .addOption(
      optionOf(session, '--region <region>', { zh: '所在的省、自治区、直辖市', en: 'province of the paper' }),
    )
    .addOption(
      optionOf(session, '--date <date>', {
        zh: '示例期次的日期',
        en: 'date of the sample issue',
      }).default(SAMPLE_DATE),
    )
    .addOption(
      optionOf(session, '-y, --yes', { zh: '不提问，用默认值', en: 'ask nothing, take the defaults' }),
    )
    .action(async (folder: string | undefined, _flags: unknown, command: Command) => {
      const { runInit } = await import('../run-init.ts');
      await runInit(session, folder ?? '.', command.optsWithGlobals());
    });
}

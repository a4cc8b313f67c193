import type { Command } from 'commander';
import { outputLoaders } from '../../outputs/registry.ts';
import { commandOf, optionOf } from '../common-options.ts';
import type { Session } from '../session.ts';

const outputNames = Object.keys(outputLoaders).join(',');

/** `caibian render`: single drafts to web, print or text, without an issue around them. */
export function renderCommand(session: Session): Command {
  return commandOf(session, 'render', { zh: '把单篇稿件排成网页、印刷栏或小样', en: 'render single drafts' })
    .argument('[path...]', session.language === 'zh' ? '稿件、文件夹或通配符' : 'drafts, folders or globs')
    .addOption(
      optionOf(session, '--to <names>', {
        zh: `输出，用逗号隔开：${outputNames}`,
        en: `outputs, separated by commas: ${outputNames}`,
      }).default('web'),
    )
    .addOption(
      optionOf(session, '-o, --output <folder>', {
        zh: '输出文件夹；不写则印到屏幕',
        en: 'output folder; standard output when absent',
      }),
    )
    .action(async (paths: string[], _flags: unknown, command: Command) => {
      const { runRender } = await import('../run-render.ts');
      await runRender(session, paths, command.optsWithGlobals());
    });
}

import type { Command } from 'commander';
import { commandOf, optionOf } from '../common-options.ts';
import type { Session } from '../session.ts';

/**
 * `caibian build`: a whole issue, checked, tagged and rendered into one folder. Without --to what any issue gives; pages
 * must be asked for by name (docs/decisions/022).
 */
export function buildCommand(session: Session): Command {
  return commandOf(session, 'build', {
    zh: '检查、标引并生成整期',
    en: 'check, tag and render a whole issue',
  })
    .argument('<issue>', session.language === 'zh' ? '期次文件 issue.yaml' : 'the manifest, issue.yaml')
    .addOption(
      optionOf(session, '--to <names>', {
        zh: '输出，用逗号隔开：web,text 出每篇稿件，pdf,print,svg,png,json 出拼好的版',
        en: 'outputs, separated by commas: web,text of stories, pdf,print,svg,png,json of pages made up',
      }).default('web,text'),
    )
    .addOption(
      optionOf(session, '-o, --output <folder>', {
        zh: '输出文件夹，默认 dist/<日期>',
        en: 'output folder; dist/<date> by default',
      }),
    )
    .addOption(
      optionOf(session, '--allow-errors', { zh: '有错误也生成', en: 'build although there are errors' }),
    )
    .addOption(optionOf(session, '--no-cache', { zh: '不用上次的结果', en: 'do not use earlier results' }))
    .action(async (issue: string, _flags: unknown, command: Command) => {
      const { runBuild } = await import('../run-build.ts');
      await runBuild(session, issue, command.optsWithGlobals());
    });
}

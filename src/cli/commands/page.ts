import type { Command } from 'commander';
import { pageReporterLoaders } from '../../reporters/page-report/registry.ts';
import { commandOf, optionOf } from '../common-options.ts';
import { countOf } from '../count-flag.ts';
import type { Session } from '../session.ts';

/** `caibian page`: makes up a page of an issue, or all of them. */
export function pageCommand(session: Session): Command {
  const zh = session.language === 'zh';
  return commandOf(session, 'page', {
    zh: '拼版：把一期的一个版或全部版排成大样；排不下说明怎么改，退出码为 1',
    en: 'make up pages of an issue; one that does not fit is told with what would help (exit 1)',
  })
    .argument('<issue>', zh ? '期次文件 issue.yaml' : 'the manifest, issue.yaml')
    .argument('[pageNumber]', zh ? '版次，如 A02；不写则全部' : 'a page such as A02; all when absent')
    .addOption(
      optionOf(session, '--to <names>', {
        zh: '输出，用逗号隔开：pdf,print,json,svg,png',
        en: 'outputs, separated by commas: pdf,print,json,svg,png',
      }).default('pdf,print'),
    )
    .addOption(
      optionOf(session, '-o, --output <folder>', {
        zh: '输出文件夹，默认 dist/<日期>',
        en: 'output folder; dist/<date> by default',
      }),
    )
    .addOption(
      optionOf(session, '--style <name>', {
        zh: '改用这种版式（templates/print/<版式>.yaml）',
        en: 'use this page style (templates/print/<name>.yaml)',
      }),
    )
    .addOption(
      optionOf(session, '--alternatives <count>', {
        zh: '每版要几种排法：A02、A02-2……',
        en: 'ways to make up each page: A02, A02-2 and so on',
      }).argParser((text) => countOf(text, '--alternatives', 1)),
    )
    .addOption(
      optionOf(session, '--explain', {
        zh: '列出每块的价由何而来',
        en: 'tell why each block costs what it costs',
      }),
    )
    .addOption(
      optionOf(session, '--try', {
        zh: '排不下也出版样（A02-try），标出要改的地方',
        en: 'draw a page that does not fit as A02-try, what must be changed marked on it',
      }),
    )
    .addOption(
      optionOf(session, '--format <name>', { zh: '报告格式', en: 'format of the report' })
        .choices(Object.keys(pageReporterLoaders))
        .default('text'),
    )
    .addOption(
      optionOf(session, '--allow-errors', { zh: '稿件有错误也拼', en: 'make up drafts with errors' }),
    )
    .addOption(optionOf(session, '--no-cache', { zh: '不用上次的结果', en: 'do not use earlier results' }))
    .action(async (issue: string, pageNumber: string | undefined, _flags: unknown, command: Command) => {
      const { runPage } = await import('../run-page.ts');
      await runPage(session, { issue, pageNumber: pageNumber ?? null }, command.optsWithGlobals());
    });
}

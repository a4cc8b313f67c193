import type { Command } from 'commander';
import { fitReporterLoaders } from '../../reporters/fit-report/registry.ts';
import { commandOf, optionOf } from '../common-options.ts';
import type { Session } from '../session.ts';

/** `caibian fit`: how many lines drafts take at a measure, and what makes them fit a depth. */
export function fitCommand(session: Session): Command {
  return commandOf(session, 'fit', {
    zh: '凑版：算正文的字数、行数和深度，多了少了怎么办；多了或少了退出码为 1',
    en: 'copyfit: characters, lines and depth of bodies, and what helps when they do not fit (exit 1)',
  })
    .argument(
      '[path...]',
      session.language === 'zh'
        ? '稿件、文件夹、通配符或期次文件 issue.yaml；- 为标准输入'
        : 'drafts, folders, globs or manifests (issue.yaml); - is standard input',
    )
    .addOption(
      optionOf(session, '--measure <characters>', {
        zh: '每行几个字；不写用版面样式的栏宽',
        en: 'characters a line; that of the page style by default',
      }),
    )
    .addOption(
      optionOf(session, '--span <columns>', { zh: '排几栏', en: 'columns to set it in' }).default('1'),
    )
    .addOption(
      optionOf(session, '--depth <lines>', {
        zh: '每栏多深：60 是 60 行，40mm 是 40 毫米；空出不足每栏一行算合适',
        en: 'depth of a column: 60 lines, or 40mm; less than a line in each column may stay empty',
      }),
    )
    .addOption(
      optionOf(session, '--profile <name>', {
        zh: '按哪一种规则断行：本报印刷，或浏览器',
        en: 'whose rules break the lines: the press or a browser',
      })
        .choices(['press', 'browser'])
        .default('press'),
    )
    .addOption(
      optionOf(session, '--hanging', { zh: '行末的，。、可以悬挂', en: 'let ，。、 hang at line ends' }),
    )
    .addOption(
      optionOf(session, '--galley', { zh: '出小样：逐行编号', en: 'print the galley, its lines numbered' }),
    )
    .addOption(
      optionOf(session, '--watch', {
        zh: '存盘就重算，Ctrl+C 结束',
        en: 'again each time a draft is saved, until Ctrl+C',
      }),
    )
    .addOption(
      optionOf(session, '--format <name>', { zh: '输出格式', en: 'output format' })
        .choices(Object.keys(fitReporterLoaders))
        .default('text'),
    )
    .addOption(
      optionOf(session, '--encoding <name>', { zh: '稿件编码', en: 'encoding of the drafts' })
        .choices(['auto', 'utf-8', 'gb18030', 'utf-16'])
        .default('auto'),
    )
    .action(async (paths: string[], _flags: unknown, command: Command) => {
      const { runFit } = await import('../run-fit.ts');
      await runFit(session, paths, command.optsWithGlobals());
    });
}

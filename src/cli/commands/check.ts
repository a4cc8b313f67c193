import type { Command } from 'commander';
import { reporterLoaders } from '../../reporters/registry.ts';
import { commandOf, optionOf } from '../common-options.ts';
// Not loaded lazily as other commands are: this is the one that must start fastest, and one file loads faster than many.
import { runCheck } from '../run-check.ts';
import type { Session } from '../session.ts';

/** `caibian check`: findings of the rules in drafts; `--fix` puts the safe ones right. */
export function checkCommand(session: Session): Command {
  return commandOf(session, 'check', { zh: '检查稿件，列出差错', en: 'check drafts and list what is wrong' })
    .argument(
      '[path...]',
      session.language === 'zh'
        ? '稿件、文件夹或通配符；- 为标准输入'
        : 'drafts, folders or globs; - is standard input',
    )
    .addOption(optionOf(session, '--fix', { zh: '自动修正有把握的差错', en: 'put right what is certain' }))
    .addOption(
      optionOf(session, '--diff', { zh: '只显示将作的修正，不写文件', en: 'show the fixes, write nothing' }),
    )
    .addOption(
      optionOf(session, '--format <name>', { zh: '输出格式', en: 'output format' })
        .choices(Object.keys(reporterLoaders))
        .default('text'),
    )
    .addOption(
      optionOf(session, '-o, --output <file>', { zh: '把结果写进文件', en: 'write the result to a file' }),
    )
    .addOption(
      optionOf(session, '--issue-date <date>', {
        zh: '见报日期，供没有写日期的稿件用',
        en: 'publication date for drafts without one',
      }),
    )
    .addOption(
      optionOf(session, '--encoding <name>', { zh: '稿件编码', en: 'encoding of the drafts' })
        .choices(['auto', 'utf-8', 'gb18030', 'utf-16'])
        .default('auto'),
    )
    .addOption(
      optionOf(session, '--fail-on <level>', {
        zh: '到哪一级才算不通过',
        en: 'level that fails the run',
      }).choices(['error', 'warning', 'advice', 'never']),
    )
    .action(async (paths: string[], _flags: unknown, command: Command) => {
      await runCheck(session, paths, command.optsWithGlobals());
    });
}

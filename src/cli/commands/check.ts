import type { Command } from 'commander';
import { reporterLoaders } from '../../reporters/registry.ts';
import { commandOf, optionOf } from '../common-options.ts';
import { countOf } from '../count-flag.ts';
// Not loaded lazily as other commands are: this is the one that must start fastest, and one file loads faster than many.
import { runCheck } from '../run-check.ts';
import type { Session } from '../session.ts';

/** What `--fix=review` is turned into: an option with an optional value would take the first path for its value. */
const REVIEW = '--fix-review';

/** Arguments with `--fix=review` and `--fix=safe` as flags of their own. */
export function withPlainFix(argv: readonly string[]): readonly string[] {
  const end = argv.indexOf('--');
  return argv.map((it, at) => {
    if (end >= 0 && at > end) return it;
    return it === '--fix=review' ? REVIEW : it === '--fix=safe' ? '--fix' : it;
  });
}

/** `caibian check`: findings of the rules in drafts; `--fix` puts the safe ones right. */
export function checkCommand(session: Session): Command {
  return commandOf(session, 'check', { zh: '检查稿件，列出差错', en: 'check drafts and list what is wrong' })
    .argument(
      '[path...]',
      session.language === 'zh'
        ? '稿件、文件夹或通配符；- 为标准输入'
        : 'drafts, folders or globs; - is standard input',
    )
    .addOption(
      optionOf(session, '--fix', {
        zh: '自动修正有把握的差错；--fix=review 再逐处询问其余的修改建议',
        en: 'put right what is certain; --fix=review then asks for each other suggestion',
      }),
    )
    .addOption(optionOf(session, REVIEW, { zh: '', en: '' }).hideHelp())
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
    .addOption(
      optionOf(session, '--max-warnings <count>', {
        zh: '警告多于此数就不通过',
        en: 'more warnings than this fail the run',
      }).argParser((text) => countOf(text, '--max-warnings', 0)),
    )
    .addOption(
      optionOf(session, '--jobs <count>', {
        zh: '稿件多时用几个处理器核；1 为不并行',
        en: 'cores to use for many drafts; 1 for none but the first',
      }).argParser((text) => countOf(text, '--jobs', 1)),
    )
    .addOption(
      optionOf(session, '--since <commit>', {
        zh: '只查与这个提交（分支、标签）不同的稿件，一篇一篇查，不查整期',
        en: 'only drafts that differ from this commit, branch or tag, each by itself, no issue as a whole',
      }),
    )
    .addOption(
      optionOf(session, '--staged', {
        zh: '只查暂存区里将要提交的稿件，一篇一篇查，不查整期',
        en: 'only drafts that are staged, as they are staged, each by itself, no issue as a whole',
      }),
    )
    .addOption(
      optionOf(session, '--baseline <use>', {
        zh: '旧账：write 记下现有问题，use 只报新的，prune 另去掉已改的',
        en: 'known findings: write them down, use (tell new ones only), or prune those put right',
      }).choices(['write', 'use', 'prune']),
    )
    .addOption(optionOf(session, '--no-cache', { zh: '不用上次的结果', en: 'do not use earlier results' }))
    .action(async (paths: string[], _flags: unknown, command: Command) => {
      await runCheck(session, paths, command.optsWithGlobals());
    });
}

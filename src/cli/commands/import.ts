import type { Command } from 'commander';
import { commandOf, optionOf } from '../common-options.ts';
import type { Session } from '../session.ts';

/** `caibian import`: received Word files, web pages and page text become drafts, with a report of every guess. */
export function importCommand(session: Session): Command {
  return commandOf(session, 'import', {
    zh: '把收到的来稿（Word、网页、文本）变成稿件，列出每一处猜测',
    en: 'turn received Word files, web pages and text into drafts, and list every guess',
  })
    .argument(
      '<file...>',
      session.language === 'zh'
        ? '来稿、文件夹或通配符；- 为粘贴的标准输入'
        : 'received files, folders or globs; - is standard input',
    )
    .addOption(
      optionOf(session, '-o, --output <folder>', {
        zh: '稿件放进哪个文件夹，默认 articles/<日期>/',
        en: 'folder for the drafts; by default articles/<date>/',
      }),
    )
    .addOption(
      optionOf(session, '--split', {
        zh: '把一版的各篇分开（默认）',
        en: 'part the stories of a page (default)',
      }).default(true),
    )
    .addOption(
      optionOf(session, '--no-split', { zh: '全文是一篇稿件，不分开', en: 'the whole file is one story' }),
    )
    .addOption(
      optionOf(session, '--encoding <name>', { zh: '文本的编码', en: 'encoding of text' })
        .choices(['auto', 'utf-8', 'gb18030', 'utf-16', 'big5'])
        .default('auto'),
    )
    .addOption(
      optionOf(session, '--date <date>', {
        zh: '见报日期；不写就用报眉上的',
        en: 'date of publication; by default the one of the folio line',
      }),
    )
    .addOption(
      optionOf(session, '--page <number>', {
        zh: '版次，如 A02；不写就用报眉上的',
        en: 'page number, such as A02; by default the one of the folio line',
      }),
    )
    .addOption(optionOf(session, '--dry-run', { zh: '只报告，不写文件', en: 'report only, write nothing' }))
    .addOption(
      optionOf(session, '--force', {
        zh: '替换已有的同名稿件，原稿留作 .bak',
        en: 'replace drafts of the same name and keep them as .bak',
      }),
    )
    .addOption(
      optionOf(session, '--format <name>', { zh: '报告格式', en: 'format of the report' })
        .choices(['text', 'json'])
        .default('text'),
    )
    .action(async (paths: string[], _flags: unknown, command: Command) => {
      const { runImport } = await import('../run-import.ts');
      await runImport(session, paths, command.optsWithGlobals());
    });
}

import type { Command } from 'commander';
import { TAG_KINDS } from '../../model/tag-report.ts';
import { tagReporterLoaders } from '../../reporters/tag-report/registry.ts';
import { commandOf, optionOf } from '../common-options.ts';
import { countOf } from '../count-flag.ts';
import type { Session } from '../session.ts';

/** What `--write=…` is turned into: an option with an optional value would take the first path for its value. */
const WRITE_LIST = '--write-list';

/** Arguments with `--write=keywords,people` as a flag of its own. */
export function withPlainWrite(argv: readonly string[]): readonly string[] {
  const end = argv.indexOf('--');
  return argv.map((it, at) => {
    const isFlag = it.startsWith('--write=') && (end < 0 || at < end);
    return isFlag ? it.replace('--write', WRITE_LIST) : it;
  });
}

/** `caibian tag`: keywords, people, places, bodies and topics of drafts; `--write` stores them in the copy slip. */
export function tagCommand(session: Session): Command {
  const kinds = TAG_KINDS.join(',');
  return commandOf(session, 'tag', {
    zh: '标引关键词、人物、地点、机构和分类',
    en: 'find keywords, people, places, organisations and topics',
  })
    .argument(
      '[path...]',
      session.language === 'zh'
        ? '稿件、文件夹、通配符或期次文件 issue.yaml'
        : 'drafts, folders, globs or manifests (issue.yaml)',
    )
    .addOption(
      optionOf(session, '--write', {
        zh: `把关键词写入稿签；--write=${kinds} 指明写哪几种`,
        en: `store the keywords in the copy slip; --write=${kinds} names what to store`,
      }),
    )
    .addOption(optionOf(session, `${WRITE_LIST} <kinds>`, { zh: '', en: '' }).hideHelp())
    .addOption(
      optionOf(session, '--compare', {
        zh: '与稿签里存的标签对照：-存而未见，+见而未存；有不同则退出码为 1',
        en: 'compare with the stored tags: - stored but not found, + found but not stored; any difference exits with 1',
      }),
    )
    .addOption(
      optionOf(session, '--explain', { zh: '列出每个标签的依据', en: 'tell why each tag was given' }),
    )
    .addOption(
      optionOf(session, '--limit <count>', {
        zh: '每篇至多几个关键词',
        en: 'most keywords of an article',
      }).argParser((text) => countOf(text, '--limit', 1)),
    )
    .addOption(
      optionOf(session, '--format <name>', { zh: '输出格式', en: 'output format' })
        .choices(Object.keys(tagReporterLoaders))
        .default('text'),
    )
    .addOption(optionOf(session, '--no-cache', { zh: '不用上次的结果', en: 'do not use earlier results' }))
    .action(async (paths: string[], _flags: unknown, command: Command) => {
      const { runTag } = await import('../run-tag.ts');
      await runTag(session, paths, command.optsWithGlobals());
    });
}

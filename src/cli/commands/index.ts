import { type Command, InvalidArgumentError } from 'commander';
import { INDEX_KINDS, type IndexKind } from '../../model/tag-index.ts';
import { indexReporterLoaders } from '../../reporters/index-report/registry.ts';
import { commandOf, optionOf } from '../common-options.ts';
import { indexKindNamed } from '../index/kind-named.ts';
import type { Session } from '../session.ts';

/** `caibian index`: who or what appears where, over an issue or an archive. */
export function indexCommand(session: Session): Command {
  const zh = session.language === 'zh';
  const command = commandOf(session, 'index', {
    zh: '编索引：谁、什么见于哪天哪版哪篇',
    en: 'index who and what appears on which day, page and story',
  });
  const kind = command
    .createArgument('<kind>', zh ? '编什么索引' : 'what to index')
    .choices(INDEX_KINDS)
    .argParser(kindOf);
  return command
    .addArgument(kind)
    .argument(
      '[path...]',
      zh
        ? '期次文件、稿件、文件夹（可含多期）或通配符'
        : 'issue manifests, drafts, folders (of many issues) or globs',
    )
    .addOption(
      optionOf(session, '--format <name>', { zh: '输出格式', en: 'output format' })
        .choices([...Object.keys(indexReporterLoaders), 'html'])
        .default('text'),
    )
    .addOption(
      optionOf(session, '-o, --output <file>', { zh: '把索引写进文件', en: 'write the index to a file' }),
    )
    .addOption(
      optionOf(session, '--force', {
        zh: '-o 的文件已经有了也顶替',
        en: 'replace the file of -o when it exists',
      }),
    )
    .addOption(
      optionOf(session, '--from <date>', { zh: '从这天起见报的', en: 'published on this day or later' }),
    )
    .addOption(
      optionOf(session, '--to <date>', { zh: '到这天为止见报的', en: 'published on this day or earlier' }),
    )
    .addOption(
      optionOf(session, '--bom', {
        zh: 'csv 以字节顺序标记开头，Excel 才认得出 UTF-8',
        en: 'begin csv with a byte order mark, for Excel to see that it is UTF-8',
      }),
    )
    .addOption(optionOf(session, '--no-cache', { zh: '不用上次的标引', en: 'do not use earlier tags' }))
    .action(async (chosen: IndexKind, paths: string[], _flags: unknown, it: Command) => {
      const { runIndex } = await import('../run-index.ts');
      await runIndex(session, chosen, paths, it.optsWithGlobals());
    });
}

/** Throws commander's error for a name that is no kind. */
function kindOf(name: string): IndexKind {
  const kind = indexKindNamed(name);
  if (kind !== null) return kind;
  throw new InvalidArgumentError(`Allowed choices are ${INDEX_KINDS.join(', ')}.`);
}

import * as path from 'node:path';
import { parseDocument } from 'yaml';
import { UsageError } from '../model/usage-error.ts';
import type { Files } from '../platform/platform.ts';
import { readUtf8File } from './read-utf8-file.ts';

/** Nodes that aliases may unfold to before a file is taken for a bomb. */
const MOST_ALIASES = 50;

/** What the YAML library's error codes mean, for people who never heard of YAML. */
const REASONS: Readonly<Record<string, string>> = {
  BAD_INDENT: '缩进不对',
  BLOCK_AS_IMPLICIT_KEY: '一行里有两个冒号，值要加引号',
  BAD_SCALAR_START: '值不能以这个符号开头，要加引号',
  DUPLICATE_KEY: '同一项写了两次',
  MISSING_CHAR: '缺少冒号、引号或括号',
  MULTILINE_IMPLICIT_KEY: '这一行缺少冒号',
  TAB_AS_INDENT: '不能用制表符缩进，请用空格',
  UNEXPECTED_TOKEN: '多出了符号',
};

/** How scalars are read: `core` knows numbers and booleans, with `failsafe` all stay text as written. */
export type YamlScalars = 'core' | 'failsafe';

/**
 * The data of a YAML file that the newsroom keeps (configuration, register, issue manifest); null when it is
 * empty. Throws a UsageError with file, line and cause when it is not UTF-8 or not YAML.
 */
export function readYamlFile(files: Files, file: string, scalars: YamlScalars = 'core'): unknown {
  return yamlData(readUtf8File(files, file), path.basename(file), scalars);
}

/** The data of a YAML text; `name` is what its file is called. As {@link readYamlFile}. */
export function yamlData(text: string, name: string, scalars: YamlScalars = 'core'): unknown {
  const document = parseDocument(text, { schema: scalars, prettyErrors: true });
  const error = document.errors[0];
  if (error !== undefined) {
    const line = error.linePos?.[0].line ?? 1;
    const english = error.message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '') ?? '';
    const chinese = REASONS[error.code] ?? '语法不对';
    throw new UsageError({
      zh: `${name} 第 ${line} 行不合 YAML 语法（${chinese}），请改正。`,
      en: `${name}, line ${line}: not valid YAML (${english}).`,
    });
  }
  try {
    return document.toJS({ maxAliasCount: MOST_ALIASES }) as unknown;
  } catch {
    throw new UsageError({
      zh: `${name} 的别名（*）展开过多，拒绝读取。`,
      en: `${name}: aliases (*) unfold to too much; refused.`,
    });
  }
}

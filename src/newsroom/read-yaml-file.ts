import * as path from 'node:path';
import { parseDocument } from 'yaml';
import { UsageError } from '../model/usage-error.ts';
import type { Files } from '../platform/platform.ts';
import { readUtf8File } from './read-utf8-file.ts';

/** Nodes that aliases may unfold to before a file is taken for a bomb. */
const MOST_ALIASES = 50;

/** How scalars are read: `core` knows numbers and booleans, with `failsafe` all stay text as written. */
export type YamlScalars = 'core' | 'failsafe';

/**
 * The data of a YAML file that the newsroom keeps (configuration, register, issue manifest); null when it is
 * empty. Throws a UsageError with file, line and cause when it is not UTF-8 or not YAML.
 */
export function readYamlFile(files: Files, file: string, scalars: YamlScalars = 'core'): unknown {
  const name = path.basename(file);
  const text = readUtf8File(files, file);
  const document = parseDocument(text, { schema: scalars, prettyErrors: true });
  const error = document.errors[0];
  if (error !== undefined) {
    const line = error.linePos?.[0].line ?? 1;
    const reason = error.message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '') ?? '';
    throw new UsageError({
      zh: `${name} 第 ${line} 行不合 YAML 语法（${reason}），请改正。`,
      en: `${name}, line ${line}: not valid YAML (${reason}).`,
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

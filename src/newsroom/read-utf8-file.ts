import * as path from 'node:path';
import { UsageError } from '../model/usage-error.ts';
import type { Files } from '../platform/platform.ts';

/** The text of a file that the newsroom keeps. Throws a UsageError when it is not UTF-8. */
export function readUtf8File(files: Files, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(files.read(file));
  } catch (cause) {
    if (!(cause instanceof TypeError)) throw cause;
    const name = path.basename(file);
    throw new UsageError({
      zh: `${name} 不是 UTF-8 编码，请另存为 UTF-8。`,
      en: `${name} is not UTF-8; save it as UTF-8.`,
    });
  }
}

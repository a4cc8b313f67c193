import * as path from 'node:path';
import { UsageError } from '../model/usage-error.ts';
import type { Files } from '../platform/platform.ts';
import { readYamlFile } from './read-yaml-file.ts';

/**
 * The names of the standing columns in desk/rubrics.yaml, a list of texts; null when it lists none. Throws a
 * UsageError that names the entry at fault.
 */
export function readRubrics(files: Files, file: string): readonly string[] | null {
  const data = readYamlFile(files, file) ?? [];
  const entries: readonly unknown[] = Array.isArray(data) ? data : [data];
  const names = entries.map((entry, index) => {
    if (typeof entry === 'string' && entry.trim() !== '') return entry.trim();
    const name = path.basename(file);
    throw new UsageError({
      zh: `${name} 第 ${index + 1} 项：应是栏目名，每行一个，如“- 妇联星空”。`,
      en: `${name}, entry ${index + 1}: each entry is the name of a rubric.`,
    });
  });
  return names.length === 0 ? null : names;
}

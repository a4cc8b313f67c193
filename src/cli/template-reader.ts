import * as path from 'node:path';
import type { Config } from '../model/newsroom.ts';
import { UsageError } from '../model/usage-error.ts';
import { readUtf8File } from '../newsroom/read-utf8-file.ts';
import type { Platform } from '../platform/platform.ts';
import { shownPath } from './find-drafts.ts';

/** A file of a templates folder, with its path as people know it. */
export interface TemplateFile {
  readonly text: string;
  readonly shown: string;
}

/** Reads a template by name: the newsroom's own when it has one, else the built-in; null when there is neither. */
export function templateReader(platform: Platform, config: Config): (name: string) => TemplateFile | null {
  const builtIn = path.join(platform.installFolder, 'templates');
  const own = config.templates === null ? [] : [ownFolder(platform, config.root, config.templates)];
  return (name) => {
    for (const folder of [...own, builtIn]) {
      const file = path.join(folder, name);
      if (!file.startsWith(folder + path.sep) || platform.files.kindOf(file) !== 'file') continue;
      const shown = folder === builtIn ? `templates/${name}` : shownPath(platform, file);
      return { text: readUtf8File(platform.files, file), shown };
    }
    return null;
  };
}

/** The newsroom's own templates folder. Throws a UsageError when it is not there: its look would be lost unseen. */
function ownFolder(platform: Platform, root: string, templates: string): string {
  const folder = path.resolve(root, templates);
  if (platform.files.kindOf(folder) === 'folder') return folder;
  throw new UsageError({
    zh: `caibian.yaml 的 templates 指向 ${templates}，没有这个文件夹。`,
    en: `templates in caibian.yaml names ${templates}, and there is no such folder.`,
  });
}

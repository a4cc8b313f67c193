import * as path from 'node:path';
import type { Config } from '../model/newsroom.ts';
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
  const own = config.templates === null ? [] : [path.resolve(config.root, config.templates)];
  return (name) => {
    for (const folder of [...own, builtIn]) {
      const file = path.join(folder, name);
      if (!file.startsWith(folder + path.sep) || platform.files.kindOf(file) !== 'file') continue;
      const shown = folder === builtIn ? `templates/${name}` : shownPath(platform, file);
      return { text: new TextDecoder().decode(platform.files.read(file)), shown };
    }
    return null;
  };
}

import * as path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Config } from '../model/newsroom.ts';
import type { Platform } from '../platform/platform.ts';
import { shownPath } from './find-drafts.ts';

/** The templates that come with caibian: beside src/ in the repository, beside dist/ in the package. */
const BUILT_IN = fileURLToPath(
  new URL(
    process.env.CAIBIAN_BUILD_VERSION === undefined ? '../../templates/' : '../templates/',
    import.meta.url,
  ),
);

/** A file of a templates folder, with its path as people know it. */
export interface TemplateFile {
  readonly text: string;
  readonly shown: string;
}

/** Reads a template by name: the newsroom's own when it has one, else the built-in; null when there is neither. */
export function templateReader(platform: Platform, config: Config): (name: string) => TemplateFile | null {
  const own = config.templates === null ? [] : [path.resolve(config.root, config.templates)];
  return (name) => {
    for (const folder of [...own, BUILT_IN]) {
      const file = path.join(folder, name);
      if (file.startsWith(folder) && platform.files.kindOf(file) === 'file') {
        const shown = folder === BUILT_IN ? `templates/${name}` : shownPath(platform, file);
        return { text: new TextDecoder().decode(platform.files.read(file)), shown };
      }
    }
    return null;
  };
}

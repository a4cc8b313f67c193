import * as path from 'node:path';
import type { Localised } from '../model/localised.ts';
import type { Config, Newsroom } from '../model/newsroom.ts';
import type { Platform } from '../platform/platform.ts';
import { defaultConfig } from './defaults.ts';
import { loadDesk } from './load-desk.ts';

/** The name that a newsroom's configuration is looked for under. */
export const CONFIG_NAME = 'caibian.yaml';

/** A newsroom, with notes on what was passed over in its registers. */
export interface LoadedNewsroom extends Newsroom {
  readonly notes: readonly Localised[];
}

/**
 * The newsroom that the working folder belongs to. The configuration is the file named, else the nearest
 * caibian.yaml upwards; without one, defaults are in force. Throws a UsageError for a configuration or register
 * that cannot be read.
 */
export async function loadNewsroom(platform: Platform, named: string | undefined): Promise<LoadedNewsroom> {
  const file = named === undefined ? findConfig(platform) : path.resolve(platform.workingFolder, named);
  const config = file === null ? defaultConfig(platform.workingFolder) : await readConfigFile(platform, file);
  return { config, ...(await loadDesk(platform.files, config)) };
}

async function readConfigFile(platform: Platform, file: string): Promise<Config> {
  const { readConfig } = await import('./read-config.ts');
  return readConfig(platform.files, file);
}

function findConfig(platform: Platform): string | null {
  for (let folder = platform.workingFolder; ; folder = path.dirname(folder)) {
    const file = path.join(folder, CONFIG_NAME);
    if (platform.files.kindOf(file) === 'file') return file;
    if (folder === path.dirname(folder)) return null;
  }
}

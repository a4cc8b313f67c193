import * as path from 'node:path';
import type { Platform } from './platform.ts';

/** The folder of caibian in the user's cache folder; null when the environment names none. */
export function cacheFolder({ XDG_CACHE_HOME, LOCALAPPDATA, HOME }: Platform['environment']): string | null {
  const base = XDG_CACHE_HOME || LOCALAPPDATA || (HOME ? path.join(HOME, '.cache') : '');
  return path.isAbsolute(base) ? path.join(base, 'caibian') : null;
}

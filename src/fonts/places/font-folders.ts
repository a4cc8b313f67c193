import * as path from 'node:path';
import type { Platform } from '../../platform/platform.ts';

/** Folders where systems keep fonts: Linux, macOS, Windows. The user's own come first; those that are not there are left out. */
export function fontFolders({
  files,
  environment,
}: Pick<Platform, 'files' | 'environment'>): readonly string[] {
  const { HOME, XDG_DATA_HOME, LOCALAPPDATA, SystemRoot } = environment;
  const folders = [
    ...(XDG_DATA_HOME ? [path.join(XDG_DATA_HOME, 'fonts')] : []),
    ...(HOME ? ['.local/share/fonts', '.fonts', 'Library/Fonts'].map((it) => path.join(HOME, it)) : []),
    ...(LOCALAPPDATA ? [path.join(LOCALAPPDATA, 'Microsoft/Windows/Fonts')] : []),
    ...['/usr/local/share/fonts', '/usr/share/fonts', '/Library/Fonts', '/System/Library/Fonts'],
    ...(SystemRoot ? [path.join(SystemRoot, 'Fonts')] : []),
  ];
  const there = folders.filter((folder) => path.isAbsolute(folder) && files.kindOf(folder) === 'folder');
  return [...new Set(there)];
}
